// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace foredesk
{

/// What the command line asks for.
struct StartOptions {
    enum class Demo { No, Yes };
    enum class Network { On, Off };
    QString profile; ///< Empty = the usual one.
    Demo demo = Demo::No;
    Network network = Network::On;
    QString mail; ///< Mail to make the demo desk from; empty = made up.
    QString screenshots; ///< Folder for the tour; empty = no tour.
    QString link; ///< "foredesk://account/ticket/42" or empty.
};

/// The program ends before it begins: a text and an exit code.
struct EarlyLeave {
    QString text;
    int exitCode = 0;
};

/// Reads the command line (without the options Qt takes for itself). English: a terminal has no language switch.
std::variant<StartOptions, EarlyLeave> readStartOptions(const QStringList &arguments);

} // namespace foredesk
