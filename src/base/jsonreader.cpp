// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

namespace foredesk
{
namespace
{

constexpr double kLargestExactInteger = 9007199254740992.0; // 2^53

} // namespace

JsonReader::JsonReader(const QJsonValue &root, const QString &path)
    : JsonReader(root, path, std::make_shared<QString>())
{
}

JsonReader::JsonReader(const QJsonValue &value, const QString &path, std::shared_ptr<QString> error)
    : m_value(value)
    , m_path(path)
    , m_error(std::move(error))
{
}

JsonReader JsonReader::fromBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) { // QJsonDocument skips it, RFC 8259 forbids it
        JsonReader reader {QJsonValue()};
        reader.fail(QStringLiteral("not JSON at byte 0 (byte order mark)"));
        return reader;
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) {
        JsonReader reader {QJsonValue()};
        reader.fail(QStringLiteral("not JSON at byte %1 (%2)").arg(parse.offset).arg(parse.errorString()));
        return reader;
    }
    return JsonReader(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

bool JsonReader::has(const QString &key) const
{
    const QJsonValue value = m_value.toObject().value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonReader::fail(const QString &problem, const QString &key) const
{
    if (m_error->isEmpty())
        *m_error = (key.isEmpty() ? m_path : m_path + u'.' + key) + QStringLiteral(": ") + problem;
}

QJsonValue JsonReader::read(const QString &key, QJsonValue::Type type, const char *expected) const
{
    const QJsonValue value = m_value.toObject().value(key);
    if (value.type() == type)
        return value;
    fail(value.isUndefined() ? QStringLiteral("missing") : QStringLiteral("expected ") + QLatin1String(expected), key);
    return {};
}

QString JsonReader::string(const QString &key) const
{
    return read(key, QJsonValue::String, "string").toString();
}

std::optional<qint64> JsonReader::exactInteger(const QJsonValue &value, const QString &key) const
{
    const double number = value.toDouble();
    if (value.isDouble() && std::floor(number) == number && std::abs(number) <= kLargestExactInteger)
        return value.toInteger();
    fail(value.isUndefined() ? QStringLiteral("missing") : QStringLiteral("expected integer"), key);
    return std::nullopt;
}

qint64 JsonReader::integer(const QString &key) const
{
    return exactInteger(m_value.toObject().value(key), key).value_or(0);
}

bool JsonReader::boolean(const QString &key) const
{
    return read(key, QJsonValue::Bool, "boolean").toBool();
}

std::optional<QString> JsonReader::optionalString(const QString &key) const
{
    return has(key) ? std::optional(string(key)) : std::nullopt;
}

std::optional<qint64> JsonReader::optionalInteger(const QString &key) const
{
    return has(key) ? std::optional(integer(key)) : std::nullopt;
}

std::optional<bool> JsonReader::optionalBoolean(const QString &key) const
{
    return has(key) ? std::optional(boolean(key)) : std::nullopt;
}

JsonReader JsonReader::member(const QString &key) const
{
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined())
        fail(QStringLiteral("missing"), key);
    return JsonReader(value, m_path + u'.' + key, m_error);
}

QList<JsonReader> JsonReader::elements() const
{
    if (!m_value.isArray()) {
        fail(QStringLiteral("expected array"));
        return {};
    }
    const QJsonArray array = m_value.toArray();
    QList<JsonReader> readers;
    readers.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.append(JsonReader(array.at(i), m_path + u'[' + QString::number(i) + u']', m_error));
    return readers;
}

JsonReader JsonReader::detached() const
{
    return JsonReader(m_value, m_path, std::make_shared<QString>());
}

Error JsonReader::error() const
{
    return Error {ErrorKind::Protocol, *m_error, 0, std::nullopt, {}};
}

} // namespace foredesk
