// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace foredesk
{

/// One constant table serves both directions of an enumeration's words.
template <class E, std::size_t N>
using WordTable = std::array<std::pair<E, const char *>, N>;

template <class E, std::size_t N>
QString wordOf(const WordTable<E, N> &table, E value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return QString::fromLatin1(word);
    }
    return QString();
}

/// Case-insensitive; nullopt for a word that is not in the table.
template <class E, std::size_t N>
std::optional<E> valueOf(const WordTable<E, N> &table, QStringView word)
{
    for (const auto &[candidate, known] : table) {
        if (word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return std::nullopt;
}

} // namespace foredesk
