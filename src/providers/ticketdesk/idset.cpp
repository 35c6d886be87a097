// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/idset.h"

#include <algorithm>

namespace foredesk::ticketdesk
{
namespace
{

constexpr int kFast = 1; // qCompress level: ranges of small numbers shrink well at any

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

std::optional<quint64> takeNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; shift < 63 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.at(at++));
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace

bool IdSet::insert(qint64 id)
{
    if (id < 1 || contains(id))
        return false;
    ++m_count;
    auto next = m_ranges.upper_bound(id);
    qint64 last = id;
    if (next != m_ranges.end() && next->first == id + 1) {
        last = next->second;
        next = m_ranges.erase(next);
    }
    if (next != m_ranges.begin() && std::prev(next)->second == id - 1)
        std::prev(next)->second = last;
    else
        m_ranges.emplace_hint(next, id, last);
    return true;
}

bool IdSet::contains(qint64 id) const
{
    const auto next = m_ranges.upper_bound(id);
    return next != m_ranges.begin() && std::prev(next)->second >= id;
}

qint64 IdSet::largest() const
{
    return m_ranges.empty() ? 0 : m_ranges.rbegin()->second;
}

QList<qint64> IdSet::missingBelow(qint64 below, int most) const
{
    QList<qint64> missing;
    auto range = m_ranges.lower_bound(below);
    qint64 id = below - 1;
    while (id >= 1 && missing.size() < most) {
        const bool known = range != m_ranges.begin() && std::prev(range)->second >= id;
        if (known) {
            --range;
            id = range->first - 1;
        } else {
            missing.append(id--);
        }
    }
    return missing;
}

QByteArray IdSet::encoded() const
{
    QByteArray bytes;
    qint64 end = 0;
    for (const auto &[first, last] : m_ranges) {
        appendNumber(bytes, static_cast<quint64>(first - end));
        appendNumber(bytes, static_cast<quint64>(last - first));
        end = last;
    }
    return qCompress(bytes, kFast);
}

std::optional<IdSet> IdSet::decoded(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    IdSet set;
    qint64 end = 0;
    for (qsizetype at = 0; at < plain.size();) {
        const auto gap = takeNumber(plain, at);
        const auto length = takeNumber(plain, at);
        if (!gap || !length || *gap < 1)
            return std::nullopt;
        const qint64 first = end + static_cast<qint64>(*gap);
        end = first + static_cast<qint64>(*length);
        set.m_ranges.emplace_hint(set.m_ranges.end(), first, end);
        set.m_count += end - first + 1;
    }
    return set;
}

} // namespace foredesk::ticketdesk
