// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/resourceapi.h"
#include "providers/ticketdesk/limits.h"
#include "providers/ticketdesk/recordlist.h"
#include "providers/ticketdesk/referencecodec.h"

namespace foredesk::ticketdesk
{

/// One collection of the API ("tags", "users" …). Which operations there are is said by `encode` and `manages`: without
/// them the list is read only and writes answer Unsupported. Owned by the provider.
template <class T>
class Resource final : public ResourceApi<T>
{
public:
    using DecodeOne = std::function<T(const JsonReader &)>;
    using Encode = std::function<QJsonObject(const T &)>;
    using Check = std::function<QList<FieldError>(const T &)>;

    Resource(Connection &connection, const QString &collection, DecodeOne decodeOne)
        : m_connection(connection)
        , m_collection(collection)
        , m_decodeOne(std::move(decodeOne))
    {
    }

    /// Makes the list writable.
    void allowWriting(Encode encode, Check check, Capability manages)
    {
        m_encode = std::move(encode);
        m_check = std::move(check);
        m_manages = manages;
    }

    QFuture<Result<QList<T>>> list() override
    {
        auto *reader = new RecordList<T>(
            m_connection,
            [requests = m_connection.requests(), collection = m_collection](
                int offset) { return requests.listRecords(collection, offset); },
            m_decodeOne);
        return reader->future();
    }

    QFuture<Result<T>> get(const QString &id) override
    {
        if (!isId(id))
            return failedFuture<T>(ErrorKind::NotFound, QStringLiteral("not an id of this server"));
        return recordFrom(m_connection.requests().record(m_collection, id));
    }

    QFuture<Result<T>> create(const T &value) override
    {
        if (const auto refusal = refusalOfWriting(value))
            return readyFuture<T>(tl::unexpected(*refusal));
        return recordFrom(m_connection.requests().createRecord(m_collection, m_encode(value)));
    }

    QFuture<Result<T>> update(const T &value) override
    {
        if (const auto refusal = refusalOfWriting(value))
            return readyFuture<T>(tl::unexpected(*refusal));
        if (!isId(value.id.value()))
            return failedFuture<T>(ErrorKind::NotFound, QStringLiteral("not an id of this server"));
        return recordFrom(m_connection.requests().updateRecord(m_collection, value.id.value(), m_encode(value)));
    }

    QFuture<Result<void>> remove(const QString &id) override
    {
        if (!m_encode)
            return readyFuture<void>(tl::unexpected(unsupported()));
        if (!isId(id))
            return failedFuture<void>(ErrorKind::NotFound, QStringLiteral("not an id of this server"));
        return mapped<void>(m_connection.send(m_connection.requests().deleteRecord(m_collection, id)), &m_connection,
            [this](const Result<HttpResponse> &response) -> Result<void> {
                if (!response)
                    return tl::unexpected(learned(response.error()));
                return {};
            });
    }

private:
    static bool isId(const QString &id)
    {
        bool isNumber = false;
        return id.toLongLong(&isNumber) > 0 && isNumber;
    }

    Error unsupported() const
    {
        return {
            ErrorKind::Unsupported, QStringLiteral("%1 cannot be changed here").arg(m_collection), 0, std::nullopt, {}};
    }

    std::optional<Error> refusalOfWriting(const T &value) const
    {
        if (!m_encode)
            return unsupported();
        const QList<FieldError> problems = m_check(value);
        return problems.isEmpty() ? std::nullopt : std::optional(refusedBy(problems));
    }

    QFuture<Result<T>> recordFrom(const HttpRequest &request)
    {
        return mapped<T>(
            m_connection.send(request), &m_connection, [this](const Result<HttpResponse> &response) -> Result<T> {
                if (!response)
                    return tl::unexpected(learned(response.error()));
                Result<T> record = decodeRecord<T>(response->body, m_decodeOne);
                if (!record)
                    record.error().httpStatus = response->status;
                return record;
            });
    }

    Error learned(const Error &error)
    {
        if (m_manages)
            m_connection.learnFrom(error, *m_manages, Connection::Scope::Record);
        return error;
    }

    Connection &m_connection;
    QString m_collection;
    DecodeOne m_decodeOne;
    Encode m_encode;
    Check m_check;
    std::optional<Capability> m_manages;
};

} // namespace foredesk::ticketdesk
