// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace foredesk::ticketdesk
{

/// A set of positive ids kept as ranges: tiny while ids are handed out in order, and small enough to travel in a cursor
/// when they are not. A plain value.
class IdSet
{
public:
    /// True when it was not there.
    bool insert(qint64 id);
    bool contains(qint64 id) const;
    qint64 count() const { return m_count; }
    qint64 largest() const;

    /// Up to `most` ids that are missing below `below`, largest first, down to 1.
    QList<qint64> missingBelow(qint64 below, int most) const;

    /// Compressed; `decoded` gives nullopt for bytes that are not ours.
    QByteArray encoded() const;
    static std::optional<IdSet> decoded(const QByteArray &bytes);

    friend bool operator==(const IdSet &, const IdSet &) = default;

private:
    std::map<qint64, qint64> m_ranges; ///< First id to last id, both in the set.
    qint64 m_count = 0;
};

} // namespace foredesk::ticketdesk
