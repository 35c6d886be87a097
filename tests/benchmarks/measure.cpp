// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

double clockMs(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1'000'000;
}

} // namespace

QJsonObject toJson(const Row &row)
{
    QJsonObject json {{u"name"_s, row.name}, {u"ours"_s, row.ours}, {u"limit"_s, row.limit}, {u"ratio"_s, row.ratio},
        {u"bar"_s, row.bar}, {u"unit"_s, row.unit}, {u"pairs"_s, row.pairs}};
    if (row.cpuLimit > 0) {
        json.insert(u"cpuOurs"_s, row.cpuOurs);
        json.insert(u"cpuLimit"_s, row.cpuLimit);
        json.insert(u"cpuRatio"_s, row.cpuRatio());
    }
    json.insert(u"met"_s, row.isMet());
    if (!row.note.isEmpty())
        json.insert(u"note"_s, row.note);
    return json;
}

QString toText(const Row &row)
{
    QString text = u"%1 %2  %3 / %4 %5 = %6 (bar %7, %8 pairs)"_s.arg(row.isMet() ? u"ok  "_s : u"MISS"_s)
                       .arg(row.name, -34)
                       .arg(row.ours, 0, 'f', 2)
                       .arg(row.limit, 0, 'f', 2)
                       .arg(row.unit)
                       .arg(row.ratio, 0, 'f', 2)
                       .arg(row.bar, 0, 'f', 2)
                       .arg(row.pairs);
    if (row.cpuLimit > 0) {
        text += u"; CPU %1 / %2 ms = %3"_s.arg(row.cpuOurs, 0, 'f', 2)
                    .arg(row.cpuLimit, 0, 'f', 2)
                    .arg(row.cpuRatio(), 0, 'f', 2);
    }
    return row.note.isEmpty() ? text : text + u"; "_s + row.note;
}

std::optional<Row> measurePairs(const PairSpec &spec, const Measurement &ours, const Measurement &limit)
{
    if (spec.pairs > 3 && (!ours() || !limit()))
        return std::nullopt;
    QList<Cost> mine;
    QList<Cost> byHand;
    for (int pair = 0; pair < spec.pairs; ++pair) {
        const auto a = ours();
        const auto b = limit();
        if (!a || !b)
            return std::nullopt;
        mine.append(*a);
        byHand.append(*b);
    }
    Row row {spec.name, costAt(mine, 0.5).amount, costAt(byHand, 0.5).amount, 0, spec.bar, spec.unit, spec.pairs, {}};
    row.ratio = row.limit > 0 ? row.ours / row.limit : 0;
    row.cpuOurs = costAt(mine, 0.5).cpu;
    row.cpuLimit = costAt(byHand, 0.5).cpu;
    return row;
}

Row againstAmount(const QString &name, const QString &unit, double ours, double amount, int runs)
{
    return {name, ours, amount, amount > 0 ? ours / amount : (ours > 0 ? 1e9 : 0), 1.0, unit, runs, {}};
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<qsizetype>(last * share + 0.5));
}

Cost costAt(const QList<Cost> &costs, double share)
{
    QList<double> amounts;
    QList<double> cpu;
    for (const Cost &cost : costs) {
        amounts.append(cost.amount);
        cpu.append(cost.cpu);
    }
    return {percentile(amounts, share), percentile(cpu, share)};
}

double cpuMs()
{
    return clockMs(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpuMs()
{
    return clockMs(CLOCK_THREAD_CPUTIME_ID);
}

double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double privateMb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kb = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // Dirty: pages of the mapped database file are clean and the system's to take back.
        if (line.startsWith("Private_Dirty:"))
            kb += line.mid(14).trimmed().split(' ').first().toDouble();
    }
    return kb / 1024;
}

double peakMb()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

bool runUntil(const std::function<bool()> &done, int patienceMs)
{
    if (done())
        return true;
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer clock;
    clock.start();
    bool ended = false;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        ended = done();
        if (ended || clock.elapsed() > patienceMs)
            loop.quit();
    });
    poll.start(2);
    loop.exec();
    return ended;
}

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace foredesk::bench
