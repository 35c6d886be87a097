// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/agetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kMinuteMs = 60000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

struct Age {
    Q_DECLARE_TR_FUNCTIONS(Age)
};

QDateTime localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

/// Day and month without the year, in the order of the locale; some write the day as an ordinal ("3. Nov.").
QString dayAndMonth(const QDate &date, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    const QString day = locale.dateFormat(QLocale::LongFormat).contains("d. "_L1) ? u"d."_s : u"d"_s;
    return locale.toString(date, monthFirst ? u"MMM "_s + day : day + u" MMM"_s);
}

/// Hour and minute: some locales' short format has seconds, which nobody reads here.
QString hourAndMinute(const QTime &time, const QLocale &locale)
{
    static const QRegularExpression seconds(u"[:.]s{1,2}"_s);
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

} // namespace

QString ageText(qint64 atMs, qint64 nowMs, const QLocale &locale)
{
    if (atMs == 0)
        return {};
    const qint64 age = std::max<qint64>(0, nowMs - atMs);
    if (age < kMinuteMs)
        return Age::tr("now");
    if (age < kHourMs)
        return Age::tr("%1 min").arg(locale.toString(age / kMinuteMs));
    if (age < 24 * kHourMs)
        return Age::tr("%1 h").arg(locale.toString(age / kHourMs));
    const QDate day = localTime(atMs).date();
    const QDate today = localTime(nowMs).date();
    if (day.daysTo(today) < 7)
        return locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (day.year() == today.year() || day.daysTo(today) < 180)
        return dayAndMonth(day, locale);
    return locale.toString(day, u"MMM yyyy"_s);
}

QString agoText(qint64 atMs, qint64 nowMs, const QLocale &locale)
{
    if (atMs == 0)
        return {};
    const qint64 age = std::max<qint64>(0, nowMs - atMs);
    if (age < kMinuteMs)
        return Age::tr("just now");
    if (age < kHourMs)
        return Age::tr("%n minutes ago", nullptr, int(age / kMinuteMs));
    if (age < 24 * kHourMs)
        return Age::tr("%n hours ago", nullptr, int(age / kHourMs));
    if (age < 7 * 24 * kHourMs)
        return Age::tr("%n days ago", nullptr, int(age / (24 * kHourMs)));
    return Age::tr("on %1").arg(locale.toString(localTime(atMs).date(), QLocale::ShortFormat));
}

QString exactTimeText(qint64 atMs, const QLocale &locale)
{
    return atMs == 0 ? QString() : locale.toString(localTime(atMs), QLocale::LongFormat);
}

QString clockText(qint64 atMs, qint64 nowMs, const QLocale &locale)
{
    if (atMs == 0)
        return {};
    const QDateTime at = localTime(atMs);
    const QDate today = localTime(nowMs).date();
    const QString time = hourAndMinute(at.time(), locale);
    if (at.date() == today)
        return time;
    const QString day = dayAndMonth(at.date(), locale);
    return (at.date().year() == today.year() ? day : locale.toString(at.date(), QLocale::ShortFormat)) + u' ' + time;
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return bytes < 0 ? QString() : locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace foredesk
