// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

void describeStart(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A workstation for people who answer tickets."_s);
    parser.addOptions({{u"profile"_s, u"Folder of the profile; the usual one when absent."_s, u"folder"_s},
        {u"demo"_s, u"Starts a demo desk on this computer and opens it."_s},
        {u"mail"_s, u"With --demo: makes the desk of an mbox file or a folder of .eml files."_s, u"path"_s},
        {u"offline"_s, u"Touches no network until told otherwise."_s},
        {u"screenshots"_s, u"Opens every page and dialog in turn, writes pictures into the folder and ends."_s,
            u"folder"_s}});
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, u"Shows this text."_s));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, u"Shows the version."_s));
    parser.addPositionalArgument(u"link"_s, u"foredesk://ACCOUNT/ticket/NUMBER opens that ticket."_s, u"[link]"_s);
}

} // namespace

std::variant<StartOptions, EarlyLeave> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeStart(parser);
    const auto refused = [](const QString &problem) {
        return EarlyLeave {u"foredesk: %1\nTry foredesk --help.\n"_s.arg(problem), 2};
    };
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(u"help"_s))
        return EarlyLeave {parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return EarlyLeave {u"foredesk %1\n"_s.arg(QLatin1StringView(FOREDESK_VERSION)), 0};
    if (parser.positionalArguments().size() > 1)
        return refused(u"more than one link"_s);
    if (parser.isSet(u"mail"_s) && !parser.isSet(u"demo"_s))
        return refused(u"--mail needs --demo"_s);
    StartOptions options;
    options.profile = parser.value(u"profile"_s);
    options.demo = parser.isSet(u"demo"_s) ? StartOptions::Demo::Yes : StartOptions::Demo::No;
    options.network = parser.isSet(u"offline"_s) ? StartOptions::Network::Off : StartOptions::Network::On;
    options.mail = parser.value(u"mail"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    options.link = parser.positionalArguments().value(0);
    if (!options.link.isEmpty() && !options.link.startsWith(u"foredesk://"_s))
        return refused(u"'%1' is no foredesk:// link"_s.arg(options.link));
    return options;
}

} // namespace foredesk
