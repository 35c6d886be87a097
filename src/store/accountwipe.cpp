// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountwipe.h"

#include "store/searchindex.h"
#include "store/statement.h"
#include "store/tickettable.h"

namespace foredesk
{
namespace
{

constexpr qint64 kRemovedOneByOne = 20'000; // beyond that, reading the rest in again is cheaper

#define FOREDESK_TICKETS_OF "(SELECT row FROM ticket WHERE account = ?1)"

qint64 docsOf(Database &database, AccountRow account)
{
    Statement count(database, "SELECT count(*) FROM doc WHERE ticket IN " FOREDESK_TICKETS_OF);
    count.bind(account);
    return count.next() ? count.integer(0) : 0;
}

void removeDocs(Database &database, SearchIndex &index, AccountRow account)
{
    struct Doc {
        qint64 id;
        RowId ticket;
        QString body;
        bool ofMessage;
    };
    const TicketTable tickets(database);
    Statement select(database,
        "SELECT d.id, d.ticket, d.message, m.body FROM doc d LEFT JOIN message m ON m.row = d.message"
        " WHERE d.ticket IN " FOREDESK_TICKETS_OF " ORDER BY d.id");
    select.bind(account);
    QList<Doc> docs;
    while (select.next())
        docs.append({select.integer(0), select.integer(1), select.text(3), select.integer(2) != 0});
    for (const Doc &doc : std::as_const(docs)) {
        const auto record = doc.ofMessage ? std::nullopt : tickets.read(doc.ticket);
        index.remove(
            doc.id, record ? searchTextOf(record->ticket, tickets.description(doc.ticket)) : searchTextOf(doc.body));
    }
    index.compact();
}

void emptyIndex(Database &database, AccountRow account)
{
    Statement drop(database, "DELETE FROM doc WHERE ticket IN " FOREDESK_TICKETS_OF);
    drop.bind(account).run();
    database.exec("INSERT INTO search (search) VALUES ('delete-all')");
    database.exec("DELETE FROM unindexed");
    database.exec("INSERT INTO unindexed (doc) SELECT id FROM doc");
}

} // namespace

void wipeFromCache(Database &database, SearchIndex &index, AccountRow account)
{
    if (docsOf(database, account) <= kRemovedOneByOne)
        removeDocs(database, index, account);
    else
        emptyIndex(database, account);
    for (const char *sql : {"DELETE FROM message WHERE ticket IN " FOREDESK_TICKETS_OF,
             "DELETE FROM description WHERE ticket IN " FOREDESK_TICKETS_OF,
             "DELETE FROM ticket_server WHERE ticket IN " FOREDESK_TICKETS_OF,
             "DELETE FROM ticket_tag WHERE ticket IN " FOREDESK_TICKETS_OF, "DELETE FROM ticket WHERE account = ?1",
             "DELETE FROM facet WHERE account = ?1", "DELETE FROM cursor WHERE account = ?1",
             "DELETE FROM agent WHERE account = ?1", "DELETE FROM inbox WHERE account = ?1",
             "DELETE FROM tag WHERE account = ?1", "DELETE FROM canned WHERE account = ?1",
             "DELETE FROM account WHERE id = ?1"}) {
        Statement remove(database, sql);
        remove.bind(account).run();
    }
    database.exec("DELETE FROM tag_word WHERE id NOT IN (SELECT tag FROM ticket_tag)");
}

} // namespace foredesk
