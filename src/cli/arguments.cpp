// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"profile"_s, u"Where settings, outbox and cache are."_s, u"DIR"_s},
        {u"json"_s, u"Print JSON: a list is an array of objects."_s},
        {u"account"_s, u"Only this account (its id as `account list` shows it)."_s, u"ID"_s},
        {u"token-file"_s, u"Read the key from this file; - is standard input."_s, u"FILE"_s},
        {u"offline"_s, u"Touch no network; what is written waits in the outbox."_s},
        {u"wait"_s, u"How long to wait for a write to be confirmed (default 20)."_s, u"SECONDS"_s},
        {{u"h"_s, u"help"_s}, u"Show help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    };
}

ParsedLine leaveWith(ExitCode code, const QString &text)
{
    return {{}, code, text};
}

QString optionHelp(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString name = u"--"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        text += u"  %1  %2\n"_s.arg(name, -24).arg(option.description());
    }
    return text;
}

QString generalHelp(const QList<CommandSpec> &commands)
{
    QString text
        = u"Usage: foredeskctl [--profile DIR] [--json] COMMAND [OPTION...]\n"
          "Work on a helpdesk from the command line: the same desk as foredesk, without a window.\n\nCommands:\n"_s;
    for (const CommandSpec &command : commands)
        text
            += u"  %1  %2\n"_s.arg(QString(command.name + u' ' + command.synopsis).trimmed(), -44).arg(command.summary);
    text += u"\nOptions of every command:\n"_s + optionHelp(globalOptions());
    text += u"\nThe key of an account is kept in the system's key store. Without one it is read from --token-file, "
            u"from\n"
            "standard input (account add, account key) or from the environment variable FOREDESK_TOKEN, for this run "
            "only.\n"
            "\nExit status: 0 done, 1 refused, 2 wrong usage, 3 waiting or unconfirmed (it is in the outbox).\n"
            "`foredeskctl COMMAND --help` shows the options of a command.\n"_s;
    return text;
}

QString commandHelp(const CommandSpec &command)
{
    QString text = u"Usage: foredeskctl %1 %2 [OPTION...]\n%3\n"_s.arg(command.name, command.synopsis, command.summary);
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionHelp(command.options);
    return text + u"\nOptions of every command:\n"_s + optionHelp(globalOptions());
}

/// The longest command name the words begin with.
const CommandSpec *commandOf(const QStringList &words, const QList<CommandSpec> &commands)
{
    const CommandSpec *found = nullptr;
    for (const CommandSpec &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!found || name.size() > found->name.count(u' ') + 1))
            found = &command;
    }
    return found;
}

QString unknownCommand(const QStringList &words, const QList<CommandSpec> &commands)
{
    QStringList group;
    for (const CommandSpec &command : commands)
        if (command.name.startsWith(words.first() + u' '))
            group.append(command.name);
    if (!group.isEmpty())
        return u"foredeskctl: which of %1?\n"_s.arg(group.join(u", "_s));
    return u"foredeskctl: there is no command \"%1\"; see foredeskctl --help\n"_s.arg(words.first());
}

QHash<QString, QStringList> valuesOf(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    QHash<QString, QStringList> values;
    for (const QCommandLineOption &option : options)
        if (parser.isSet(option))
            values.insert(option.names().constLast(), parser.values(option));
    return values;
}

ParsedLine parseCommand(const CommandSpec &command, const QStringList &line)
{
    const QList<QCommandLineOption> options = globalOptions() + command.options;
    QCommandLineParser parser;
    parser.addOptions(options);
    if (!parser.parse(line))
        return leaveWith(ExitCode::Usage, u"foredeskctl %1: %2\n"_s.arg(command.name, parser.errorText()));
    ParsedLine parsed;
    parsed.arguments = {&command, parser.positionalArguments(), valuesOf(parser, options)};
    if (parsed.arguments.has(u"help"_s))
        return leaveWith(ExitCode::Done, commandHelp(command));
    const qsizetype count = parsed.arguments.positional.size();
    if (count < command.fewest || count > command.most)
        return leaveWith(
            ExitCode::Usage, u"foredeskctl: expected foredeskctl %1 %2\n"_s.arg(command.name, command.synopsis));
    return parsed;
}

} // namespace

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList all = values.value(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.constLast());
}

std::optional<int> Arguments::number(const QString &option, int otherwise) const
{
    const auto text = value(option);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

ParsedLine parseLine(const QStringList &line, const QList<CommandSpec> &commands)
{
    // First pass: only what stands before the command, so that the command's own options are not unknown.
    QCommandLineParser before;
    before.addOptions(globalOptions());
    before.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!before.parse(line))
        return leaveWith(ExitCode::Usage, u"foredeskctl: %1\n"_s.arg(before.errorText()));
    if (before.isSet(u"version"_s))
        return leaveWith(ExitCode::Done, u"foredeskctl %1\n"_s.arg(QLatin1StringView(FOREDESK_VERSION)));
    const QStringList words = before.positionalArguments();
    if (before.isSet(u"help"_s))
        return leaveWith(ExitCode::Done, generalHelp(commands));
    if (words.isEmpty())
        return leaveWith(ExitCode::Usage, generalHelp(commands));
    const CommandSpec *command = commandOf(words, commands);
    if (!command)
        return leaveWith(ExitCode::Usage, unknownCommand(words, commands));

    QStringList rest = line.mid(0, line.size() - words.size());
    rest += words.mid(command->name.count(u' ') + 1);
    return parseCommand(*command, rest);
}

} // namespace foredesk::cli
