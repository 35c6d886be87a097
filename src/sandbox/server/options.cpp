// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/options.h"

#include <QCommandLineParser>
#include <QUuid>

#include <limits>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

void describeOptions(QCommandLineParser &parser)
{
    QString shapes;
    for (const ticketdesk::Shape &shape : ticketdesk::allShapes())
        shapes += u"\n%1: %2"_s.arg(shape.name, shape.explanation);
    parser.setApplicationDescription(
        u"A strict helpdesk server on the loopback address for demos and tests. Prints one JSON line when it is ready "
        "and stops on SIGTERM."_s);
    parser.addOptions({{u"port"_s, u"Port to listen on; 0 picks a free one."_s, u"number"_s, u"0"_s},
        {u"data"_s, u"Folder of the SQLite data; made when missing."_s, u"folder"_s},
        {u"tickets"_s, u"Tickets to make when the folder is empty."_s, u"number"_s, u"200"_s},
        {u"seed"_s, u"The same seed makes the same desk."_s, u"number"_s, u"1"_s},
        {u"token"_s, u"The API key; a random one when absent."_s, u"text"_s},
        {u"log"_s, u"Appends every request as a JSON line."_s, u"file"_s},
        {u"faults"_s, u"Faults to begin with: the JSON that POST /_sandbox/faults takes."_s, u"file"_s},
        {u"shape"_s, u"What the API document leaves open, read as one of:%1"_s.arg(shapes), u"name"_s, u"default"_s},
        {u"import"_s, u"Makes the desk of an mbox file or a folder of .eml files instead."_s, u"path"_s},
        {u"demo"_s, u"Keeps the desk gently alive: a customer writes now and then."_s},
        {u"rate"_s, u"Requests allowed a second, 429 beyond; 0 = any number."_s, u"number"_s, u"0"_s},
        {u"exit-with-parent"_s, u"Stops when the program that started this one ends."_s}});
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, u"Shows this text."_s));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, u"Shows the version."_s));
}

EarlyExit usageError(const QString &problem)
{
    return {u"foredesk-sandbox: %1\nTry foredesk-sandbox --help.\n"_s.arg(problem), 2};
}

/// The option as a whole number in range, or the usage error.
tl::expected<quint64, EarlyExit> readNumber(const QCommandLineParser &parser, const QString &name, quint64 max)
{
    bool ok = false;
    const quint64 value = parser.value(name).toULongLong(&ok);
    if (ok && value <= max)
        return value;
    return tl::unexpected(
        usageError(u"--%1 must be a number from 0 to %2, not '%3'"_s.arg(name).arg(max).arg(parser.value(name))));
}

tl::expected<void, EarlyExit> readNumbers(const QCommandLineParser &parser, Options &options)
{
    const auto port = readNumber(parser, u"port"_s, 65535);
    if (!port)
        return tl::unexpected(port.error());
    const auto tickets = readNumber(parser, u"tickets"_s, 2'000'000);
    if (!tickets)
        return tl::unexpected(tickets.error());
    const auto seed = readNumber(parser, u"seed"_s, std::numeric_limits<quint64>::max());
    if (!seed)
        return tl::unexpected(seed.error());
    const auto rate = readNumber(parser, u"rate"_s, 1'000'000);
    if (!rate)
        return tl::unexpected(rate.error());
    options.port = int(*port);
    options.tickets = int(*tickets);
    options.seed = *seed;
    options.ratePerSecond = int(*rate);
    return {};
}

} // namespace

tl::expected<Options, EarlyExit> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(usageError(parser.errorText()));
    if (parser.isSet(u"help"_s))
        return tl::unexpected(EarlyExit {parser.helpText(), 0});
    if (parser.isSet(u"version"_s))
        return tl::unexpected(EarlyExit {u"foredesk-sandbox %1\n"_s.arg(QLatin1StringView(FOREDESK_VERSION)), 0});
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(usageError(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().first())));
    if (parser.value(u"data"_s).isEmpty())
        return tl::unexpected(usageError(u"--data FOLDER is required"_s));

    Options options;
    if (const auto numbers = readNumbers(parser, options); !numbers)
        return tl::unexpected(numbers.error());
    const auto shape = ticketdesk::shapeByName(parser.value(u"shape"_s));
    if (!shape)
        return tl::unexpected(usageError(u"there is no shape '%1'"_s.arg(parser.value(u"shape"_s))));
    options.shape = *shape;
    options.dataFolder = parser.value(u"data"_s);
    options.token = parser.isSet(u"token"_s) ? parser.value(u"token"_s) : QUuid::createUuid().toString(QUuid::Id128);
    if (options.token.isEmpty())
        return tl::unexpected(usageError(u"--token must not be empty"_s));
    options.logFile = parser.value(u"log"_s);
    options.faultsFile = parser.value(u"faults"_s);
    options.importPath = parser.value(u"import"_s);
    options.life = parser.isSet(u"demo"_s) ? Options::Life::Demo : Options::Life::Still;
    options.parent = parser.isSet(u"exit-with-parent"_s) ? Options::Parent::EndsWithIt : Options::Parent::Ignored;
    return options;
}

} // namespace foredesk::sandbox
