// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/generate.h"

#include "sandbox/data/corpus/blobs.h"
#include "sandbox/data/corpus/bulkwriter.h"
#include "sandbox/data/corpus/composer.h"
#include "sandbox/data/corpus/deskbasics.h"
#include "sandbox/data/corpus/hostile.h"
#include "sandbox/data/corpus/people.h"
#include "sandbox/data/corpus/ticketstream.h"

namespace foredesk::sandbox
{

namespace
{

constexpr std::string_view kStateKey = "corpus";

std::string corpusState(Connection &connection)
{
    Statement row = connection.prepare("SELECT value FROM settings WHERE key = ?1");
    row.with(kStateKey);
    return row.next() ? row.text(0) : std::string();
}

void setCorpusState(Connection &connection, std::string_view state)
{
    connection.prepare("INSERT OR REPLACE INTO settings(key, value) VALUES(?1, ?2)").with(kStateKey, state).run();
}

bool holdsData(Connection &connection)
{
    return connection.prepare("SELECT 1 FROM tickets UNION ALL SELECT 1 FROM users LIMIT 1").next();
}

std::vector<RowId> storeContents(Connection &connection, const std::vector<StoredFile> &files)
{
    std::vector<RowId> ids;
    for (const StoredFile &file : files) {
        connection.prepare("INSERT INTO blobs(content) VALUES(?1)").bindBlob(1, file.content).run();
        ids.push_back(connection.lastInsertId());
    }
    return ids;
}

void storeRequesters(BulkWriter &writer, const Composer &composer)
{
    for (int index = 0; index < composer.customers(); ++index)
        writer.storeRequester(customerAt(composer.seed(), index).requester, composer.startMs());
    for (const Requester &sender : hostileRequesters(composer.customers()))
        writer.storeRequester(sender, composer.startMs());
}

void fillDesk(Connection &connection, const DeskRecipe &recipe)
{
    const std::vector<StoredFile> files = sampleFiles(recipe.seed);
    std::vector<std::int64_t> sizes;
    for (const StoredFile &file : files)
        sizes.push_back(static_cast<std::int64_t>(file.content.size()));
    const Composer composer(recipe.seed, recipe.tickets, recipe.endsAtMs, recipe.arrivals, std::move(sizes));
    TicketStream stream(composer);

    Transaction transaction(connection);
    storeDeskBasics(connection, composer.startMs());
    BulkWriter writer(connection, storeContents(connection, files));
    storeRequesters(writer, composer);
    while (const auto batch = stream.next()) {
        for (const GeneratedTicket &made : *batch)
            writer.store(made);
    }
    writer.finish();
    storeChatAndLogs(connection, recipe.seed, recipe.tickets, composer.startMs(), composer.endMs());
    setCorpusState(connection, "complete");
    transaction.commit();
}

} // namespace

GenerateOutcome generateDesk(Database &database, const DeskRecipe &recipe)
{
    const Lease connection = database.lease();
    if (corpusState(*connection) == "started")
        throw DatabaseError("the data folder holds a half-made desk; remove it and start again");
    if (holdsData(*connection))
        return GenerateOutcome::AlreadyThere;
    setCorpusState(*connection, "started");
    // A desk that can be made again needs no journal while it is made: half the writing.
    connection->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=OFF; PRAGMA cache_size=-65536;"
                        "PRAGMA foreign_keys=OFF");
    fillDesk(*connection, recipe);
    connection->execute("PRAGMA journal_mode=WAL; PRAGMA cache_size=-16384; PRAGMA foreign_keys=ON");
    return GenerateOutcome::Generated;
}

} // namespace foredesk::sandbox
