// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace foredesk
{

/// How long ago, short, for lists: "now", "5 min", "3 h", "Mon", "4 Nov", "Nov 2024". Times are UTC milliseconds;
/// 0 gives an empty text.
QString ageText(qint64 atMs, qint64 nowMs, const QLocale &locale);
/// As a sentence part: "5 minutes ago", "on 4 November 2026".
QString agoText(qint64 atMs, qint64 nowMs, const QLocale &locale);
/// Exact local date and time in the locale's long form.
QString exactTimeText(qint64 atMs, const QLocale &locale);
/// Local time of day, "10:42"; with the date when it is not today, and the year when it is another one.
QString clockText(qint64 atMs, qint64 nowMs, const QLocale &locale);
/// "12 kB" in the locale's digits; -1 gives an empty text.
QString sizeText(qint64 bytes, const QLocale &locale);

} // namespace foredesk
