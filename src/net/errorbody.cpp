// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qsizetype kLongestMessage = 500;
constexpr qsizetype kMostFields = 50;

QString shortText(const QJsonValue &value)
{
    return value.toString().left(kLongestMessage);
}

void addField(QList<FieldError> &fields, const QString &field, const QJsonValue &message)
{
    const QJsonValue text = message.isArray() ? message.toArray().first() : message;
    if (fields.size() < kMostFields && text.isString())
        fields.append({field.left(100), shortText(text)});
}

QList<FieldError> fieldsOf(const QJsonValue &errors)
{
    QList<FieldError> fields;
    const QJsonArray list = errors.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject error = entry.toObject();
        const QString name = error.contains("field"_L1) ? error["field"_L1].toString() : error["path"_L1].toString();
        addField(fields, name, error["message"_L1]);
    }
    const QJsonObject byName = errors.toObject();
    for (auto it = byName.begin(); it != byName.end(); ++it)
        addField(fields, it.key(), it.value());
    return fields;
}

} // namespace

ErrorBody parseErrorBody(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    ErrorBody parsed;
    const QJsonValue error = json.value("error"_L1);
    const QList<QJsonValue> candidates {
        json.value("message"_L1), error.toObject().value("message"_L1), error, json.value("detail"_L1)};
    for (const QJsonValue &candidate : candidates) {
        if (parsed.message.isEmpty())
            parsed.message = shortText(candidate);
    }
    parsed.fields = fieldsOf(json["errors"_L1]);
    return parsed;
}

} // namespace foredesk
