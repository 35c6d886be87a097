// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "domain/canonicaltext.h"
#include "store/statement.h"
#include "store/tickettable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

// Document numbers: 32 a second from 2001 on. Small steps keep the index small.
constexpr qint64 kFirstSecond = 1'000'000'000;
constexpr qint64 kDocsPerSecond = 32;
constexpr qsizetype kRememberedSeconds = 50'000;

struct WaitingDoc {
    qint64 doc;
    RowId ticket;
    qint64 message;
};

QList<WaitingDoc> waitingDocs(Database &database, int most)
{
    Statement select(database,
        "SELECT d.id, d.ticket, d.message FROM unindexed u JOIN doc d ON d.id = u.doc ORDER BY u.doc LIMIT ?");
    select.bind(most);
    QList<WaitingDoc> docs;
    while (select.next())
        docs.append({select.integer(0), select.integer(1), select.integer(2)});
    return docs;
}

} // namespace

SearchText searchTextOf(const Ticket &ticket, const QString &description)
{
    const Requester &person = ticket.requester;
    const QStringList people {person.name, person.firstName, person.lastName, person.email, person.phone};
    return {ticket.subject, people.join(u' '),
        ticket.tags.join(u' ') + u' ' + ticket.number + u' ' + ticket.participants.join(u' '), bodyToText(description)};
}

SearchText searchTextOf(const QString &body)
{
    return {{}, {}, {}, bodyToText(body)};
}

qint64 SearchIndex::add(RowId ticket, qint64 message, qint64 at)
{
    const qint64 second = std::max<qint64>(at / 1000 - kFirstSecond, 0);
    qint64 doc = m_nextInSecond.value(second, second * kDocsPerSecond + 1);
    Statement taken(m_database, "SELECT 1 FROM doc WHERE id = ?");
    while (taken.bind(doc).next()) {
        taken.reset();
        ++doc;
    }
    if (m_nextInSecond.size() > kRememberedSeconds)
        m_nextInSecond.clear();
    m_nextInSecond.insert(second, doc + 1);
    Statement insert(m_database, "INSERT INTO doc (id, ticket, message) VALUES (?, ?, ?)");
    insert.bind(doc, ticket, message).run();
    Statement note(m_database, "INSERT INTO unindexed (doc) VALUES (?)");
    note.bind(doc).run();
    return doc;
}

bool SearchIndex::isWaiting(qint64 doc) const
{
    Statement select(m_database, "SELECT 1 FROM unindexed WHERE doc = ?");
    return select.bind(doc).next();
}

void SearchIndex::takeOut(qint64 doc, const SearchText &before)
{
    Statement remove(m_database,
        "INSERT INTO search (search, rowid, subject, requester, extra, body) VALUES ('delete', ?, ?, ?, ?, ?)");
    remove.bind(doc, before.subject, before.requester, before.extra, before.body).run();
}

void SearchIndex::change(qint64 doc, const SearchText &before)
{
    if (isWaiting(doc))
        return;
    takeOut(doc, before);
    Statement note(m_database, "INSERT INTO unindexed (doc) VALUES (?)");
    note.bind(doc).run();
}

void SearchIndex::remove(qint64 doc, const SearchText &before)
{
    if (isWaiting(doc)) {
        Statement forgetIt(m_database, "DELETE FROM unindexed WHERE doc = ?");
        forgetIt.bind(doc).run();
    } else {
        takeOut(doc, before);
    }
    Statement drop(m_database, "DELETE FROM doc WHERE id = ?");
    drop.bind(doc).run();
}

int SearchIndex::waiting() const
{
    Statement count(m_database, "SELECT count(*) FROM unindexed");
    return count.next() ? static_cast<int>(count.integer(0)) : 0;
}

SearchText SearchIndex::textOf(RowId ticket, qint64 message) const
{
    if (message != 0) {
        Statement body(m_database, "SELECT body FROM message WHERE row = ?");
        body.bind(message);
        return body.next() ? searchTextOf(body.text(0)) : SearchText {};
    }
    const TicketTable tickets(m_database);
    const auto record = tickets.read(ticket);
    return record ? searchTextOf(record->ticket, tickets.description(ticket)) : SearchText {};
}

int SearchIndex::indexSome(int most)
{
    const QList<WaitingDoc> docs = waitingDocs(m_database, most);
    if (docs.isEmpty())
        return 0;
    Statement insert(m_database, "INSERT INTO search (rowid, subject, requester, extra, body) VALUES (?, ?, ?, ?, ?)");
    for (const WaitingDoc &each : docs) {
        const SearchText text = textOf(each.ticket, each.message);
        insert.bind(each.doc, text.subject, text.requester, text.extra, text.body).run();
    }
    Statement done(m_database, "DELETE FROM unindexed WHERE doc BETWEEN ? AND ?");
    done.bind(docs.first().doc, docs.last().doc).run();
    return static_cast<int>(docs.size());
}

void SearchIndex::compact()
{
    m_database.exec("INSERT INTO search (search) VALUES ('optimize')");
}

} // namespace foredesk
