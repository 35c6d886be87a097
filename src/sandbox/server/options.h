// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ticketdesk/shape.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace foredesk::sandbox
{

/// The command line as values.
struct Options {
    int port = 0; ///< 0 picks a free one.
    QString dataFolder;
    int tickets = 200; ///< Made when the folder is empty.
    quint64 seed = 1;
    QString token;
    QString logFile;
    QString faultsFile;
    QString importPath;
    int ratePerSecond = 0; ///< 0 = no limit.
    ticketdesk::Shape shape;
    enum class Life { Still, Demo } life = Life::Still;
    enum class Parent { Ignored, EndsWithIt } parent = Parent::Ignored;
};

/// What the program does instead of serving: a text for standard output and 0, or for standard error and 2.
struct EarlyExit {
    QString text;
    int code = 0;
};

tl::expected<Options, EarlyExit> readOptions(const QStringList &arguments);

} // namespace foredesk::sandbox
