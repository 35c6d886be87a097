// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace foredesk
{

/// Typed reads of untrusted JSON that keep the first error with its path ("$.result[3].state: expected string").
/// Copies share that error, so a whole page is read without a check a field and asked once at the end. After an error
/// reads return empty values. Extra keys are fine. Not thread-safe; a value to pass around.
class JsonReader
{
public:
    explicit JsonReader(const QJsonValue &root, const QString &path = QStringLiteral("$"));

    /// Parses bytes; malformed JSON is an error of the reader, as is a byte order mark or invalid UTF-8.
    static JsonReader fromBytes(const QByteArray &bytes);

    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    const QJsonValue &value() const { return m_value; }
    const QString &path() const { return m_path; }

    /// True when the key is there and not null.
    bool has(const QString &key) const;

    QString string(const QString &key) const;
    qint64 integer(const QString &key) const; ///< Refuses fractions and anything beyond 2^53, where JSON loses digits.
    bool boolean(const QString &key) const;

    /// Absent or null gives nullopt; a wrong type is an error.
    std::optional<QString> optionalString(const QString &key) const;
    std::optional<qint64> optionalInteger(const QString &key) const;
    std::optional<bool> optionalBoolean(const QString &key) const;

    /// The member as a reader of its own; absent is an error.
    JsonReader member(const QString &key) const;
    /// Elements of this array, each with its path; not an array is an error.
    QList<JsonReader> elements() const;

    /// A reader of the same value that collects its errors apart: for items that may be skipped one by one.
    JsonReader detached() const;

    /// Records an error at this reader's path (or below it, with `key`), unless one is there already.
    void fail(const QString &problem, const QString &key = {}) const;

    bool ok() const { return m_error->isEmpty(); }
    /// The first error as ErrorKind::Protocol; call only when !ok().
    Error error() const;

private:
    JsonReader(const QJsonValue &value, const QString &path, std::shared_ptr<QString> error);
    QJsonValue read(const QString &key, QJsonValue::Type type, const char *expected) const;
    std::optional<qint64> exactInteger(const QJsonValue &value, const QString &key) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<QString> m_error;
};

} // namespace foredesk
