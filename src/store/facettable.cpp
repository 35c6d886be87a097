// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facettable.h"

#include "store/statement.h"
#include "store/textfold.h"

#include <QSet>

namespace foredesk
{
namespace
{

QSet<QString> foldedSet(const QStringList &tags)
{
    QSet<QString> folded;
    for (const QString &tag : tags)
        folded.insert(foldedText(tag));
    return folded;
}

} // namespace

FacetTable::Key FacetTable::keyOf(const TicketRecord &record)
{
    return {record.account, record.ticket.state.value, record.isOpen, record.gone, record.ticket.priority.value,
        record.unread, record.ticket.assignee};
}

void FacetTable::count(const TicketRecord *before, const TicketRecord *after)
{
    if (before && after && keyOf(*before) == keyOf(*after))
        return;
    if (before)
        --m_changes[keyOf(*before)];
    if (after)
        ++m_changes[keyOf(*after)];
}

void FacetTable::flush()
{
    Statement add(m_database,
        "INSERT INTO facet (account, state, is_open, gone, priority, unread, assignee, n)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n");
    bool emptied = false;
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        if (it.value() == 0)
            continue;
        const Key &k = it.key();
        emptied = emptied || it.value() < 0;
        add.bind(k.account, k.state, k.isOpen, k.gone, k.priority, k.unread, k.assignee, it.value()).run();
    }
    m_changes.clear();
    if (emptied)
        m_database.exec("DELETE FROM facet WHERE n = 0");
}

void TicketTagTable::change(RowId ticket, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return;
    const QSet<QString> had = foldedSet(before);
    const QSet<QString> has = foldedSet(after);
    for (const QString &tag : had - has) {
        Statement remove(m_database, "DELETE FROM ticket_tag WHERE tag = ? AND ticket = ?");
        remove.bind(wordOf(tag), ticket).run();
    }
    for (const QString &tag : has - had) {
        Statement add(m_database, "INSERT OR IGNORE INTO ticket_tag (tag, ticket) VALUES (?, ?)");
        add.bind(wordOf(tag), ticket).run();
    }
}

qint64 TicketTagTable::wordOf(const QString &folded)
{
    const auto known = m_words.constFind(folded);
    if (known != m_words.constEnd())
        return *known;
    Statement add(m_database, "INSERT OR IGNORE INTO tag_word (folded) VALUES (?)");
    add.bind(folded).run();
    Statement select(m_database, "SELECT id FROM tag_word WHERE folded = ?");
    select.bind(folded);
    const qint64 id = select.next() ? select.integer(0) : 0;
    m_words.insert(folded, id);
    return id;
}

} // namespace foredesk
