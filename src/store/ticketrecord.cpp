// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ticketrecord.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace foredesk
{

void TicketRecord::derive()
{
    isOpen = ticket.state.value != TicketState::Closed && !gone;
    activityAt = std::max({ticket.updatedAt, ticket.createdAt, messagesAt});
    // A closed ticket nobody here ever looked at is history, not news: else a first sync would be all bold.
    unread = !gone && activityAt > seenAt && (isOpen || seenAt > 0);
}

qint64 numberKey(const QString &number)
{
    qsizetype end = number.size();
    while (end > 0 && !number.at(end - 1).isDigit())
        --end;
    qsizetype start = end;
    while (start > 0 && number.at(start - 1).isDigit())
        --start;
    return number.mid(start, end - start).toLongLong();
}

void ContentHash::mix(quint64 word)
{
    m_state = std::rotl(m_state ^ (word * 0x87c37b91114253d5ULL), 31) * 0x4cf5ad432745937fULL;
    m_state ^= m_state >> 29;
}

void ContentHash::add(const QString &text)
{
    const auto *bytes = reinterpret_cast<const char *>(text.constData());
    const auto size = static_cast<std::size_t>(text.size()) * sizeof(QChar);
    for (std::size_t at = 0; at < size; at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, std::min(sizeof word, size - at));
        mix(word);
    }
    mix(size);
}

void ContentHash::add(qint64 value)
{
    mix(static_cast<quint64>(value));
}

qint64 ticketHash(const Ticket &ticket)
{
    ContentHash hash;
    const Requester &person = ticket.requester;
    for (const QString &text :
        {ticket.number, ticket.subject, ticket.description, ticket.state.raw, ticket.priority.raw, ticket.source.raw,
            person.name, person.email, person.phone, person.firstName, person.lastName, person.avatarUrl,
            ticket.assignee.value(), ticket.assigneeName, ticket.inbox.value(), ticket.inboxName})
        hash.add(text);
    hash.add(qint64(ticket.state.value));
    hash.add(qint64(ticket.priority.value));
    hash.add(qint64(ticket.source.value));
    hash.add(qint64(ticket.stateReason));
    hash.add(ticket.createdAt);
    hash.add(ticket.updatedAt);
    for (const QStringList &list : {ticket.tags, ticket.participants}) {
        hash.add(qint64(list.size()));
        for (const QString &text : list)
            hash.add(text);
    }
    return hash.value();
}

} // namespace foredesk
