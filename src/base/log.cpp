// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/secret.h"

#include <cstdio>

namespace foredesk
{

Q_LOGGING_CATEGORY(logNet, "foredesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logProvider, "foredesk.provider", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "foredesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "foredesk.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logPlatform, "foredesk.platform", QtInfoMsg)
Q_LOGGING_CATEGORY(logGui, "foredesk.gui", QtInfoMsg)

void installRedactingLog()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toLocal8Bit();
        std::fprintf(stderr, "%s\n", line.constData());
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace foredesk
