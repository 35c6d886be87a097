// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "base/log.h"
#include "cli/commands.h"
#include "cli/program.h"
#include "platform/processlimits.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace foredesk;

    limitProcess();
    installRedactingLog();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foredeskctl"));

    // Standard error is for the person at the terminal; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(QStringLiteral("foredesk.*.info=false"));

    const QList<cli::CommandSpec> commands = cli::allCommands();
    const cli::ParsedLine line = cli::parseLine(QCoreApplication::arguments(), commands);
    if (line.leave) {
        std::fputs(qPrintable(line.text), *line.leave == cli::ExitCode::Done ? stdout : stderr);
        return int(*line.leave);
    }
    cli::Program program(line.arguments);
    QMetaObject::invokeMethod(&program, &cli::Program::begin, Qt::QueuedConnection);
    return app.exec();
}
