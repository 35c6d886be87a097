// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/desk.h"

#include <QDateTime>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kMaxBuckets = 4000;

/// Days from `start` to the end of `end`, in buckets of `interval` days.
struct ReportPeriod {
    QDate start;
    QDate end;
    int interval = 7;

    qint64 startMs() const { return start.startOfDay(Qt::UTC).toMSecsSinceEpoch(); }
    qint64 endMs() const { return end.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch(); }
    qint64 bucketMs() const { return interval * kDayMs; }
    qint64 buckets() const { return (endMs() - startMs() + bucketMs() - 1) / bucketMs(); }
    QString dateOf(qint64 bucket) const { return start.addDays(bucket * interval).toString(Qt::ISODate); }
};

/// One row a bucket: `keys` name the columns of `sql` after the bucket number; buckets without a row get zeros.
QJsonArray series(Connection &connection, const ReportPeriod &period, const std::string &sql, const QStringList &keys)
{
    QJsonArray out;
    for (qint64 bucket = 0; bucket < period.buckets(); ++bucket) {
        QJsonObject row {{u"date"_s, period.dateOf(bucket)}};
        for (const QString &key : keys)
            row.insert(key, 0);
        out.append(row);
    }
    Statement rows = connection.prepare(sql);
    rows.with(period.startMs(), period.endMs(), period.bucketMs());
    while (rows.next()) {
        const qsizetype bucket = qsizetype(rows.integer(0));
        QJsonObject row = out.at(bucket).toObject();
        for (qsizetype i = 0; i < keys.size(); ++i)
            row.insert(keys.at(i), qint64(rows.integer(int(i) + 1)));
        out.replace(bucket, row);
    }
    return out;
}

std::string bucketed(const std::string &column, const std::string &values, const std::string &extra = {})
{
    return "SELECT (" + column + " - ?1) / ?3 AS bucket, " + values + " FROM tickets WHERE " + column + " >= ?1 AND "
        + column + " < ?2" + extra + " GROUP BY bucket";
}

QJsonArray sourceBreakdown(Connection &connection, const ReportPeriod &period)
{
    QJsonArray out;
    Statement rows = connection.prepare("SELECT source, count(*) FROM tickets WHERE created_at >= ?1 AND created_at < "
                                        "?2 GROUP BY source ORDER BY 2 DESC");
    rows.with(period.startMs(), period.endMs());
    while (rows.next()) {
        out.append(QJsonObject {
            {u"source"_s, fromUtf8(word(Source(rows.integer(0))))}, {u"count"_s, qint64(rows.integer(1))}});
    }
    return out;
}

QJsonArray ticketsHandled(const Desk &desk, Connection &connection, const ReportPeriod &period)
{
    QJsonArray out;
    Statement rows = connection.prepare(
        "SELECT users.id, users.name, count(*) FROM tickets JOIN users ON users.id = tickets.user_id"
        " WHERE tickets.closed_at >= ?1 AND tickets.closed_at < ?2 GROUP BY users.id ORDER BY 3 DESC, 1");
    rows.with(period.startMs(), period.endMs());
    while (rows.next()) {
        out.append(QJsonObject {{idKey(desk, u"user"_s), qint64(rows.integer(0))}, {u"name"_s, fromUtf8(rows.view(1))},
            {u"count"_s, qint64(rows.integer(2))}});
    }
    return out;
}

QJsonArray reportRows(const Desk &desk, Connection &connection, const QString &type, const ReportPeriod &period)
{
    if (type == "source-breakdown"_L1)
        return sourceBreakdown(connection, period);
    if (type == "tickets-handled"_L1)
        return ticketsHandled(desk, connection, period);
    if (type == "tickets-by-status"_L1)
        return series(
            connection, period, bucketed("created_at", "sum(state <> 1), sum(state = 1)"), {u"open"_s, u"closed"_s});
    if (type == "resolution-time"_L1)
        return series(connection, period, bucketed("closed_at", "avg(closed_at - created_at) / 1000, count(*)"),
            {u"seconds"_s, u"count"_s});
    if (type == "first-response-time"_L1)
        return series(connection, period,
            bucketed(
                "created_at", "avg(first_reply_at - created_at) / 1000, count(*)", " AND first_reply_at IS NOT NULL"),
            {u"seconds"_s, u"count"_s});
    return series(connection, period, bucketed("created_at", "count(*)"), {u"count"_s});
}

HttpResponse reportCall(const Desk &desk, const Call &call)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(desk.database.nowMs(), Qt::UTC).date();
    const auto day = [&call](QLatin1StringView key, const QDate &otherwise) {
        return call.query.contains(key) ? QDate::fromString(call.query.value(key).toString(), Qt::ISODate) : otherwise;
    };
    ReportPeriod period;
    period.end = day("end"_L1, today);
    period.start = day("start"_L1, period.end.addDays(-29));
    period.interval = call.query.value("interval"_L1).toInt(7);
    if (period.start > period.end)
        return refusal(u"end"_s, u"must not be before start"_s);
    if (period.buckets() > kMaxBuckets)
        return refusal(u"interval"_s, u"is too small for this period"_s);
    const Lease connection = desk.database.lease();
    const QString type = call.query.value("type"_L1).toString(u"new-tickets"_s);
    const QJsonArray rows = reportRows(desk, *connection, type, period);
    return listResponse(desk, rows, rows.size());
}

} // namespace

std::vector<Route> reportRoutes(const Desk &desk)
{
    const Rule type = choice({u"new-tickets"_s, u"source-breakdown"_s, u"tickets-by-status"_s, u"resolution-time"_s,
        u"first-response-time"_s, u"tickets-handled"_s});
    return {withQuery(route(desk, u"GET"_s, u"/reports"_s, reportCall),
        object({{u"start"_s, date()}, {u"end"_s, date()}, {u"type"_s, type}, {u"interval"_s, integer(1, 3650)}}))};
}

} // namespace foredesk::sandbox::ticketdesk
