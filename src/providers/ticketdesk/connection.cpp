// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/connection.h"

#include <QCoreApplication>

namespace foredesk::ticketdesk
{
namespace
{

Capabilities fullCapabilities()
{
    Capabilities all;
    for (const Capability capability : {Capability::ServerSearch, Capability::CreateTicket, Capability::EditSubject,
             Capability::SetState, Capability::StateReason, Capability::SetPriority, Capability::Assign,
             Capability::Unassign, Capability::MoveInbox, Capability::SetTags, Capability::DeleteTicket,
             Capability::BulkChange, Capability::Reply, Capability::Note, Capability::EditMessage,
             Capability::DeleteMessage, Capability::ServerDrafts, Capability::DownloadAttachments,
             Capability::ManageTags, Capability::ManageCanned})
        all.allow(capability);
    all.deny(Capability::AttachFiles,
        QCoreApplication::translate("Ticketdesk", "Ticketdesk documents no way to upload files."));
    return all;
}

} // namespace

Connection::Connection(HttpClient &client, const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_requests(base)
    , m_capabilities(fullCapabilities())
{
}

QFuture<Result<HttpResponse>> Connection::sendInBackground(HttpRequest request)
{
    request.urgency = Urgency::Background;
    return m_client.send(request);
}

void Connection::learnFrom(const Error &error, Capability capability, Scope scope)
{
    if (error.kind == ErrorKind::Forbidden)
        m_capabilities.deny(capability, QCoreApplication::translate("Ticketdesk", "The API key may not do this."));
    else if (error.httpStatus == 405 || (error.httpStatus == 404 && scope == Scope::Collection))
        m_capabilities.deny(capability, QCoreApplication::translate("Ticketdesk", "This server does not offer it."));
}

void Connection::resetCapabilities()
{
    m_capabilities = fullCapabilities();
}

} // namespace foredesk::ticketdesk
