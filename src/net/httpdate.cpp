// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpdate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

std::optional<qint64> utcMs(const QDate &date, const QTime &time)
{
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

int numberAt(const QByteArray &text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        if (text.at(i) < '0' || text.at(i) > '9')
            return -1;
        number = 10 * number + (text.at(i) - '0');
    }
    return number;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", letter for letter. Every answer carries one or two, and QLocale takes long.
std::optional<qint64> fixDate(const QByteArray &text)
{
    constexpr auto months = "JanFebMarAprMayJunJulAugSepOctNovDec"_L1;
    const bool shaped = text.size() == 29 && text.at(3) == ',' && text.at(4) == ' ' && text.at(7) == ' '
        && text.at(11) == ' ' && text.at(16) == ' ' && text.at(19) == ':' && text.at(22) == ':'
        && text.endsWith(" GMT");
    const qsizetype month = shaped ? months.indexOf(QLatin1StringView(text.constData() + 8, 3)) : -1;
    if (month < 0 || month % 3 != 0)
        return std::nullopt;
    return utcMs(QDate(numberAt(text, 12, 4), static_cast<int>(month / 3) + 1, numberAt(text, 5, 2)),
        QTime(numberAt(text, 17, 2), numberAt(text, 20, 2), numberAt(text, 23, 2)));
}

/// RFC 850 dates carry two digits: a year more than 50 years ahead is meant to be in the past.
int fullYear(int twoDigits)
{
    const int year = 2000 + twoDigits;
    return year > QDate::currentDate().year() + 50 ? year - 100 : year;
}

} // namespace

std::optional<qint64> parseHttpDate(const QByteArray &text)
{
    if (const std::optional<qint64> usual = fixDate(text))
        return usual;
    const QString value = QString::fromLatin1(text).simplified();
    const QLocale c = QLocale::c();
    const qsizetype comma = value.indexOf(u',');
    if (comma < 0) { // asctime: "Sun Nov  6 08:49:37 1994"
        const QDateTime time = c.toDateTime(value.mid(4), u"MMM d hh:mm:ss yyyy"_s);
        return utcMs(time.date(), time.time());
    }
    QString rest = value.mid(comma + 1).trimmed();
    if (!rest.endsWith(" GMT"_L1))
        return std::nullopt;
    rest.chop(4);
    if (const QDateTime fix = c.toDateTime(rest, u"dd MMM yyyy hh:mm:ss"_s); fix.isValid())
        return utcMs(fix.date(), fix.time());
    const QDateTime old = c.toDateTime(rest, u"dd-MMM-yy hh:mm:ss"_s);
    if (!old.isValid())
        return std::nullopt;
    const QDate date(fullYear(old.date().year() % 100), old.date().month(), old.date().day());
    return utcMs(date, old.time());
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, qint64 serverNowMs)
{
    const QByteArray value = text.trimmed();
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isDigit)) {
        bool fits = false;
        const qlonglong seconds = value.toLongLong(&fits);
        return std::chrono::seconds(
            fits ? std::min<qlonglong>(seconds, kLongestRetryAfter.count()) : kLongestRetryAfter.count());
    }
    const std::optional<qint64> at = parseHttpDate(value);
    if (!at)
        return std::nullopt;
    const qint64 seconds = (*at - serverNowMs + 999) / 1000;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, kLongestRetryAfter.count()));
}

} // namespace foredesk
