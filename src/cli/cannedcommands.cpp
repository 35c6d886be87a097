// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/resourceedit.h"
#include "cli/typedtext.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QJsonObject cannedToJson(const CannedResponse &canned)
{
    return {{u"id"_s, canned.id.value()}, {u"name"_s, canned.name}, {u"content"_s, canned.content}};
}

void printCanned(CommandRun &run, const CannedResponse &canned)
{
    if (run.output().isJson())
        run.output().json(cannedToJson(canned));
    else
        run.output().text(u"%1 %2"_s.arg(canned.id.value(), canned.name));
    run.finish();
}

void listCanned(CommandRun &run)
{
    withResource<CannedResponse>(run, &Desk::canned, [&run](CachedResource<CannedResponse> &list) {
        QJsonArray array;
        QList<QStringList> rows;
        for (const CannedResponse &canned : list.items()) {
            array.append(cannedToJson(canned));
            rows.append({canned.id.value(), canned.name, canned.content.left(60)});
        }
        if (run.output().isJson())
            run.output().json(array);
        else
            run.output().table({u"ID"_s, u"NAME"_s, u"CONTENT"_s}, rows);
        run.finish();
    });
}

void createCanned(CommandRun &run)
{
    const auto content = textFromArgument(run.word(1));
    if (!content)
        return run.fail(content.error());
    withResource<CannedResponse>(run, &Desk::canned, [&run, content](CachedResource<CannedResponse> &list) {
        run.expect(list.create({{}, run.word(0), *content}),
            [&run](const CannedResponse &canned) { printCanned(run, canned); });
    });
}

void editCanned(CommandRun &run)
{
    withResource<CannedResponse>(run, &Desk::canned, [&run](CachedResource<CannedResponse> &list) {
        auto canned = itemNamed(list.items(), run.word(0));
        if (!canned)
            return run.fail(u"no canned response \"%1\""_s.arg(run.word(0)));
        canned->name = run.arguments().value(u"name"_s).value_or(canned->name);
        if (const auto typed = run.arguments().value(u"content"_s)) {
            const auto content = textFromArgument(*typed);
            if (!content)
                return run.fail(content.error());
            canned->content = *content;
        }
        run.expect(list.update(*canned), [&run](const CannedResponse &changed) { printCanned(run, changed); });
    });
}

void deleteCanned(CommandRun &run)
{
    withResource<CannedResponse>(run, &Desk::canned, [&run](CachedResource<CannedResponse> &list) {
        const auto canned = itemNamed(list.items(), run.word(0));
        if (!canned)
            return run.fail(u"no canned response \"%1\""_s.arg(run.word(0)));
        run.expect(list.remove(canned->id.value()), [&run] { run.finish(); });
    });
}

} // namespace

QList<CommandSpec> cannedCommands()
{
    return {
        {u"canned list"_s, {}, u"List canned responses."_s, 0, 0, Network::Used,
            {{u"refresh"_s, u"Read them from the server first."_s}}, listCanned},
        {u"canned create"_s, u"NAME (TEXT | FILE | -)"_s, u"Make a canned response."_s, 2, 2, Network::Used, {},
            createCanned},
        {u"canned edit"_s, u"CANNED"_s, u"Change a canned response."_s, 1, 1, Network::Used,
            {{u"name"_s, u"Its new name."_s, u"NAME"_s},
                {u"content"_s, u"Its new text: words, a file, or - for standard input."_s, u"TEXT"_s}},
            editCanned},
        {u"canned delete"_s, u"CANNED"_s, u"Delete a canned response on the server."_s, 1, 1, Network::Used, {},
            deleteCanned},
    };
}

} // namespace foredesk::cli
