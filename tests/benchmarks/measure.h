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

/// One line of the report. `limit` is the same work done by hand in the same run, or a fixed amount where the bar is
/// one; `ratio` = ours / limit must not exceed `bar`.
struct Row {
    QString name;
    double ours = 0;
    double limit = 0;
    double ratio = 0;
    double bar = 0;
    QString unit;
    int pairs = 0;
    QString note;
};
QJsonObject toJson(const Row &row);
QString toText(const Row &row);

/// Gives what was measured, in the row's unit; nothing when it failed.
using Measurement = std::function<std::optional<double>()>;

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

double cpuMs(); ///< User and system time of this process so far.
double wallMs(); ///< Of a steady clock.
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
