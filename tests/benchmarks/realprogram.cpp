// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/realprogram.h"

#include "benchmarks/measure.h"
#include "benchmarks/ourdesk.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kStartMs = 3'000;
constexpr int kStepMs = 500;
constexpr int kMostSteps = 120;
constexpr int kWatchedMs = 20'000;
constexpr double kQuietCpuMs = 2;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The numbers after `key` on the lines that begin with it, added up.
double sumOf(const QByteArray &text, const QByteArray &key)
{
    double sum = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            sum += line.mid(key.size()).trimmed().split(' ').first().toDouble();
    }
    return sum;
}

} // namespace

RealProgram::RealProgram(const QString &profile, const QString &link)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QCoreApplication::applicationDirPath() + u"/foredesk"_s, {u"--profile"_s, profile, u"--offline"_s, link});
    m_process.waitForStarted();
}

RealProgram::~RealProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

double RealProgram::cpuMs() const
{
    double ns = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        ns += contentOf(tasks.filePath(thread + u"/schedstat"_s)).split(' ').first().toDouble();
    return ns / 1'000'000;
}

int RealProgram::wakeUps() const
{
    double sum = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        sum += sumOf(contentOf(tasks.filePath(thread + u"/status"_s)), "voluntary_ctxt_switches:");
    return static_cast<int>(sum);
}

bool RealProgram::waitUntilQuiet()
{
    runFor(kStartMs);
    for (int step = 0; step < kMostSteps; ++step) {
        const double before = cpuMs();
        runFor(kStepMs);
        if (m_process.state() != QProcess::Running)
            return false;
        if (cpuMs() - before < kQuietCpuMs)
            return true;
    }
    return false;
}

std::optional<RealProgram::Rest> RealProgram::rest()
{
    if (!waitUntilQuiet())
        return std::nullopt;
    Rest rest;
    rest.privateMb = sumOf(contentOf(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId())), "Private_Dirty:") / 1024;
    const int wakeUpsBefore = wakeUps();
    const double cpuBefore = cpuMs();
    runFor(kWatchedMs);
    rest.wakeUpsASecond = (wakeUps() - wakeUpsBefore) * 1000.0 / kWatchedMs;
    rest.cpuMsASecond = (cpuMs() - cpuBefore) * 1000.0 / kWatchedMs;
    return m_process.state() == QProcess::Running ? std::optional(rest) : std::nullopt;
}

QString newestTicket(int tickets)
{
    return u"foredesk://%1/ticket/%2"_s.arg(kBenchAccount.value()).arg(tickets);
}

} // namespace foredesk::bench
