// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/requests.h"

#include "providers/ticketdesk/limits.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

/// QUrlQuery leaves some reserved characters alone; "+" among them would be read as a space.
void addParameter(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonValue idValue(const QString &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id.toLongLong());
}

QJsonObject requesterFields(const Requester &requester)
{
    QJsonObject fields;
    const auto put = [&fields](const QString &key, const QString &value) {
        if (!value.isEmpty())
            fields.insert(key, value);
    };
    put(u"name"_s, requester.name);
    put(u"email"_s, requester.email);
    put(u"phone"_s, requester.phone);
    put(u"first_name"_s, requester.firstName);
    put(u"last_name"_s, requester.lastName);
    put(u"avatar"_s, requester.avatarUrl);
    return fields;
}

} // namespace

QJsonObject equalsFilter(const QString &column, const QJsonValue &value)
{
    return {{u"id"_s, column}, {u"operator"_s, u"eq"_s}, {u"value"_s, value}};
}

QUrl Requests::at(const QString &path) const
{
    QUrl url = m_base;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    return url;
}

HttpRequest Requests::write(HttpMethod method, const QString &path, const QJsonObject &fields) const
{
    HttpRequest request;
    request.method = method;
    request.url = at(path);
    request.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest Requests::listTickets(const ListAsk &ask) const
{
    QUrlQuery query;
    addParameter(query, u"offset"_s, QString::number(ask.offset));
    addParameter(query, u"limit"_s, QString::number(ask.limit));
    if (!ask.search.isEmpty())
        addParameter(query, u"search"_s, ask.search.left(kLongestSearch));
    if (ask.sort) {
        const QJsonObject sort {{u"id"_s, ask.sort->column}, {u"desc"_s, ask.sort->descending}};
        addParameter(query, u"sort"_s, compact({sort}));
    }
    if (!ask.filters.isEmpty())
        addParameter(query, u"filters"_s, compact(ask.filters));
    HttpRequest request;
    request.url = at(u"/tickets"_s);
    request.url.setQuery(query);
    return request;
}

HttpRequest Requests::ticket(const TicketId &id) const
{
    HttpRequest request;
    request.url = at("/tickets/"_L1 + id.value());
    return request;
}

HttpRequest Requests::createTicket(const CreateTicket &command) const
{
    QJsonObject fields {{u"subject"_s, command.subject}, {u"requester"_s, requesterFields(command.requester)}};
    if (!command.description.isEmpty())
        fields.insert(u"description"_s, command.description);
    if (command.priority != Priority::None)
        fields.insert(u"priority"_s, toWord(command.priority));
    if (!command.assignee.isEmpty())
        fields.insert(u"user_id"_s, idValue(command.assignee.value()));
    if (!command.inbox.isEmpty())
        fields.insert(u"inbox_id"_s, idValue(command.inbox.value()));
    if (!command.tags.isEmpty())
        fields.insert(u"tags"_s, QJsonArray::fromStringList(command.tags));
    return write(HttpMethod::Post, u"/tickets"_s, fields);
}

HttpRequest Requests::patchTicket(const TicketId &id, const QJsonObject &fields) const
{
    return write(HttpMethod::Patch, "/tickets/"_L1 + id.value(), fields);
}

HttpRequest Requests::setState(const TicketId &id, TicketState state, StateReason reason) const
{
    QJsonObject fields {{u"state"_s, toWord(state)}};
    if (reason != StateReason::None)
        fields.insert(u"state_reason"_s, toWord(reason));
    return write(HttpMethod::Patch, "/tickets/"_L1 + id.value() + "/state"_L1, fields);
}

HttpRequest Requests::bulk(const QList<TicketId> &ids, const QJsonObject &data) const
{
    QJsonArray numbers;
    for (const TicketId &id : ids)
        numbers.append(idValue(id.value()));
    return write(HttpMethod::Patch, u"/tickets/bulk"_s, {{u"ticket_ids"_s, numbers}, {u"data"_s, data}});
}

HttpRequest Requests::deleteTicket(const TicketId &id) const
{
    return write(HttpMethod::Delete, "/tickets/"_L1 + id.value(), {});
}

HttpRequest Requests::listActivities(const TicketId &ticket, int offset) const
{
    QUrlQuery query;
    addParameter(query, u"offset"_s, QString::number(offset));
    addParameter(query, u"limit"_s, QString::number(kPageSize));
    HttpRequest request;
    request.url = at("/activities/"_L1 + ticket.value());
    request.url.setQuery(query);
    return request;
}

HttpRequest Requests::addActivity(
    const TicketId &ticket, const QString &type, const QString &content, Publication publication) const
{
    QJsonObject fields {{u"ticket_id"_s, idValue(ticket.value())}, {u"type"_s, type}, {u"content"_s, content}};
    if (publication == Publication::Draft)
        fields.insert(u"is_draft"_s, true);
    return write(HttpMethod::Post, u"/activities"_s, fields);
}

HttpRequest Requests::updateActivity(const MessageId &activity, const QJsonObject &fields) const
{
    return write(HttpMethod::Put, "/activities/"_L1 + activity.value(), fields);
}

HttpRequest Requests::deleteActivity(const MessageId &activity) const
{
    return write(HttpMethod::Delete, "/activities/"_L1 + activity.value(), {});
}

HttpRequest Requests::listRecords(const QString &collection, int offset) const
{
    QUrlQuery query;
    addParameter(query, u"offset"_s, QString::number(offset));
    addParameter(query, u"limit"_s, QString::number(kPageSize));
    HttpRequest request;
    request.url = at(u'/' + collection);
    request.url.setQuery(query);
    return request;
}

HttpRequest Requests::record(const QString &collection, const QString &id) const
{
    HttpRequest request;
    request.url = at(u'/' + collection + u'/' + id);
    return request;
}

HttpRequest Requests::createRecord(const QString &collection, const QJsonObject &fields) const
{
    return write(HttpMethod::Post, u'/' + collection, fields);
}

HttpRequest Requests::updateRecord(const QString &collection, const QString &id, const QJsonObject &fields) const
{
    return write(HttpMethod::Put, u'/' + collection + u'/' + id, fields);
}

HttpRequest Requests::deleteRecord(const QString &collection, const QString &id) const
{
    return write(HttpMethod::Delete, u'/' + collection + u'/' + id, {});
}

HttpRequest Requests::download(const Attachment &attachment) const
{
    HttpRequest request;
    request.expected = Expected::Bytes;
    const QUrl own(attachment.url, QUrl::StrictMode);
    if (!own.isRelative()) {
        request.url = own;
    } else if (attachment.url.startsWith(u'/')) {
        request.url = m_base;
        request.url.setPath(attachment.url);
    } else {
        request.url = at(u'/' + attachment.url);
    }
    return request;
}

QJsonObject patchFields(const Command &command)
{
    return std::visit(Overloaded {
                          [](const SetPriority &c) {
                              return QJsonObject {{u"priority"_s, toWord(c.priority)}};
                          },
                          [](const Assign &c) {
                              return QJsonObject {{u"user_id"_s, idValue(c.assignee.value())}};
                          },
                          [](const MoveInbox &c) {
                              return QJsonObject {{u"inbox_id"_s, idValue(c.inbox.value())}};
                          },
                          [](const SetSubject &c) {
                              return QJsonObject {{u"subject"_s, c.subject}};
                          },
                          [](const auto &) { return QJsonObject(); },
                      },
        command);
}

QJsonObject bulkFields(const BulkChange &change)
{
    QJsonObject data;
    if (change.state && change.reason == StateReason::None)
        data.insert(u"state"_s, toWord(*change.state));
    if (change.priority)
        data.insert(u"priority"_s, toWord(*change.priority));
    if (change.assignee)
        data.insert(u"user_id"_s, idValue(change.assignee->value()));
    if (change.inbox)
        data.insert(u"inbox_id"_s, idValue(change.inbox->value()));
    return data;
}

} // namespace foredesk::ticketdesk
