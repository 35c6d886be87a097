// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ticketmatch.h"

#include "domain/canonicaltext.h"

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr qint64 kCreatedSlackMs = 120'000;

bool isTooOld(const Operation &operation, const Ticket &ticket, const MatchContext &context)
{
    if (ticket.createdAt == 0)
        return false;
    // Without a measured skew a clock may be wrong by a day.
    const qint64 slack = context.serverSkewMs ? kCreatedSlackMs : 24 * 3600'000LL;
    return ticket.createdAt - context.serverSkewMs.value_or(0) < operation.submittedAt - slack;
}

bool samePerson(const Requester &mine, const Requester &theirs)
{
    if (!mine.email.isEmpty())
        return mine.email.compare(theirs.email, Qt::CaseInsensitive) == 0;
    if (!mine.phone.isEmpty())
        return mine.phone == theirs.phone;
    return mine.name == theirs.name;
}

bool holdsValues(const BulkChange &bulk, const Ticket &ticket)
{
    return (!bulk.state || ticket.state.value == *bulk.state)
        && (!bulk.priority || ticket.priority.value == *bulk.priority)
        && (!bulk.assignee || ticket.assignee == *bulk.assignee) && (!bulk.inbox || ticket.inbox == *bulk.inbox);
}

} // namespace

TicketMatch findTicket(const Operation &operation, const QList<Ticket> &listed, const MatchContext &context)
{
    TicketMatch match;
    const auto *create = std::get_if<CreateTicket>(&operation.command);
    if (!create)
        return match;
    const QString subject = canonicalText(create->subject);
    const QString text = canonicalText(create->description);
    for (const Ticket &ticket : listed) {
        if (context.claimed.contains(ticket.id.value()) || isTooOld(operation, ticket, context)
            || !samePerson(create->requester, ticket.requester) || canonicalText(ticket.subject) != subject)
            continue;
        if (canonicalText(ticket.description) == text)
            match.strong.append(ticket);
        else
            match.weak.append(ticket);
    }
    return match;
}

bool reachesBeyond(const Operation &operation, const QList<Ticket> &listed, const MatchContext &context)
{
    return std::any_of(
        listed.begin(), listed.end(), [&](const Ticket &ticket) { return isTooOld(operation, ticket, context); });
}

QList<TicketId> rowsNotChanged(const BulkChange &bulk, const QList<Ticket> &now)
{
    QList<TicketId> missing;
    for (const TicketId &id : bulk.tickets) {
        const bool holds = std::any_of(
            now.begin(), now.end(), [&](const Ticket &ticket) { return ticket.id == id && holdsValues(bulk, ticket); });
        if (!holds)
            missing.append(id);
    }
    return missing;
}

} // namespace foredesk
