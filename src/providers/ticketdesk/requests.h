// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "net/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foredesk::ticketdesk
{

/// One order of a ticket list: `{id, desc}` of the API.
struct SortBy {
    QString column;
    bool descending = true;
    friend bool operator==(const SortBy &, const SortBy &) = default;
};

/// What to ask of a list. `filters` holds the API's `{id, operator, value}` objects.
struct ListAsk {
    int offset = 0;
    int limit = 100;
    QString search; ///< Cut to 50 characters.
    std::optional<SortBy> sort;
    QJsonArray filters;
};

QJsonObject equalsFilter(const QString &column, const QJsonValue &value);

/// Makes the requests of one server; a plain value, pure. `base` is the URL up to and with "/v1".
class Requests
{
public:
    explicit Requests(const QUrl &base)
        : m_base(base)
    {
    }
    const QUrl &base() const { return m_base; }

    HttpRequest listTickets(const ListAsk &ask) const;
    HttpRequest ticket(const TicketId &id) const;
    HttpRequest createTicket(const CreateTicket &command) const;
    HttpRequest patchTicket(const TicketId &id, const QJsonObject &fields) const;
    HttpRequest setState(const TicketId &id, TicketState state, StateReason reason) const;
    /// At most 1000 ids.
    HttpRequest bulk(const QList<TicketId> &ids, const QJsonObject &data) const;
    HttpRequest deleteTicket(const TicketId &id) const;

    HttpRequest listActivities(const TicketId &ticket, int offset) const;
    /// `type` is "reply" or "note": nothing else may be written.
    HttpRequest addActivity(
        const TicketId &ticket, const QString &type, const QString &content, Publication publication) const;
    HttpRequest updateActivity(const MessageId &activity, const QJsonObject &fields) const;
    HttpRequest deleteActivity(const MessageId &activity) const;

    /// `collection` is "tags", "canned", "users" or "inboxes".
    HttpRequest listRecords(const QString &collection, int offset) const;
    HttpRequest record(const QString &collection, const QString &id) const;
    HttpRequest createRecord(const QString &collection, const QJsonObject &fields) const;
    HttpRequest updateRecord(const QString &collection, const QString &id, const QJsonObject &fields) const;
    HttpRequest deleteRecord(const QString &collection, const QString &id) const;

    /// The attachment's own URL, or its path below the server; key-less when it is elsewhere.
    HttpRequest download(const Attachment &attachment) const;

private:
    QUrl at(const QString &path) const;
    HttpRequest write(HttpMethod method, const QString &path, const QJsonObject &fields) const;

    QUrl m_base;
};

/// Fields of a PATCH for what a command sets; empty when the command is not such a one.
QJsonObject patchFields(const Command &command);
/// What can go into a bulk call: everything but tags (it would replace them) and reasons.
QJsonObject bulkFields(const BulkChange &change);

} // namespace foredesk::ticketdesk
