// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operationjson.h"

#include "base/jsonreader.h"
#include "domain/ticketjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString compactText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The kind by its stable name; a name of another version reads as Internal.
ErrorKind errorKindFromName(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::Internal;
}

} // namespace

QString operationBaseToText(const OperationBase &base)
{
    QJsonArray known;
    for (const MessageId &id : base.knownMessages)
        known.append(id.value());
    QJsonObject json {{u"known"_s, known}, {u"read_at"_s, base.readAt}};
    if (base.ticket) {
        json.insert(u"account"_s, base.ticket->account.value());
        json.insert(u"ticket"_s, ticketToJson(*base.ticket));
    }
    return compactText(json);
}

OperationBase operationBaseFromText(const QString &text)
{
    OperationBase base;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray known = json.value(u"known"_s).toArray();
    for (const QJsonValue &id : known)
        base.knownMessages.append(MessageId(id.toString()));
    base.readAt = json.value(u"read_at"_s).toInteger();
    if (json.contains(u"ticket"_s)) {
        const JsonReader reader(json.value(u"ticket"_s));
        Ticket ticket = ticketFromJson(reader);
        ticket.account = AccountId(json.value(u"account"_s).toString());
        if (reader.ok())
            base.ticket = ticket;
    }
    return base;
}

QString errorToText(const Error &error)
{
    if (error.kind == ErrorKind::Internal && error.detail.isEmpty() && error.fields.isEmpty())
        return QString();
    QJsonArray fields;
    for (const FieldError &field : error.fields)
        fields.append(QJsonArray {field.field, field.message});
    QJsonObject json {{u"kind"_s, errorKindName(error.kind)}, {u"detail"_s, error.detail},
        {u"status"_s, error.httpStatus}, {u"fields"_s, fields}};
    if (error.retryAfter)
        json.insert(u"retry_after"_s, qint64(error.retryAfter->count()));
    return compactText(json);
}

Error errorFromText(const QString &text)
{
    Error error {ErrorKind::Internal, {}, 0, std::nullopt, {}};
    if (text.isEmpty())
        return error;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    error.kind = errorKindFromName(json.value(u"kind"_s).toString());
    error.detail = json.value(u"detail"_s).toString();
    error.httpStatus = json.value(u"status"_s).toInt();
    if (json.contains(u"retry_after"_s))
        error.retryAfter = std::chrono::seconds(json.value(u"retry_after"_s).toInteger());
    const QJsonArray fields = json.value(u"fields"_s).toArray();
    for (const QJsonValue &field : fields)
        error.fields.append({field.toArray().at(0).toString(), field.toArray().at(1).toString()});
    return error;
}

} // namespace foredesk
