// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitview.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/realprogram.h"
#include "benchmarks/rows.h"
#include "benchmarks/screen.h"
#include "benchmarks/watchdog.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QProcess>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolBar>
#include <QTreeWidget>
#include <QWindow>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kChildPatienceMs = 120'000;
constexpr int kExposePatienceMs = 5'000;
constexpr int kMillionTickets = 1'000'000;
constexpr int kRowHeight = 44;
constexpr int kWalks = 5;
constexpr double kLongestBlockMs = 16;
constexpr double kLongestBlockOfMillionMs = 33;

/// What a process of its own found out about itself.
QJsonObject askChild(const QString &role, int tickets)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(
        QCoreApplication::applicationFilePath(), {u"--child"_s, role, u"--tickets"_s, QString::number(tickets)});
    if (!child.waitForFinished(kChildPatienceMs) || child.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(child.readAllStandardOutput()).object();
}

/// Part L of a start: a window with tool bar, views, table and text, the database, a page, the counts, the newest
/// thread.
void startByHand(int tickets)
{
    auto *window = new QMainWindow;
    auto *bar = window->addToolBar(u"Bar"_s);
    for (const auto &word : {u"New"_s, u"Reply"_s, u"Note"_s, u"Close"_s, u"Assign"_s, u"Sync"_s})
        bar->addAction(word);
    auto *split = new QSplitter(window);
    auto *views = new QTreeWidget;
    auto *table = new QTableView;
    auto *text = new QTextBrowser;
    for (QWidget *part : {static_cast<QWidget *>(views), static_cast<QWidget *>(table), static_cast<QWidget *>(text)})
        split->addWidget(part);
    window->setCentralWidget(split);
    auto *model = new LimitModel(window);
    table->setModel(model);
    prepareTable(*table, {480, 800}, kRowHeight);
    window->resize(1440, 900);
    window->show();
    LimitDatabase database(cachedLimit(tickets));
    const QList<LimitDatabase::Line> page = database.page(false, 60);
    const int all = database.count(false);
    model->show(page, all);
    views->addTopLevelItems({new QTreeWidgetItem({u"All (%1)"_s.arg(all)}),
        new QTreeWidgetItem({u"Open (%1)"_s.arg(database.count(true))})});
    if (!page.isEmpty()) {
        QString shown;
        for (const LimitDatabase::Text &part : database.thread(page.first().id))
            shown += part.html ? part.body : part.body.toHtmlEscaped();
        text->setHtml(shown);
    }
    // Nothing is painted before the window system says that the window is there.
    runUntil([window] { return window->windowHandle()->isExposed(); }, kExposePatienceMs);
    window->repaint();
}

QJsonObject usage()
{
    return {{u"cpu"_s, cpuMs()}};
}

/// A whole process: wall time from its start to its end, and the CPU it says it took.
Measurement startOf(const QString &role, int tickets)
{
    return [role, tickets]() -> std::optional<Cost> {
        const double before = wallMs();
        const QJsonObject answer = askChild(role, tickets);
        if (answer.isEmpty())
            return std::nullopt;
        return Cost(wallMs() - before, answer[u"cpu"_s].toDouble());
    };
}

QList<Row> coldStart(const BenchOptions &options)
{
    cachedProfile(options.tickets);
    cachedLimit(options.tickets);
    const auto row = measurePairs({u"cold start"_s, u"ms"_s, 2, options.pairs}, startOf(u"start"_s, options.tickets),
        startOf(u"start-limit"_s, options.tickets));
    return row ? QList<Row> {*row} : QList<Row> {};
}

QList<Row> coldStartOfMillion(const BenchOptions &options)
{
    listProfile(kMillionTickets);
    listProfile(kMillionTickets / 10);
    const auto row = measurePairs({u"cold start, 1M against 100k"_s, u"ms"_s, 1.25, options.pairs},
        startOf(u"start-list"_s, kMillionTickets), startOf(u"start-list"_s, kMillionTickets / 10));
    return row ? QList<Row> {*row} : QList<Row> {};
}

QList<Row> memory(const BenchOptions &options)
{
    const auto few = RealProgram(cachedProfile(options.tickets), newestTicket(options.tickets)).rest();
    if (!few)
        return {};
    return {againstAmount(u"memory, conversation open"_s, u"MB"_s, few->privateMb, 90)};
}

