// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/resourceedit.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QJsonObject tagToJson(const Tag &tag)
{
    return {{u"id"_s, tag.id.value()}, {u"name"_s, tag.name}, {u"color"_s, tag.color}};
}

void printTag(CommandRun &run, const Tag &tag)
{
    if (run.output().isJson())
        run.output().json(tagToJson(tag));
    else
        run.output().text(u"%1 %2"_s.arg(tag.id.value(), tag.name));
    run.finish();
}

void listTags(CommandRun &run)
{
    withResource<Tag>(run, &Desk::tags, [&run](CachedResource<Tag> &tags) {
        QJsonArray array;
        QList<QStringList> rows;
        for (const Tag &tag : tags.items()) {
            array.append(tagToJson(tag));
            rows.append({tag.id.value(), tag.name, tag.color});
        }
        if (run.output().isJson())
            run.output().json(array);
        else
            run.output().table({u"ID"_s, u"NAME"_s, u"COLOR"_s}, rows);
        run.finish();
    });
}

void createTag(CommandRun &run)
{
    withResource<Tag>(run, &Desk::tags, [&run](CachedResource<Tag> &tags) {
        const Tag wanted {{}, run.word(0), run.arguments().value(u"color"_s).value_or(u"#808080"_s)};
        run.expect(tags.create(wanted), [&run](const Tag &tag) { printTag(run, tag); });
    });
}

void editTag(CommandRun &run)
{
    withResource<Tag>(run, &Desk::tags, [&run](CachedResource<Tag> &tags) {
        auto tag = itemNamed(tags.items(), run.word(0));
        if (!tag)
            return run.fail(u"no tag \"%1\""_s.arg(run.word(0)));
        tag->name = run.arguments().value(u"name"_s).value_or(tag->name);
        tag->color = run.arguments().value(u"color"_s).value_or(tag->color);
        run.expect(tags.update(*tag), [&run](const Tag &changed) { printTag(run, changed); });
    });
}

void deleteTag(CommandRun &run)
{
    withResource<Tag>(run, &Desk::tags, [&run](CachedResource<Tag> &tags) {
        const auto tag = itemNamed(tags.items(), run.word(0));
        if (!tag)
            return run.fail(u"no tag \"%1\""_s.arg(run.word(0)));
        run.expect(tags.remove(tag->id.value()), [&run] { run.finish(); });
    });
}

} // namespace

QList<CommandSpec> tagCommands()
{
    const QCommandLineOption color {u"color"_s, u"Such as #3080c0."_s, u"COLOR"_s};
    return {
        {u"tag list"_s, {}, u"List tags."_s, 0, 0, Network::Used,
            {{u"refresh"_s, u"Read them from the server first."_s}}, listTags},
        {u"tag create"_s, u"NAME"_s, u"Make a tag."_s, 1, 1, Network::Used, {color}, createTag},
        {u"tag edit"_s, u"TAG"_s, u"Change a tag."_s, 1, 1, Network::Used,
            {{u"name"_s, u"Its new name."_s, u"NAME"_s}, color}, editTag},
        {u"tag delete"_s, u"TAG"_s, u"Delete a tag on the server."_s, 1, 1, Network::Used, {}, deleteTag},
    };
}

} // namespace foredesk::cli
