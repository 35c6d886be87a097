// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonreader.h"

#include <QStringList>

namespace foredesk::ticketdesk
{

/// The rows of a list answer, whichever envelope it came in: `{total,result}`, `{data}`, `{results}`, `{items}` or a
/// bare array.
struct Envelope {
    QList<JsonReader> rows;
    int total = -1; ///< -1 = not told.
};

/// A body without a list in a known place is an error; so is one that is not JSON.
Result<Envelope> openEnvelope(const QByteArray &body);

/// A list read record by record.
template <class T>
struct Decoded {
    QList<T> items;
    int total = -1;
    int rows = 0; ///< Records in the answer, skipped ones too.
    int skipped = 0;
    QStringList problems; ///< One line a skipped record.
};

/// Reads every record with `decodeOne(const JsonReader &) -> T`; those that cannot be read are left out and counted.
template <class T, class DecodeOne>
Result<Decoded<T>> decodeList(const QByteArray &body, DecodeOne decodeOne)
{
    const Result<Envelope> envelope = openEnvelope(body);
    if (!envelope)
        return tl::unexpected(envelope.error());
    Decoded<T> decoded;
    decoded.total = envelope->total;
    decoded.rows = static_cast<int>(envelope->rows.size());
    for (const JsonReader &row : envelope->rows) {
        const JsonReader own = row.detached();
        T item = decodeOne(own);
        if (own.ok()) {
            decoded.items.append(std::move(item));
        } else {
            ++decoded.skipped;
            decoded.problems.append(own.error().detail);
        }
    }
    return decoded;
}

/// Reads one record: the object itself, or the one inside `{data:{…}}` or `{result:{…}}`. Not readable: Protocol.
template <class T, class DecodeOne>
Result<T> decodeRecord(const QByteArray &body, DecodeOne decodeOne)
{
    const JsonReader root = JsonReader::fromBytes(body);
    if (!root.ok())
        return tl::unexpected(root.error());
    JsonReader record = root;
    for (const QString &wrapper : {QStringLiteral("data"), QStringLiteral("result")}) {
        if (root.value().toObject().value(wrapper).isObject())
            record = root.member(wrapper);
    }
    if (!record.isObject())
        record.fail(QStringLiteral("expected object"));
    T item = decodeOne(record);
    if (!record.ok())
        return tl::unexpected(record.error());
    return item;
}

} // namespace foredesk::ticketdesk