QList<Row> idle(const BenchOptions &options)
{
    const auto rest = RealProgram(cachedProfile(options.tickets), newestTicket(options.tickets)).rest();
    if (!rest)
        return {};
    return {againstAmount(u"idle, wake-ups a second"_s, u"1/s"_s, rest->wakeUpsASecond, 1),
        againstAmount(u"idle, CPU a second"_s, u"ms"_s, rest->cpuMsASecond, 0.5)};
}

QList<Row> memoryOfMillion(const BenchOptions &)
{
    const auto many = RealProgram(listProfile(kMillionTickets), newestTicket(kMillionTickets)).rest();
    const auto few = RealProgram(listProfile(kMillionTickets / 10), newestTicket(kMillionTickets)).rest();
    if (!many || !few)
        return {};
    Row row {u"memory, 1M against 100k"_s, many->privateMb, few->privateMb, many->privateMb / few->privateMb, 1.2,
        u"MB"_s, 1, {}};
    return {row};
}

/// The walk in several processes; the median of their longest events, as one disturbance of the machine would spoil a
/// single one.
QList<Row> watched(const QString &name, const QString &role, int tickets, double most)
{
    QList<QJsonObject> walks;
    for (int walk = 0; walk < kWalks; ++walk) {
        if (const QJsonObject seen = askChild(role, tickets); !seen.isEmpty())
            walks.append(seen);
    }
    if (walks.size() < kWalks)
        return {};
    std::ranges::sort(walks, {}, [](const QJsonObject &seen) { return seen[u"longest"_s].toDouble(); });
    const QJsonObject &seen = walks.at(kWalks / 2);
    Row row = againstAmount(name, u"ms"_s, seen[u"longest"_s].toDouble(), most, kWalks);
    row.note = u"%1 to %2 ms; %3 events, %4 longer than 16 ms, longest by the clock %5 ms (%6)"_s
                   .arg(walks.first()[u"longest"_s].toDouble(), 0, 'f', 1)
                   .arg(walks.last()[u"longest"_s].toDouble(), 0, 'f', 1)
                   .arg(seen[u"events"_s].toInt())
                   .arg(seen[u"over16"_s].toInt())
                   .arg(seen[u"wall"_s].toDouble(), 0, 'f', 1)
                   .arg(seen[u"what"_s].toString());
    return {row};
}

QList<Row> watchdog(const BenchOptions &options)
{
    cachedProfile(options.tickets);
    return watched(u"GUI thread, longest event"_s, u"watchdog"_s, options.tickets, kLongestBlockMs);
}

QList<Row> watchdogOfMillion(const BenchOptions &)
{
    listProfile(kMillionTickets);
    return watched(u"GUI thread at 1M, longest event"_s, u"watchdog-list"_s, kMillionTickets, kLongestBlockOfMillionMs);
}

} // namespace

QList<Bench> processBenches()
{
    return {{u"start"_s, coldStart}, {u"memory"_s, memory}, {u"idle"_s, idle}, {u"watchdog"_s, watchdog},
        {u"start1m"_s, coldStartOfMillion, Bench::When::Asked}, {u"memory1m"_s, memoryOfMillion, Bench::When::Asked},
        {u"watchdog1m"_s, watchdogOfMillion, Bench::When::Asked}};
}

std::optional<QJsonObject> runAsChild(const QString &role, const BenchOptions &options)
{
    if (role == "start-limit"_L1) {
        startByHand(options.tickets);
        return usage();
    }
    Screen screen(role.endsWith("-list"_L1) ? listProfile(options.tickets) : cachedProfile(options.tickets));
    if (!screen.waitUntilUsable(kChildPatienceMs))
        return std::nullopt;
    if (role.startsWith("start"_L1))
        return usage();
    auto *watched = static_cast<WatchedApplication *>(qApp);
    watched->startWatching();
    screen.walk();
    return QJsonObject {{u"longest"_s, watched->longestMs()}, {u"wall"_s, watched->longestWallMs()},
        {u"events"_s, watched->events()}, {u"over16"_s, watched->eventsLongerThan(kLongestBlockMs)},
        {u"what"_s, watched->longestWhat()}};
}

} // namespace foredesk::bench
