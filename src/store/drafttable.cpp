// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kMostVersions = 20;
// Saves while typing come every second; a version a minute and every shrinking text is what one wants back.
constexpr qint64 kVersionEveryMs = 60'000;

struct FormerText {
    QString body;
    qint64 savedAt = 0;
};

std::optional<FormerText> formerText(Database &database, const DraftId &draft)
{
    Statement select(database, "SELECT body, saved_at FROM draft WHERE id = ?");
    select.bind(draft);
    if (!select.next())
        return std::nullopt;
    return FormerText {select.text(0), select.integer(1)};
}

qint64 newestVersionAt(Database &database, const DraftId &draft)
{
    Statement select(database, "SELECT max(saved_at) FROM draft_version WHERE draft = ?");
    select.bind(draft);
    return select.next() ? select.integer(0) : 0;
}

} // namespace

void DraftTable::save(const Draft &draft)
{
    keepVersion(draft);
    if (draft.body.isEmpty() && draft.extra.isEmpty()) {
        Statement drop(m_database, "DELETE FROM draft WHERE id = ?");
        drop.bind(draft.id).run();
        return;
    }
    const QByteArray extra = QJsonDocument(draft.extra).toJson(QJsonDocument::Compact);
    Statement write(m_database,
        "INSERT INTO draft (id, account, ticket, visibility, body, extra, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET body = excluded.body, extra = excluded.extra, saved_at = excluded.saved_at");
    write
        .bind(draft.id, draft.ticket.account, draft.ticket.ticket, toWord(draft.visibility), draft.body,
            QString::fromUtf8(extra), draft.savedAt)
        .run();
}

/// Keeps the text that is about to be replaced, when it is worth it.
void DraftTable::keepVersion(const Draft &draft)
{
    const auto former = formerText(m_database, draft.id);
    if (!former || former->body.isEmpty() || former->body == draft.body)
        return;
    const bool shrinks = draft.body.size() < former->body.size();
    if (!shrinks && former->savedAt - newestVersionAt(m_database, draft.id) < kVersionEveryMs)
        return;
    Statement add(m_database, "INSERT INTO draft_version (draft, account, body, saved_at) VALUES (?, ?, ?, ?)");
    add.bind(draft.id, draft.ticket.account, former->body, former->savedAt).run();
    Statement trim(m_database,
        "DELETE FROM draft_version WHERE draft = ?1 AND number NOT IN"
        " (SELECT number FROM draft_version WHERE draft = ?1 ORDER BY number DESC LIMIT ?2)");
    trim.bind(draft.id, kMostVersions).run();
}

void DraftTable::remove(const DraftId &draft)
{
    Statement drop(m_database, "DELETE FROM draft WHERE id = ?");
    drop.bind(draft).run();
    Statement dropVersions(m_database, "DELETE FROM draft_version WHERE draft = ?");
    dropVersions.bind(draft).run();
}

std::optional<TicketRef> DraftTable::ticketOf(const DraftId &draft) const
{
    Statement select(m_database, "SELECT account, ticket FROM draft WHERE id = ?");
    select.bind(draft);
    if (!select.next())
        return std::nullopt;
    return TicketRef {AccountId(select.text(0)), TicketId(select.text(1))};
}

QList<Draft> DraftTable::drafts() const
{
    Statement select(m_database,
        "SELECT id, account, ticket, visibility, body, extra, saved_at FROM draft ORDER BY saved_at DESC, id");
    QList<Draft> drafts;
    while (select.next()) {
        Draft draft;
        draft.id = DraftId(select.text(0));
        draft.ticket = {AccountId(select.text(1)), TicketId(select.text(2))};
        const bool isPublic = select.text(3) == toWord(Visibility::Public);
        draft.visibility = isPublic ? Visibility::Public : Visibility::Private;
        draft.body = select.text(4);
        draft.extra = QJsonDocument::fromJson(select.text(5).toUtf8()).object();
        draft.savedAt = select.integer(6);
        drafts.append(draft);
    }
    return drafts;
}

QList<DraftVersion> DraftTable::versions(const DraftId &draft) const
{
    Statement select(m_database, "SELECT body, saved_at FROM draft_version WHERE draft = ? ORDER BY number DESC");
    select.bind(draft);
    QList<DraftVersion> versions;
    while (select.next())
        versions.append({select.text(0), select.integer(1)});
    return versions;
}

QSet<TicketRef> DraftTable::tickets() const
{
    Statement select(m_database, "SELECT DISTINCT account, ticket FROM draft WHERE ticket <> ''");
    QSet<TicketRef> tickets;
    while (select.next())
        tickets.insert({AccountId(select.text(0)), TicketId(select.text(1))});
    return tickets;
}

void DraftTable::wipe(const AccountId &account)
{
    for (const char *sql : {"DELETE FROM draft WHERE account = ?", "DELETE FROM draft_version WHERE account = ?"}) {
        Statement remove(m_database, sql);
        remove.bind(account).run();
    }
}

} // namespace foredesk
