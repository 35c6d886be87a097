// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace foredesk::cli
{

class CommandRun;

/// Exit codes that scripts rely on.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< By the server, the desk or the file system; the message says why.
    Usage = 2,
    Waiting = 3, ///< Stored in the outbox and not sent, or not known to be sent.
};

/// Whether a command talks to the servers. Reading commands never do: they answer from the cache.
enum class Network { Silent, Used };

/// One command of foredeskctl as the help lists it.
struct CommandSpec {
    QString name; ///< One or two words: "reply", "account add".
    QString synopsis; ///< What follows the name: "ID (TEXT | FILE | -)".
    QString summary;
    int fewest = 0; ///< Positional arguments.
    int most = 0;
    Network network = Network::Silent;
    QList<QCommandLineOption> options;
    void (*run)(CommandRun &run) = nullptr;
};

/// What was typed, checked against the command's options. A value.
struct Arguments {
    const CommandSpec *command = nullptr;
    QStringList positional;
    QHash<QString, QStringList> values; ///< Options by their first name; flags hold an empty list.

    bool has(const QString &option) const { return values.contains(option); }
    std::optional<QString> value(const QString &option) const;
    /// The number, or `otherwise` when the option is absent; nullopt when it is no number from 0 up.
    std::optional<int> number(const QString &option, int otherwise) const;
};

/// How reading the command line went: a command to run, or a text to print and leave with.
struct ParsedLine {
    Arguments arguments;
    std::optional<ExitCode> leave;
    QString text;
};

/// Reads a whole command line (program name first) against `commands`.
ParsedLine parseLine(const QStringList &line, const QList<CommandSpec> &commands);

} // namespace foredesk::cli
