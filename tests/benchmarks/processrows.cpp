// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitview.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/rows.h"
#include "benchmarks/screen.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kChildPatienceMs = 120'000;
constexpr int kIdleMs = 10'000;

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

std::optional<double> childValue(const QString &role, int tickets, const QString &key)
{
    const QJsonObject answer = askChild(role, tickets);
    return answer.contains(key) ? std::optional(answer.value(key).toDouble()) : std::nullopt;
}

int voluntarySwitches()
{
    int sum = 0;
    const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile status(u"/proc/self/task/%1/status"_s.arg(thread));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.mid(24).trimmed().toInt();
        }
    }
    return sum;
}

/// Part L of a start: a window with a table and a text, the database, a page, the counts, the newest thread.
void startByHand(int tickets)
{
    auto *window = new QWidget;
    auto *layout = new QVBoxLayout(window);
    auto *table = new QTableView;
    auto *text = new QTextBrowser;
    layout->addWidget(table);
    layout->addWidget(text);
    auto *model = new LimitModel(window);
    table->setModel(model);
    prepareTable(*table);
    window->resize(1000, 800);
    window->show();
    LimitDatabase database(cachedLimit(tickets));
    const QList<LimitDatabase::Line> page = database.page(false, 60);
    model->show(page, database.count(false));
    database.count(true);
    if (!page.isEmpty()) {
        QString shown;
        for (const LimitDatabase::Text &part : database.thread(page.first().id))
            shown += part.html ? part.body : part.body.toHtmlEscaped();
        text->setHtml(shown);
    }
    window->repaint();
}

QJsonObject usage()
{
    return {{u"cpu"_s, cpuMs()}, {u"memory"_s, privateMb()}};
}

QList<Row> coldStart(const BenchOptions &options)
{
    cachedProfile(options.tickets);
    cachedLimit(options.tickets);
    QList<Row> rows;
    const auto timed = [&](const QString &role) {
        return [&options, role]() -> std::optional<double> {
            const double before = wallMs();
            return askChild(role, options.tickets).isEmpty() ? std::nullopt : std::optional(wallMs() - before);
        };
    };
    const auto cpu
        = [&](const QString &role) { return [&options, role] { return childValue(role, options.tickets, u"cpu"_s); }; };
    if (const auto row
        = measurePairs({u"cold start, CPU"_s, u"ms"_s, 2, options.pairs}, cpu(u"start"_s), cpu(u"start-limit"_s)))
        rows.append(*row);
    if (const auto row
        = measurePairs({u"cold start, wall"_s, u"ms"_s, 2, options.pairs}, timed(u"start"_s), timed(u"start-limit"_s)))
        rows.append(*row);
    return rows;
}

QList<Row> memory(const BenchOptions &options)
{
    cachedProfile(options.tickets);
    const auto mb = childValue(u"memory"_s, options.tickets, u"memory"_s);
    return mb ? QList<Row> {againstAmount(u"memory, conversation open"_s, u"MB"_s, *mb, 90)} : QList<Row> {};
}

QList<Row> idle(const BenchOptions &options)
{
    cachedProfile(options.tickets);
    const QJsonObject answer = askChild(u"idle"_s, options.tickets);
    if (answer.isEmpty())
        return {};
    return {againstAmount(u"idle, wake-ups a second"_s, u"1/s"_s, answer[u"wakeups"_s].toDouble(), 1),
        againstAmount(u"idle, CPU a second"_s, u"ms"_s, answer[u"cpu"_s].toDouble(), 0.5)};
}

} // namespace

QList<Bench> processBenches()
{
    return {{u"start"_s, coldStart}, {u"memory"_s, memory}, {u"idle"_s, idle}};
}

std::optional<QJsonObject> runAsChild(const QString &role, const BenchOptions &options)
{
    if (role == "start-limit"_L1) {
        startByHand(options.tickets);
        return usage();
    }
    Screen screen(cachedProfile(options.tickets));
    if (!screen.waitUntilUsable(kChildPatienceMs))
        return std::nullopt;
    if (role == "start"_L1)
        return usage();
    if (role == "memory"_L1) {
        runFor(1500);
        return usage();
    }
    runFor(3000);
    const int before = voluntarySwitches();
    const double cpu = cpuMs();
    runFor(kIdleMs);
    return QJsonObject {{u"wakeups"_s, (voluntarySwitches() - before) * 1000.0 / kIdleMs},
        {u"cpu"_s, (cpuMs() - cpu) * 1000.0 / kIdleMs}};
}

} // namespace foredesk::bench
