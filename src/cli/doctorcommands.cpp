// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandrun.h"
#include "cli/commands.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QJsonArray profileFiles(const QString &path)
{
    QJsonArray files;
    const QFileInfoList found = QDir(path).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QFileInfo &file : found) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        files.append(QJsonObject {
            {u"name"_s, file.fileName()}, {u"bytes"_s, file.size()}, {u"private"_s, !(file.permissions() & others)}});
    }
    return files;
}

QJsonObject reportToJson(const DoctorReport &report, const QString &profile)
{
    QJsonObject reachability;
    for (auto it = report.reachability.cbegin(); it != report.reachability.cend(); ++it)
        reachability.insert(it.key().value(), it.value());
    return {
        {u"version"_s, QLatin1StringView(FOREDESK_VERSION)},
        {u"profile"_s, profile},
        {u"files"_s, profileFiles(profile)},
        {u"tickets"_s, report.tickets},
        {u"messages"_s, report.messages},
        {u"outbox"_s, report.outbox},
        {u"cache_intact"_s, report.cacheIntact},
        {u"outbox_intact"_s, report.outboxIntact},
        {u"keychain"_s, QJsonObject {{u"usable"_s, report.keychainUsable}, {u"reason"_s, report.keychainReason}}},
        {u"clock_skew_ms"_s, report.clockSkewMs},
        {u"reachability"_s, reachability},
    };
}

QString reportToText(const DoctorReport &report, const QString &profile)
{
    const auto intact = [](bool good) { return good ? u"intact"_s : u"DAMAGED"_s; };
    QStringList lines {
        u"Foredesk %1, profile %2"_s.arg(QLatin1StringView(FOREDESK_VERSION), profile),
        u"Tickets: %1, messages: %2, in the outbox: %3"_s.arg(report.tickets).arg(report.messages).arg(report.outbox),
        u"cache.db: %1, outbox.db: %2"_s.arg(intact(report.cacheIntact), intact(report.outboxIntact)),
        report.keychainUsable ? u"Key store: usable"_s : u"Key store: not usable (%1)"_s.arg(report.keychainReason),
        u"Clock: %1 ms behind the server"_s.arg(report.clockSkewMs),
    };
    for (auto it = report.reachability.cbegin(); it != report.reachability.cend(); ++it)
        lines.append(u"%1: %2"_s.arg(it.key().value(), it.value()));
    const QJsonArray files = profileFiles(profile);
    for (const QJsonValue &file : files)
        if (!file[u"private"_s].toBool())
            lines.append(u"%1 can be read by others"_s.arg(file[u"name"_s].toString()));
    return lines.join(u'\n');
}

void doctor(CommandRun &run)
{
    run.expect(run.desk().doctor(), [&run](const DoctorReport &report) {
        if (run.output().isJson())
            run.output().json(reportToJson(report, run.profilePath()));
        else
            run.output().text(reportToText(report, run.profilePath()));
        run.finish(report.cacheIntact && report.outboxIntact ? ExitCode::Done : ExitCode::Refused);
    });
}

} // namespace

QList<CommandSpec> doctorCommands()
{
    return {{u"doctor"_s, {}, u"Check files, key store, clock and connections."_s, 0, 0, Network::Used, {}, doctor}};
}

} // namespace foredesk::cli
