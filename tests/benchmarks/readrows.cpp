// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitdb.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/rows.h"
#include "support/waitfor.h"

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kHits = 50;

TicketQuery queryOf(const QString &typed)
{
    TicketQuery query;
    query.filter = parseFilter(typed).value_or(Filter {});
    return query;
}

/// What the field holds after each key press.
QStringList typings()
{
    QStringList all;
    for (const QString &text : {u"refund"_s, u"serial number"_s, u"connection lost"_s, u"Rechnung"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            all.append(text.first(length));
    }
    return all;
}

/// The same as FTS5 reads it: every word may go on.
QString expressionOf(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words.append(u'"' + word + u"\"*"_s);
    return words.join(u" AND "_s);
}

QList<Row> search(const BenchOptions &options)
{
    OurDesk ours(cachedProfile(options.tickets), OurDesk::Network::Untouched);
    LimitDatabase limit(cachedLimit(options.tickets));
    if (!ours.isOpen())
        return {};
    const auto timeOurs = [&](const QString &typed) {
        const Stopwatch watch;
        test::waitFor(ours.desk().search(queryOf(typed), kHits, u"bench"_s));
        return watch.cost();
    };
    const auto timeLimit = [&](const QString &typed) {
        const Stopwatch watch;
        limit.search(expressionOf(typed), typed.section(u' ', 0, 0), kHits);
        return watch.cost();
    };
    const auto overAll = [](const QStringList &texts, double share, const auto &time) {
        return [=]() -> std::optional<Cost> {
            QList<Cost> costs;
            for (const QString &text : texts)
                costs.append(time(text));
            return costAt(costs, share);
        };
    };
    const QStringList all = typings();
    const QStringList letters {u"r"_s, u"s"_s, u"c"_s, u"t"_s, u"a"_s, u"e"_s};
    QList<Row> rows;
    const auto add = [&rows](const std::optional<Row> &row) {
        if (row)
            rows.append(*row);
    };
    add(measurePairs({u"search, a key press, median"_s, u"ms"_s, 3, options.pairs}, overAll(all, 0.5, timeOurs),
        overAll(all, 0.5, timeLimit)));
    add(measurePairs({u"search, a key press, p95"_s, u"ms"_s, 3, options.pairs}, overAll(all, 0.95, timeOurs),
        overAll(all, 0.95, timeLimit)));
    add(measurePairs({u"search, one letter"_s, u"ms"_s, 3, options.pairs}, overAll(letters, 0.5, timeOurs),
        overAll(letters, 0.5, timeLimit)));
    return rows;
}

/// First page and count of the built-in views, as a switch asks for them.
QList<Row> queueQueries(const BenchOptions &options)
{
    OurDesk ours(cachedProfile(options.tickets), OurDesk::Network::Untouched);
    LimitDatabase limit(cachedLimit(options.tickets));
    if (!ours.isOpen())
        return {};
    const auto row = measurePairs(
        {u"first page and count of open"_s, u"ms"_s, 2, options.pairs},
        [&]() -> std::optional<Cost> {
            const Stopwatch watch;
            const auto start = test::waitFor(ours.desk().openQueue(queryOf(u"is:open"_s), kHits));
            return start ? std::optional(watch.cost()) : std::nullopt;
        },
        [&]() -> std::optional<Cost> {
            const Stopwatch watch;
            limit.count(true);
            limit.page(true, kHits);
            return watch.cost();
        });
    return row ? QList<Row> {*row} : QList<Row> {};
}

} // namespace

QList<Bench> readBenches()
{
    return {{u"search"_s, search}, {u"queue"_s, queueQueries}};
}

} // namespace foredesk::bench
