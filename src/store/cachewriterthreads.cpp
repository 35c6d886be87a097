// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"

#include "store/snippet.h"
#include "store/statement.h"

#include <algorithm>

namespace foredesk
{
namespace
{

// How long an unchanged thread's `fetchedAt` may lag behind: an unchanged poll writes nothing.
constexpr qint64 kFetchedAtLagMs = 600'000;
// A server stamps the ticket a moment after the message that touched it.
constexpr qint64 kSameEventMs = 5'000;

bool isAnswer(const Message &m)
{
    return (m.author.kind == AuthorKind::Agent || m.author.kind == AuthorKind::Ai) && m.visibility == Visibility::Public
        && m.publication == Publication::Published;
}

/// Since when the customer waits; 0 = nobody waits. `messages` oldest first.
qint64 waitingSinceOf(const QList<Message> &messages)
{
    qint64 since = 0;
    for (const Message &m : messages) {
        if (isAnswer(m))
            since = 0;
        else if (m.author.kind == AuthorKind::Customer && since == 0)
            since = m.createdAt;
    }
    return since;
}

const Message *newestReadable(const QList<Message> &messages)
{
    const Message *newest = nullptr;
    for (const Message &m : messages) {
        if (m.kind != MessageKind::System && (!newest || m.createdAt >= newest->createdAt))
            newest = &m;
    }
    return newest;
}

} // namespace

void CacheWriter::putThread(const ThreadBatch &batch)
{
    const auto found = m_tickets.find(m_accounts.find(batch.account), batch.thread.ticket);
    if (!found)
        return;
    const auto before = m_tickets.read(found->row);
    if (!before)
        return;
    TicketRecord after = *before;
    const bool changed = putMessages(found->row, batch.thread);
    if (changed) {
        deriveFromMessages(after, m_messages.messages(found->row, batch.thread.ticket), m_me.value(batch.account));
        m_changes.threads.insert({batch.account, batch.thread.ticket});
    }
    if (batch.thread.complete) {
        after.stale = false;
        if (changed || before->stale || before->fetchedAt == 0 || batch.readAt - before->fetchedAt > kFetchedAtLagMs)
            after.fetchedAt = std::max<qint64>(batch.readAt, 1);
    }
    update(*before, after, batch.account, std::nullopt);
}

bool CacheWriter::putMessages(RowId ticket, const TicketThread &thread)
{
    QHash<MessageId, MessageTable::Stored> stored = m_messages.stored(ticket);
    bool changed = false;
    for (const Message &message : thread.messages) {
        MessageTable::Stored known = stored.take(message.id);
        const qint64 hash = messageHash(message);
        if (known.row != 0 && known.hash == hash)
            continue;
        changed = true;
        known.hash = hash;
        putMessage(ticket, message, known);
    }
    if (!thread.complete)
        return changed; // what a page missing may hold is no evidence of deletion
    for (const MessageTable::Stored &absent : std::as_const(stored)) {
        m_index.remove(absent.doc, searchTextOf(m_messages.body(absent.row)));
        m_messages.remove(absent.row);
    }
    return changed || !stored.isEmpty();
}

void CacheWriter::putMessage(RowId ticket, const Message &message, const MessageTable::Stored &stored)
{
    if (stored.row != 0) {
        const QString before = m_messages.body(stored.row);
        if (before != message.body)
            m_index.change(stored.doc, searchTextOf(before));
        m_messages.update(stored, message);
        return;
    }
    if (m_nextMessage == 0)
        m_nextMessage = m_messages.nextRow();
    MessageTable::Stored added = stored;
    added.row = m_nextMessage++;
    added.doc = m_index.add(ticket, added.row, message.createdAt);
    m_messages.insert(added, ticket, message);
}

void CacheWriter::deriveFromMessages(TicketRecord &record, const QList<Message> &messages, const AgentId &me)
{
    record.hasNote
        = std::any_of(messages.begin(), messages.end(), [](const Message &m) { return m.kind == MessageKind::Note; });
    record.hasAttachment
        = std::any_of(messages.begin(), messages.end(), [](const Message &m) { return !m.attachments.isEmpty(); });
    record.waitingSince = waitingSinceOf(messages);
    record.messagesAt = messages.isEmpty() ? 0 : messages.last().createdAt;
    record.derive();
    const Message *newest = newestReadable(messages);
    record.snippet = snippetOf(newest ? newest->body : m_tickets.description(record.row));
    const bool mine = newest && !me.isEmpty() && newest->author.agent == me;
    if (mine && record.activityAt - newest->createdAt < kSameEventMs)
        record.seenAt = std::max(record.seenAt, record.activityAt);
}

} // namespace foredesk
