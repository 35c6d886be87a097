// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace foredesk::bench
{

/// What one measurement took.
struct Cost {
    Cost(double only) // NOLINT(google-explicit-constructor): most rows measure one amount
        : amount(only)
    {
    }
    Cost(double wall, double processor)
        : amount(wall)
        , cpu(processor)
    {
    }
    double amount = 0; ///< In the row's unit: usually wall time.
    double cpu = 0; ///< ms of this process, all threads; 0 = not asked for.
};

/// One line of the report. `limit` is the same work done by hand in the same run, or a fixed amount where the bar is
/// one; `ratio` = ours / limit must not exceed `bar`. Where the CPU is known, too, its ratio is what counts: wall time
/// tells as much of the machine's other work.
struct Row {
    QString name;
    double ours = 0;
    double limit = 0;
    double ratio = 0;
    double bar = 0;
    QString unit;
    int pairs = 0;
    QString note;
    double cpuOurs = 0;
    double cpuLimit = 0;
    double cpuRatio() const { return cpuLimit > 0 ? cpuOurs / cpuLimit : 0; }
    bool isMet() const { return (cpuLimit > 0 ? cpuRatio() : ratio) <= bar; }
};
QJsonObject toJson(const Row &row);
QString toText(const Row &row);

/// Gives what was measured; nothing when it failed.
using Measurement = std::function<std::optional<Cost>()>;

/// What is asked of a pair of measurements.
struct PairSpec {
    QString name;
    QString unit;
    double bar = 0;
    int pairs = 7;
};

/// Runs ours, limit, ours, limit … and reports the medians. A warm-up pair is not counted when `pairs` > 3.
std::optional<Row> measurePairs(const PairSpec &spec, const Measurement &ours, const Measurement &limit);
/// Against a fixed amount.
Row againstAmount(const QString &name, const QString &unit, double ours, double amount, int runs = 1);

double median(QList<double> values);
double percentile(QList<double> values, double share);
/// That share of the amounts and of the CPU times, each by itself.
Cost costAt(const QList<Cost> &costs, double share);

double cpuMs(); ///< User and system time of this process so far.
double threadCpuMs(); ///< Of the calling thread.
double wallMs(); ///< Of a steady clock.

/// Wall and processor time since it was made.
class Stopwatch
{
public:
    Cost cost() const { return {wallMs() - m_wall, cpuMs() - m_cpu}; }

private:
    double m_wall = wallMs();
    double m_cpu = cpuMs();
};
/// Private memory that no file backs, in MB.
double privateMb();
/// The largest resident set so far, in MB.
double peakMb();

/// Runs the event loop until `done` or the time is over; true when done.
bool runUntil(const std::function<bool()> &done, int patienceMs);
/// Runs the event loop until the sender emits the signal and `done` holds, without polling; true when so.
template <class Sender, class Signal>
bool runUntilSignal(const Sender *sender, Signal signal, const std::function<bool()> &done, int patienceMs)
{
    if (done())
        return true;
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    QObject::connect(sender, signal, &loop, [&] {
        if (done())
            loop.quit();
    });
    loop.exec();
    return done();
}
/// Runs the event loop for that long.
void runFor(int ms);

} // namespace foredesk::bench
