// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/rows.h"
#include "benchmarks/watchdog.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

void printJson(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(toJson(row));
    std::printf("%s\n", QJsonDocument(QJsonObject {{u"rows"_s, array}}).toJson().constData());
}

QList<Bench> allBenches()
{
    return readBenches() + queueBenches() + threadBenches() + composerBenches() + processBenches() + syncBenches();
}

int runChild(const QString &role, const BenchOptions &options)
{
    const auto answer = runAsChild(role, options);
    if (!answer)
        return 1;
    std::printf("%s\n", QJsonDocument(*answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int runBenches(const QCommandLineParser &parser)
{
    BenchOptions options;
    if (parser.isSet(u"tickets"_s))
        options.tickets = parser.value(u"tickets"_s).toInt();
    options.syncTickets = std::min(options.syncTickets, options.tickets);
    if (parser.isSet(u"pairs"_s))
        options.pairs = std::max(1, parser.value(u"pairs"_s).toInt());
    if (parser.isSet(u"child"_s))
        return runChild(parser.value(u"child"_s), options);
    const QString only = parser.value(u"only"_s);
    QList<Row> rows;
    bool known = only.isEmpty();
    for (const Bench &bench : allBenches()) {
        if (only.isEmpty() ? bench.when == Bench::When::Asked : bench.name != only)
            continue;
        known = true;
        const QList<Row> measured = bench.run(options);
        for (const Row &row : measured)
            std::fprintf(stderr, "%s\n", qPrintable(toText(row)));
        if (measured.isEmpty())
            std::fprintf(stderr, "FAILED %s\n", qPrintable(bench.name));
        rows += measured;
    }
    if (!known) {
        std::fprintf(stderr, "foredesk-bench: no benchmark is called %s\n", qPrintable(only));
        return 2;
    }
    if (parser.isSet(u"json"_s))
        printJson(rows);
    return rows.isEmpty() ? 1 : 0;
}

} // namespace
} // namespace foredesk::bench

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const foredesk::bench::WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what design and bars promise, each beside the same work done by hand. The corpus and the cached"
        " profiles are kept in $FOREDESK_BENCH_DIR (the temporary folder when unset); remove it to begin anew."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s, u"Print the rows as JSON."_s}, {u"tickets"_s, u"Size of the cached desk (100000)."_s, u"N"_s},
            {u"only"_s,
                u"One benchmark: search, queue, viewswitch, pagedown, open4, open200, typing, start, memory, idle,"
                " watchdog, sync10k, sync, poll. At a million tickets, only when asked for: million, start1m, memory1m,"
                " watchdog1m."_s,
                u"NAME"_s},
            {u"pairs"_s, u"Pairs to measure (7)."_s, u"N"_s}});
    QCommandLineOption child(u"child"_s, {}, u"ROLE"_s);
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(child);
    parser.process(application);
    return foredesk::bench::runBenches(parser);
}
