// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/mirrorwalk.h"

#include "providers/ticketdesk/recordlist.h"
#include "providers/ticketdesk/referencecodec.h"
#include "providers/ticketdesk/ticketcodec.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

/// Pages without a new ticket are rare, and callers may take several in a row for a server that stands still.
constexpr int kMostRequestsAPage = 150;
constexpr int kTicketsAtOnce = 30;

template <class T>
QStringList idsOf(const Result<QList<T>> &records)
{
    QStringList ids;
    if (records) {
        for (const T &record : *records)
            ids.append(record.id.value());
    }
    return ids;
}

} // namespace

MirrorWalk::MirrorWalk(Connection &connection, const MirrorPlan &plan)
    : Flow(&connection)
    , m_connection(connection)
    , m_plan(plan)
{
    nextStep();
}

void MirrorWalk::nextStep()
{
    if (!m_page.items.isEmpty() || m_plan.step() == MirrorPlan::Step::Finished || m_requests >= kMostRequestsAPage) {
        deliver();
        return;
    }
    ++m_requests;
    switch (m_plan.step()) {
    case MirrorPlan::Step::CountAll:
        countAll();
        break;
    case MirrorPlan::Step::ReadList:
        readList();
        break;
    case MirrorPlan::Step::ReadReferences:
        readReferences();
        break;
    case MirrorPlan::Step::ReadTickets:
        readTickets();
        break;
    case MirrorPlan::Step::Finished:
        break;
    }
}

void MirrorWalk::countAll()
{
    const HttpRequest request = m_connection.requests().listTickets(m_plan.countAsk());
    proceed(m_connection.sendInBackground(request), [this](const HttpResponse &response) {
        const Result<Envelope> envelope = openEnvelope(response.body);
        if (!envelope) {
            finish(tl::unexpected(envelope.error()));
            return;
        }
        m_plan.takeCount(envelope->total);
        nextStep();
    });
}

void MirrorWalk::readList()
{
    const HttpRequest request = m_connection.requests().listTickets(m_plan.listAsk());
    await(m_connection.sendInBackground(request), [this](const Result<HttpResponse> &response) { takeList(response); });
}

void MirrorWalk::takeList(const Result<HttpResponse> &response)
{
    if (!response) {
        const bool refused = response.error().kind == ErrorKind::Rejected && response.error().httpStatus == 400;
        if (refused && m_plan.takeRefusal())
            nextStep();
        else
            finish(tl::unexpected(response.error()));
        return;
    }
    const auto page = decodeList<Ticket>(response->body, decodeTicket);
    if (!page) {
        finish(tl::unexpected(page.error()));
        return;
    }
    m_page.skipped += page->skipped;
    m_page.problems += page->problems;
    m_page.items = m_plan.takeList(*page);
    nextStep();
}

void MirrorWalk::readReferences()
{
    const auto requests = m_connection.requests();
    auto *inboxes = new RecordList<Inbox>(
        m_connection, [requests](int offset) { return requests.listRecords(u"inboxes"_s, offset); }, decodeInbox);
    await(inboxes->future(), [this, requests](const Result<QList<Inbox>> &inboxList) {
        m_inboxIds = idsOf(inboxList);
        auto *users = new RecordList<Agent>(
            m_connection, [requests](int offset) { return requests.listRecords(u"users"_s, offset); }, decodeAgent);
        await(users->future(), [this](const Result<QList<Agent>> &userList) {
            m_plan.takeReferences(m_inboxIds, idsOf(userList));
            nextStep();
        });
    });
}

void MirrorWalk::readTickets()
{
    const QList<TicketId> ids = m_plan.ticketsToRead(kTicketsAtOnce);
    auto *batch = new TicketBatch(m_connection, ids);
    proceed(batch->future(), [this, ids](const TicketsById &tickets) {
        m_page.items = m_plan.takeTickets(ids, tickets.found);
        nextStep();
    });
}

void MirrorWalk::deliver()
{
    m_page.atEnd = m_plan.step() == MirrorPlan::Step::Finished;
    m_page.total = m_plan.total();
    m_page.next = m_plan.cursor();
    if (m_plan.missing() > 0)
        m_page.problems.append(u"%1 tickets exist that no list of this server shows"_s.arg(m_plan.missing()));
    finish(m_page);
}

} // namespace foredesk::ticketdesk
