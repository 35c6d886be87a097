// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tickettable.h"

#include "domain/ticketjson.h"
#include "store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

#define FOREDESK_TICKET_COLUMNS                                                                                        \
    "account, id, hash, state, is_open, priority, unread, assignee, activity_at, created_at, updated_at, number_key, " \
    "gone, pending, attention, has_draft, has_note, has_attachment, overlaid, waiting_since, messages_at, seen_at, "   \
    "fetched_at, stale, doc, source, reason, number, subject, snippet, requester_name, requester_email, "              \
    "assignee_name, inbox, inbox_name, tags, raw_state, raw_priority, raw_source, requester_phone, requester_first, "  \
    "requester_last, requester_avatar, participants"

constexpr const char *kSelectTicket = "SELECT row, " FOREDESK_TICKET_COLUMNS " FROM ticket WHERE row = ?";
constexpr const char *kInsertTicket
    = "INSERT INTO ticket (" FOREDESK_TICKET_COLUMNS ", row) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
      " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
      " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kUpdateTicket
    = "UPDATE ticket SET (" FOREDESK_TICKET_COLUMNS ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
      " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = ?";

const QChar kListSeparator(u'\n'); // neither tag names nor addresses hold one; a stray one is replaced

QString joinedList(const QStringList &list)
{
    QStringList clean = list;
    clean.replaceInStrings(kListSeparator, u" "_s);
    return clean.join(kListSeparator);
}

QStringList splitList(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(kListSeparator);
}

void bindRecord(Statement &statement, const TicketRecord &r)
{
    const Ticket &t = r.ticket;
    const Requester &person = t.requester;
    statement.bind(r.account, t.id, r.hash, t.state.value, r.isOpen, t.priority.value, r.unread, t.assignee,
        r.activityAt, t.createdAt, t.updatedAt, numberKey(t.number), r.gone, r.pending, r.attention, r.hasDraft,
        r.hasNote, r.hasAttachment, r.overlaid, r.waitingSince, r.messagesAt, r.seenAt, r.fetchedAt, r.stale, r.doc,
        t.source.value, t.stateReason, t.number, t.subject, r.snippet, person.name, person.email, t.assigneeName,
        t.inbox, t.inboxName, joinedList(t.tags), t.state.raw, t.priority.raw, t.source.raw, person.phone,
        person.firstName, person.lastName, person.avatarUrl, joinedList(t.participants));
}

/// Reads the columns one after the other.
class RowReader
{
public:
    explicit RowReader(const Statement &statement)
        : m_statement(statement)
    {
    }
    qint64 integer() { return m_statement.integer(m_column++); }
    bool flag() { return integer() != 0; }
    QString text() { return m_statement.text(m_column++); }
    template <class E>
    E word()
    {
        return static_cast<E>(integer());
    }

private:
    const Statement &m_statement;
    int m_column = 0;
};

void readNumbers(RowReader &in, TicketRecord &r)
{
    Ticket &t = r.ticket;
    r.row = in.integer();
    r.account = in.integer();
    t.id = TicketId(in.text());
    r.hash = in.integer();
    t.state.value = in.word<TicketState>();
    r.isOpen = in.flag();
    t.priority.value = in.word<Priority>();
    r.unread = in.flag();
    t.assignee = AgentId(in.text());
    r.activityAt = in.integer();
    t.createdAt = in.integer();
    t.updatedAt = in.integer();
    in.integer(); // number_key follows from the number
    r.gone = in.flag();
    r.pending = static_cast<int>(in.integer());
    r.attention = static_cast<int>(in.integer());
    r.hasDraft = in.flag();
    r.hasNote = in.flag();
    r.hasAttachment = in.flag();
    r.overlaid = in.flag();
    r.waitingSince = in.integer();
    r.messagesAt = in.integer();
    r.seenAt = in.integer();
    r.fetchedAt = in.integer();
    r.stale = in.flag();
    r.doc = in.integer();
    t.source.value = in.word<TicketSource>();
    t.stateReason = in.word<StateReason>();
}

