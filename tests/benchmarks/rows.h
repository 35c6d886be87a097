// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/measure.h"

namespace foredesk::bench
{

/// What a run was asked to do.
struct BenchOptions {
    int tickets = 100'000; ///< Of the cached desk for everything but the sync of 10,000.
    int syncTickets = 10'000;
    int pairs = 7;
};

/// One or several rows that are measured together, chosen by --only.
struct Bench {
    QString name;
    std::function<QList<Row>(const BenchOptions &)> run;
    enum class When { Always, Asked }; ///< Asked = only with --only: what it needs takes minutes and gigabytes to make.
    When when = When::Always;
};

QList<Bench> syncBenches(); ///< Needs a server: first sync, poll, disk.
QList<Bench> readBenches(); ///< Queries of the cached desk: search.
QList<Bench> queueBenches(); ///< View switch and page down.
QList<Bench> threadBenches(); ///< Opening conversations.
QList<Bench> composerBenches(); ///< Typing.
QList<Bench> processBenches(); ///< Cold start, memory, idle: each in a process of its own.

/// What this process finds out about itself when a process bench started it.
std::optional<QJsonObject> runAsChild(const QString &role, const BenchOptions &options);

} // namespace foredesk::bench
