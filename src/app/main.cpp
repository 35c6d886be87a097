// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "base/log.h"
#include "platform/processlimits.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace foredesk;

    limitProcess();
    installRedactingLog();
    QCoreApplication::setApplicationName(QStringLiteral("foredesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOREDESK_VERSION));
    // Help and version need no display.
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.contains(u"--help") || words.contains(u"--version") || words.contains(u"-h") || words.contains(u"-v")) {
        const QCoreApplication app(argc, argv);
        const auto options = readStartOptions(QCoreApplication::arguments());
        if (const auto *leave = std::get_if<EarlyLeave>(&options)) {
            std::fputs(qPrintable(leave->text), leave->exitCode == 0 ? stdout : stderr);
            return leave->exitCode;
        }
    }

    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("foredesk"));
    const auto options = readStartOptions(QCoreApplication::arguments());
    if (const auto *leave = std::get_if<EarlyLeave>(&options)) {
        std::fputs(qPrintable(leave->text), leave->exitCode == 0 ? stdout : stderr);
        return leave->exitCode;
    }
    Program program(std::get<StartOptions>(options));
    QMetaObject::invokeMethod(&program, &Program::begin, Qt::QueuedConnection);
    return app.exec();
}
