// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/ticketdeskprovider.h"

#include "providers/ticketdesk/bulksender.h"
#include "providers/ticketdesk/changepoller.h"
#include "providers/ticketdesk/commandsender.h"
#include "providers/ticketdesk/listquery.h"
#include "providers/ticketdesk/mirrorwalk.h"
#include "providers/ticketdesk/resources.h"
#include "providers/ticketdesk/threadreader.h"
#include "providers/ticketdesk/ticketcodec.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

Ticket inAccount(Ticket ticket, const AccountId &account)
{
    ticket.account = account;
    return ticket;
}

void placeInAccount(QList<Ticket> &tickets, const AccountId &account)
{
    for (Ticket &ticket : tickets)
        ticket.account = account;
}

} // namespace

struct TicketdeskProvider::Resources {
    explicit Resources(Connection &connection)
        : agents(connection, u"users"_s, decodeAgent)
        , inboxes(connection, u"inboxes"_s, decodeInbox)
        , tags(connection, u"tags"_s, decodeTag)
        , canned(connection, u"canned"_s, decodeCanned)
    {
        tags.allowWriting(
            encodeTag, [](const Tag &tag) { return violations(tag); }, Capability::ManageTags);
        canned.allowWriting(
            encodeCanned, [](const CannedResponse &response) { return violations(response); },
            Capability::ManageCanned);
    }

    Resource<Agent> agents;
    Resource<Inbox> inboxes;
    Resource<Tag> tags;
    Resource<CannedResponse> canned;
};

TicketdeskProvider::TicketdeskProvider(HttpClient &client, const Account &account)
    : m_account(account)
    , m_quiet(std::make_unique<QuietPage>())
    , m_connection(client, account.baseUrl, nullptr)
    , m_resources(std::make_unique<Resources>(m_connection))
{
}

TicketdeskProvider::~TicketdeskProvider() = default;

Capabilities TicketdeskProvider::capabilities() const
{
    return m_connection.capabilities();
}

QFuture<Result<HelpdeskProvider::Login>> TicketdeskProvider::verifyLogin()
{
    ListAsk ask;
    ask.limit = 1;
    return mapped<Login>(m_connection.send(m_connection.requests().listTickets(ask)), &m_connection,
        [this](const Result<HttpResponse> &response) -> Result<Login> {
            if (!response)
                return tl::unexpected(response.error());
            if (const Result<Envelope> envelope = openEnvelope(response->body); !envelope)
                return tl::unexpected(envelope.error());
            m_connection.resetCapabilities();
            return Login {};
        });
}

QFuture<Result<Page<Ticket>>> TicketdeskProvider::listTickets(const TicketQuery &query, const Cursor &cursor)
{
    ListAsk ask = listAskFrom(query);
    bool isNumber = true;
    ask.offset = cursor.isStart() ? 0 : cursor.value.toInt(&isNumber);
    if (!isNumber || ask.offset < 0 || ask.offset > kLastOffset)
        return failedFuture<Page<Ticket>>(ErrorKind::Protocol, u"not a cursor of this program"_s);
    return mapped<Page<Ticket>>(m_connection.send(m_connection.requests().listTickets(ask)), &m_connection,
        [account = m_account.id, offset = ask.offset](const Result<HttpResponse> &response) -> Result<Page<Ticket>> {
            if (!response)
                return tl::unexpected(response.error());
            auto decoded = decodeList<Ticket>(response->body, decodeTicket);
            if (!decoded)
                return tl::unexpected(decoded.error());
            placeInAccount(decoded->items, account);
            const int next = offset + decoded->rows;
            const bool atEnd
                = decoded->rows < kPageSize || next > kLastOffset || (decoded->total >= 0 && next >= decoded->total);
            return Page<Ticket> {decoded->items, Cursor {atEnd ? QByteArray() : QByteArray::number(next)}, atEnd,
                decoded->total, decoded->skipped, decoded->problems};
        });
}

QFuture<Result<Page<Ticket>>> TicketdeskProvider::mirrorTickets(const Cursor &cursor)
{
    const Result<MirrorPlan> plan = MirrorPlan::fromCursor(cursor);
    if (!plan)
        return readyFuture<Page<Ticket>>(tl::unexpected(plan.error()));
    auto *walk = new MirrorWalk(m_connection, *plan);
    return mapped<Page<Ticket>>(walk->future(), &m_connection, [account = m_account.id](Result<Page<Ticket>> page) {
        if (page)
            placeInAccount(page->items, account);
        return page;
    });
}

QFuture<Result<ChangePage>> TicketdeskProvider::changesSince(const SyncToken &token, const KnownState &known)
{
    auto *poller = new ChangePoller(m_connection, *m_quiet, token, known);
    return mapped<ChangePage>(poller->future(), &m_connection, [account = m_account.id](Result<ChangePage> page) {
        if (page)
            placeInAccount(page->tickets, account);
        return page;
    });
}

QFuture<Result<Ticket>> TicketdeskProvider::fetchTicket(const TicketId &id)
{
    return mapped<Ticket>(m_connection.send(m_connection.requests().ticket(id)), &m_connection,
        [account = m_account.id, id](const Result<HttpResponse> &response) -> Result<Ticket> {
            if (!response)
                return tl::unexpected(response.error());
            const Result<Ticket> ticket = decodeRecord<Ticket>(response->body, decodeTicket);
            if (!ticket)
                return ticket;
            if (ticket->id != id)
                return failure(ErrorKind::Protocol, u"the server answered with another ticket"_s, response->status);
            return inAccount(*ticket, account);
        });
}

QFuture<Result<TicketThread>> TicketdeskProvider::fetchThread(const TicketId &id, ReadEffect)
{
    auto *reader = new ThreadReader(m_connection, id);
    return reader->future();
}

QFuture<Result<Applied>> TicketdeskProvider::apply(const Command &command, const OperationId &)
{
    QFuture<Result<Applied>> applied;
    if (const auto *bulk = std::get_if<BulkChange>(&command))
        applied = (new BulkSender(m_connection, *bulk))->future();
    else
        applied = (new CommandSender(m_connection, command))->future();
    return mapped<Applied>(applied, &m_connection, [account = m_account.id](Result<Applied> result) {
        if (result && result->ticket)
            result->ticket->account = account;
        return result;
    });
}

QFuture<Result<QByteArray>> TicketdeskProvider::downloadAttachment(const Attachment &attachment)
{
    return mapped<QByteArray>(m_connection.send(m_connection.requests().download(attachment)), &m_connection,
        [](const Result<HttpResponse> &response) -> Result<QByteArray> {
            if (!response)
                return tl::unexpected(response.error());
            return response->body;
        });
}

ResourceApi<Agent> *TicketdeskProvider::agents()
{
    return &m_resources->agents;
}

ResourceApi<Inbox> *TicketdeskProvider::inboxes()
{
    return &m_resources->inboxes;
}

ResourceApi<Tag> *TicketdeskProvider::tags()
{
    return &m_resources->tags;
}

ResourceApi<CannedResponse> *TicketdeskProvider::canned()
{
    return &m_resources->canned;
}

} // namespace foredesk::ticketdesk