void readTexts(RowReader &in, TicketRecord &r)
{
    Ticket &t = r.ticket;
    t.number = in.text();
    t.subject = in.text();
    r.snippet = in.text();
    t.requester.name = in.text();
    t.requester.email = in.text();
    t.assigneeName = in.text();
    t.inbox = InboxId(in.text());
    t.inboxName = in.text();
    t.tags = splitList(in.text());
    t.state.raw = in.text();
    t.priority.raw = in.text();
    t.source.raw = in.text();
    t.requester.phone = in.text();
    t.requester.firstName = in.text();
    t.requester.lastName = in.text();
    t.requester.avatarUrl = in.text();
    t.participants = splitList(in.text());
}

} // namespace

std::optional<TicketTable::Found> TicketTable::find(AccountRow account, const TicketId &id) const
{
    Statement select(m_database, "SELECT row, hash, gone FROM ticket WHERE account = ? AND id = ?");
    select.bind(account, id);
    if (!select.next())
        return std::nullopt;
    return Found {select.integer(0), select.integer(1), select.integer(2) != 0};
}

std::optional<TicketRecord> TicketTable::read(RowId row) const
{
    Statement select(m_database, kSelectTicket);
    select.bind(row);
    if (!select.next())
        return std::nullopt;
    TicketRecord record;
    RowReader in(select);
    readNumbers(in, record);
    readTexts(in, record);
    return record;
}

RowId TicketTable::nextRow() const
{
    Statement select(m_database, "SELECT max(row) FROM ticket");
    return select.next() ? select.integer(0) + 1 : 1;
}

void TicketTable::insert(const TicketRecord &record)
{
    Statement insert(m_database, kInsertTicket);
    bindRecord(insert, record);
    insert.bind(record.row).run();
}

void TicketTable::update(const TicketRecord &record)
{
    Statement update(m_database, kUpdateTicket);
    bindRecord(update, record);
    update.bind(record.row);
    update.run();
}

QList<RowId> TicketTable::locallyMarked() const
{
    Statement select(m_database,
        "SELECT row FROM ticket WHERE pending > 0 OR attention > 0 OR has_draft > 0 OR overlaid > 0 ORDER BY row");
    QList<RowId> rows;
    while (select.next())
        rows.append(select.integer(0));
    return rows;
}

QString TicketTable::description(RowId row) const
{
    Statement select(m_database, "SELECT text FROM description WHERE ticket = ?");
    select.bind(row);
    return select.next() ? select.text(0) : QString();
}

void TicketTable::setDescription(RowId row, const QString &text)
{
    Statement write(m_database,
        text.isEmpty() ? "DELETE FROM description WHERE ticket = ?1"
                       : "INSERT INTO description (ticket, text) VALUES (?1, ?2)"
                         " ON CONFLICT (ticket) DO UPDATE SET text = excluded.text");
    write.bind(row);
    if (!text.isEmpty())
        write.bind(text);
    write.run();
}

std::optional<Ticket> TicketTable::serverVersion(RowId row) const
{
    Statement select(m_database, "SELECT json FROM ticket_server WHERE ticket = ?");
    select.bind(row);
    if (!select.next())
        return std::nullopt;
    const JsonReader reader = JsonReader::fromBytes(select.text(0).toUtf8());
    Ticket ticket = ticketFromJson(reader);
    if (!reader.ok())
        return std::nullopt;
    return ticket;
}

void TicketTable::setServerVersion(RowId row, const std::optional<Ticket> &ticket)
{
    if (!ticket) {
        Statement remove(m_database, "DELETE FROM ticket_server WHERE ticket = ?");
        remove.bind(row).run();
        return;
    }
    const QByteArray json = QJsonDocument(ticketToJson(*ticket)).toJson(QJsonDocument::Compact);
    Statement write(m_database,
        "INSERT INTO ticket_server (ticket, json) VALUES (?, ?) ON CONFLICT (ticket) DO UPDATE SET json = "
        "excluded.json");
    write.bind(row, QString::fromUtf8(json)).run();
}

} // namespace foredesk
