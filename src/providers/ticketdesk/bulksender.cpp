// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/bulksender.h"

#include "providers/ticketdesk/commandsender.h"
#include "providers/ticketdesk/limits.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{

BulkSender::BulkSender(Connection &connection, const BulkChange &change)
    : Flow(&connection)
    , m_connection(connection)
    , m_change(change)
{
    if (const QList<FieldError> problems = violations(change); !problems.isEmpty()) {
        finish(tl::unexpected(refusedBy(problems)));
        return;
    }
    if (!bulkFields(change).isEmpty()) {
        for (qsizetype first = 0; first < change.tickets.size(); first += kMostBulkIds)
            m_chunks.append(change.tickets.mid(first, kMostBulkIds));
    }
    for (const TicketId &ticket : change.tickets) {
        if (change.state && change.reason != StateReason::None)
            m_singles.append(SetState {ticket, *change.state, change.reason});
        if (!change.addTags.isEmpty() || !change.removeTags.isEmpty())
            m_singles.append(ChangeTags {ticket, change.addTags, change.removeTags});
    }
    nextStep();
}

void BulkSender::nextStep()
{
    if (!m_chunks.isEmpty()) {
        const HttpRequest request = m_connection.requests().bulk(m_chunks.takeFirst(), bulkFields(m_change));
        await(m_connection.send(request), [this](const Result<HttpResponse> &response) { takeChunk(response); });
    } else if (!m_singles.isEmpty()) {
        auto *sender = new CommandSender(m_connection, m_singles.takeFirst());
        await(sender->future(), [this](const Result<Applied> &applied) { takeTicket(applied); });
    } else {
        finish(Applied {});
    }
}

void BulkSender::takeChunk(const Result<HttpResponse> &response)
{
    if (!response) {
        m_connection.learnFrom(response.error(), Capability::BulkChange, Connection::Scope::Collection);
        stopWith(response.error());
        return;
    }
    m_anythingDone = true;
    nextStep();
}

void BulkSender::takeTicket(const Result<Applied> &applied)
{
    if (!applied && applied.error().kind != ErrorKind::NotFound) {
        stopWith(applied.error());
        return;
    }
    m_anythingDone = m_anythingDone || applied.has_value();
    nextStep();
}

void BulkSender::stopWith(Error error)
{
    if (m_anythingDone) {
        error.detail = u"only a part was done: "_s + error.detail;
        error.kind = ErrorKind::OutcomeUnknown;
    }
    finish(tl::unexpected(std::move(error)));
}

} // namespace foredesk::ticketdesk
