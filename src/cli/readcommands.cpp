// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"
#include "cli/commands.h"
#include "cli/threadtext.h"
#include "cli/threadwait.h"
#include "cli/valuejson.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kDefaultLimit = 50;
constexpr QChar kHitBegin(0xE000);
constexpr QChar kHitEnd(0xE001);

Result<View> namedView(const Desk &desk, const QString &name)
{
    const QList<View> views = builtInViews() + desk.savedViews();
    QStringList names;
    for (const View &view : views) {
        if (view.id == name || view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
        names.append(view.name);
    }
    return failure(ErrorKind::Rejected, u"no view \"%1\" among %2"_s.arg(name, names.join(u", "_s)));
}

Result<TicketQuery> queryFrom(const Desk &desk, const Arguments &arguments, const QString &text)
{
    TicketQuery query;
    const auto account = accountFilter(desk, arguments);
    if (!account)
        return tl::unexpected(account.error());
    query.account = *account;
    const auto typed = parseFilter(text);
    if (!typed)
        return tl::unexpected(typed.error());
    query.filter = *typed;
    const auto viewName = arguments.value(u"view"_s);
    if (!viewName)
        return query;
    const auto view = namedView(desk, *viewName);
    if (!view)
        return tl::unexpected(view.error());
    const auto viewFilter = parseFilter(view->filterText);
    if (!viewFilter)
        return tl::unexpected(viewFilter.error());
    query.filter = text.isEmpty() ? *viewFilter : bothFilters(*viewFilter, *typed);
    query.sort = view->sort;
    query.direction = view->direction;
    return query;
}

QStringList rowColumns(const Desk &desk, const QueueRow &row)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(row.activityAt).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString person = row.requesterName.isEmpty() ? row.requesterEmail : row.requesterName;
    return {shownId(desk, row.ref.account, row.number), toWord(row.state), toWord(row.priority), row.assigneeName, when,
        person, row.subject};
}

void printRows(CommandRun &run, const QList<QueueRow> &rows)
{
    if (run.output().isJson()) {
        QJsonArray array;
        for (const QueueRow &row : rows)
            array.append(rowToJson(run.desk(), row));
        run.output().json(array);
    } else {
        QList<QStringList> lines;
        for (const QueueRow &row : rows)
            lines.append(rowColumns(run.desk(), row));
        run.output().table(
            {u"ID"_s, u"STATE"_s, u"PRIORITY"_s, u"ASSIGNEE"_s, u"ACTIVITY"_s, u"FROM"_s, u"SUBJECT"_s}, lines);
    }
    run.finish();
}

std::optional<int> limitOf(CommandRun &run)
{
    const auto limit = run.arguments().number(u"limit"_s, kDefaultLimit);
    if (!limit)
        run.usage(u"--limit takes a number, 0 for all"_s);
    else if (*limit == 0)
        return std::numeric_limits<int>::max();
    return limit;
}

void listTickets(CommandRun &run)
{
    const auto limit = limitOf(run);
    if (!limit)
        return;
    const auto query = queryFrom(run.desk(), run.arguments(), run.arguments().value(u"query"_s).value_or(QString()));
    if (!query)
        return run.fail(query.error());
    run.expect(run.desk().openQueue(*query, *limit), [&run](const QueueStart &start) { printRows(run, start.rows); });
}

void printHits(CommandRun &run, const QList<SearchHit> &hits)
{
    QJsonArray array;
    QList<QStringList> lines;
    for (const SearchHit &hit : hits) {
        QString excerpt = hit.excerpt;
        excerpt.remove(kHitBegin).remove(kHitEnd);
        QJsonObject object = rowToJson(run.desk(), hit.ticket);
        object.insert(u"message"_s, hit.message.value());
        object.insert(u"excerpt"_s, excerpt);
        array.append(object);
        lines.append({shownId(run.desk(), hit.ticket.ref.account, hit.ticket.number), toWord(hit.ticket.state),
            hit.ticket.subject, excerpt});
    }
    if (run.output().isJson())
        run.output().json(array);
    else
        run.output().table({u"ID"_s, u"STATE"_s, u"SUBJECT"_s, u"FOUND"_s}, lines);
    run.finish();
}

void searchTickets(CommandRun &run)
{
    const auto limit = limitOf(run);
    if (!limit)
        return;
    const auto query = queryFrom(run.desk(), run.arguments(), run.arguments().positional.join(u' '));
    if (!query)
        return run.fail(query.error());
    run.expect(
        run.desk().search(*query, *limit, u"cli"_s), [&run](const QList<SearchHit> &hits) { printHits(run, hits); });
}

void showTicket(CommandRun &run)
{
    withThread(run, run.word(0), [&run](const ThreadView &thread) {
        if (run.output().isJson())
            run.output().json(threadToJson(run.desk(), thread));
        else
            run.output().text(threadAsText(run.desk(), thread));
        run.finish();
    });
}

} // namespace

QList<CommandSpec> readCommands()
{
    const QCommandLineOption limit {u"limit"_s, u"At most this many (default 50, 0 for all)."_s, u"N"_s};
    return {
        {u"list"_s, {}, u"List tickets, newest activity first."_s, 0, 0, Network::Silent,
            {{u"view"_s, u"mine, unassigned, open, unread, closed, all or a saved view."_s, u"VIEW"_s},
                {u"query"_s, u"In the search grammar: state:open tag:refund from:ann."_s, u"QUERY"_s}, limit},
            listTickets},
        {u"show"_s, u"ID"_s, u"Show a ticket with its messages."_s, 1, 1, Network::Used, {}, showTicket},
        {u"search"_s, u"WORDS"_s, u"Search subjects, messages, people and tags."_s, 1, 100, Network::Silent, {limit},
            searchTickets},
    };
}

} // namespace foredesk::cli
