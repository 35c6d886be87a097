// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace foredesk
{

/// A strong string id: ids of different things cannot be swapped. Vendors keep their native type inside their folder.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }
    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using AccountId = Id<struct AccountTag>;
using TicketId = Id<struct TicketTag>;
using MessageId = Id<struct MessageTag>;
using AgentId = Id<struct AgentTag>; ///< A human team member; Ticketdesk calls it user.
using InboxId = Id<struct InboxTag>;
using TagId = Id<struct TagTag>;
using CannedId = Id<struct CannedTag>;
using OperationId = Id<struct OperationTag>; ///< UUID of one outbox operation, made when it is submitted.
using DraftId = Id<struct DraftTag>;

/// The cache's own number of a ticket: unique over all accounts, stable while the cache lives, cheap in lists.
using RowId = qint64;

/// A ticket named from outside the cache.
struct TicketRef {
    AccountId account;
    TicketId ticket;
    friend bool operator==(const TicketRef &, const TicketRef &) = default;
    friend size_t qHash(const TicketRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.account, ref.ticket); }
};

} // namespace foredesk
