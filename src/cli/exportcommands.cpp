// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/threadtext.h"
#include "cli/threadwait.h"
#include "cli/valuejson.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QJsonObject withoutNotes(QJsonObject thread)
{
    QJsonArray kept;
    const QJsonArray messages = thread.value(u"messages"_s).toArray();
    for (const QJsonValue &message : messages)
        if (message.toObject().value(u"visibility"_s) != toWord(Visibility::Private))
            kept.append(message);
    thread.insert(u"messages"_s, kept);
    thread.remove(u"operations"_s);
    return thread;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

void exportTicket(CommandRun &run)
{
    const QString format = run.arguments().value(u"format"_s).value_or(u"md"_s);
    if (format != u"md"_s && format != u"json"_s)
        return run.usage(u"--format takes md or json"_s);
    const Notes notes = run.arguments().has(u"without-notes"_s) ? Notes::Without : Notes::With;
    withThread(run, run.word(0), [&run, format, notes](const ThreadView &thread) {
        QString text;
        if (format == u"md"_s) {
            text = printable(threadAsMarkdown(run.desk(), thread, notes));
        } else {
            const QJsonObject json = threadToJson(run.desk(), thread);
            text = QString::fromUtf8(
                QJsonDocument(notes == Notes::With ? json : withoutNotes(json)).toJson(QJsonDocument::Indented));
        }
        const auto path = run.arguments().value(u"output"_s);
        if (!path) {
            run.output().text(text.trimmed());
        } else if (const auto written = writeFile(*path, text.toUtf8()); !written) {
            return run.fail(written.error());
        }
        run.finish();
    });
}

} // namespace

QList<CommandSpec> exportCommands()
{
    return {{u"export"_s, u"ID"_s, u"Write a ticket as Markdown or JSON."_s, 1, 1, Network::Used,
        {{u"format"_s, u"md (default) or json."_s, u"FORMAT"_s}, {u"output"_s, u"Into this file."_s, u"FILE"_s},
            {u"without-notes"_s, u"Leave out what customers may not read."_s}},
        exportTicket}};
}

} // namespace foredesk::cli
