// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitsync.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/rows.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kSyncPatienceMs = 1'200'000;

struct OurSync {
    double cpuMs = 0;
    double wallMs = 0;
    double firstRowsMs = 0;
    double growthMb = 0; ///< Peak above what an idle desk takes.
    double frameMs = 0; ///< p99 of how late the event loop was.
    double kbPerTicket = 0;
};

/// How long the event loop makes a timer wait, as a frame would wait.
class FrameWatch
{
public:
    FrameWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = wallMs();
            m_late.append(std::max(0.0, now - m_last - kTickMs));
            m_last = now;
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(kTickMs);
    }
    double p99() const { return percentile(m_late, 0.99); }

private:
    static constexpr int kTickMs = 8;
    QTimer m_timer;
    QList<double> m_late;
    double m_last = wallMs();
};

double folderKb(const QString &folder)
{
    double bytes = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += static_cast<double>(file.size());
    return bytes / 1024;
}

std::optional<OurSync> syncOurs(const DeskServer &server, const QString &folder)
{
    OurSync result;
    {
        OurDesk ours(folder, OurDesk::Network::Used);
        if (!ours.isOpen())
            return std::nullopt;
        const double idleMb = privateMb();
        const double startedAt = wallMs();
        const double cpu = cpuMs();
        double peak = 0;
        QTimer memory;
        QObject::connect(&memory, &QTimer::timeout, &memory, [&] { peak = std::max(peak, privateMb()); });
        memory.start(500);
        QObject::connect(&ours.desk(), &Desk::ticketsChanged, &memory, [&] {
            if (result.firstRowsMs == 0)
                result.firstRowsMs = wallMs() - startedAt;
        });
        if (!ours.connectTo(server) || !ours.waitUntilComplete(kSyncPatienceMs))
            return std::nullopt;
        result.cpuMs = cpuMs() - cpu;
        result.wallMs = wallMs() - startedAt;
        result.growthMb = peak - idleMb;
    }
    result.kbPerTicket = folderKb(folder) / server.tickets();
    return result;
}

/// Not at the same time as the measured sync: the watch itself costs CPU.
double framesWhileSyncing(const DeskServer &server)
{
    const QTemporaryDir folder;
    OurDesk ours(folder.filePath(u"profile"_s), OurDesk::Network::Used);
    const FrameWatch watch;
    if (ours.isOpen() && ours.connectTo(server))
        runUntil([&] { return ours.desk().isSynced(kBenchAccount); }, 60'000);
    return watch.p99();
}

struct SyncSeries {
    QList<OurSync> ours;
    QList<LimitSync> limit;

    template <class Side, class Member>
    static double of(const QList<Side> &series, Member member)
    {
        QList<double> values;
        for (const Side &each : series)
            values.append(each.*member);
        return median(values);
    }
};

Row seriesRow(const QString &name, const QString &unit, double ours, double limit, double bar, qsizetype pairs)
{
    return {name, ours, limit, limit > 0 ? ours / limit : 0, bar, unit, static_cast<int>(pairs), {}};
}

QList<Row> firstSync(int tickets, int pairs, double cpuBar, double wallBar)
{
    const DeskServer server(tickets);
    SyncSeries series;
    for (int pair = 0; pair < pairs; ++pair) {
        const QTemporaryDir folder(QDir(cacheFolder()).filePath(u"sync-XXXXXX"_s));
        const auto ours = syncOurs(server, folder.filePath(u"profile"_s));
        if (!ours) {
            qWarning("the first sync of %d tickets did not end", tickets);
            return {};
        }
        series.ours.append(*ours);
        series.limit.append(syncByHand(server, folder.filePath(u"limit.db"_s)));
    }
    const QString size = tickets % 1000 ? QString::number(tickets) : u"%1k"_s.arg(tickets / 1000);
    const auto ours = [&](auto member) { return SyncSeries::of(series.ours, member); };
    const auto limit = [&](auto member) { return SyncSeries::of(series.limit, member); };
    return {
        seriesRow(
            u"first sync %1, CPU"_s.arg(size), u"ms"_s, ours(&OurSync::cpuMs), limit(&LimitSync::cpuMs), cpuBar, pairs),
        seriesRow(u"first sync %1, wall"_s.arg(size), u"ms"_s, ours(&OurSync::wallMs), limit(&LimitSync::wallMs),
            wallBar, pairs),
        seriesRow(u"first rows %1"_s.arg(size), u"ms"_s, ours(&OurSync::firstRowsMs), limit(&LimitSync::firstRowsMs), 3,
            pairs),
        againstAmount(u"sync memory growth %1"_s.arg(size), u"MB"_s, ours(&OurSync::growthMb), 96, pairs),
        againstAmount(u"disk a ticket %1"_s.arg(size), u"KB"_s, ours(&OurSync::kbPerTicket), 10.5, pairs),
        againstAmount(u"frames while syncing %1, p99"_s.arg(size), u"ms"_s, framesWhileSyncing(server), 33),
    };
}

QList<Row> pollUnchanged(const BenchOptions &options)
{
    const DeskServer server(options.syncTickets);
    const QTemporaryDir folder(QDir(cacheFolder()).filePath(u"poll-XXXXXX"_s));
    const QString profile = folder.filePath(u"profile"_s);
    OurDesk ours(profile, OurDesk::Network::Used);
    if (!ours.isOpen() || !ours.connectTo(server) || !ours.waitUntilComplete(kSyncPatienceMs))
        return {};
    const QString limitFile = folder.filePath(u"limit.db"_s);
    syncByHand(server, limitFile);
    int announced = 0;
    QObject::connect(&ours.desk(), &Desk::ticketsChanged, &ours.desk(), [&announced] { ++announced; });
    ours.poll(20'000);
    announced = 0;
    const double kbBefore = folderKb(profile);
    const auto row = measurePairs(
        {u"poll, nothing changed, CPU"_s, u"ms"_s, 2.0, options.pairs},
        [&]() -> std::optional<double> {
            const double before = cpuMs();
            return ours.poll(20'000) ? std::optional(cpuMs() - before) : std::nullopt;
        },
        [&]() -> std::optional<double> { return pollByHand(server, limitFile); });
    if (!row)
        return {};
    return {*row,
        {u"poll, repaints"_s, static_cast<double>(announced), 0, announced ? 1e9 : 0.0, 1, u"count"_s, row->pairs, {}},
        {u"poll, bytes written"_s, (folderKb(profile) - kbBefore) * 1024, 0, folderKb(profile) > kbBefore ? 1e9 : 0.0,
            1, u"bytes"_s, row->pairs, {}}};
}

} // namespace

QList<Bench> syncBenches()
{
    return {
        {u"sync10k"_s,
            [](const BenchOptions &options) {
                return firstSync(options.syncTickets, std::min(options.pairs, 3), 1.5, 1.5);
            }},
        {u"sync"_s, [](const BenchOptions &options) { return firstSync(options.tickets, 1, 1.25, 1.25); }},
        {u"poll"_s, pollUnchanged},
    };
}

} // namespace foredesk::bench
