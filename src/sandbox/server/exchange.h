// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server/rule.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QMultiMap>
#include <QString>

#include <utility>

namespace foredesk::sandbox
{

/// One HTTP request, read whole, independent of the HTTP library.
struct HttpRequest {
    QString method;
    QString path; ///< Percent-decoded, without the query.
    QString rawQuery;
    QMultiMap<QString, QString> parameters;
    QString authorization;
    QString contentType;
    QByteArray body;
};

/// One HTTP answer before any fault touches it.
struct HttpResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<std::pair<QByteArray, QByteArray>> headers;

    bool isSuccess() const { return status >= 200 && status < 300; }
};

HttpResponse jsonResponse(const QJsonValue &value, int status = 200);
HttpResponse errorResponse(int status, const QString &message);
/// The API's form of a refused request: `{"message":…, "errors":[{"field":…,"message":…}]}`.
HttpResponse refusal(const QList<Problem> &problems);
HttpResponse refusal(const QString &field, const QString &message);

} // namespace foredesk::sandbox
