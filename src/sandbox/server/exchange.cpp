// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/exchange.h"

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

HttpResponse jsonResponse(const QJsonValue &value, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                    : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse errorResponse(int status, const QString &message)
{
    return jsonResponse(QJsonObject {{u"message"_s, message}}, status);
}

HttpResponse refusal(const QList<Problem> &problems)
{
    QJsonArray errors;
    for (const Problem &problem : problems)
        errors.append(QJsonObject {{u"field"_s, problem.field}, {u"message"_s, problem.message}});
    const QString message = problems.size() == 1 && !problems.first().field.isEmpty()
        ? problems.first().field + u' ' + problems.first().message
        : u"The request is not valid"_s;
    return jsonResponse(QJsonObject {{u"message"_s, message}, {u"errors"_s, errors}}, 400);
}

HttpResponse refusal(const QString &field, const QString &message)
{
    return refusal(QList<Problem> {{field, message}});
}

} // namespace foredesk::sandbox
