// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"
#include "cli/commands.h"
#include "cli/fieldchanges.h"
#include "cli/submission.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kMostTicketsOfOneChange = 1000; // Ticketdesk takes no more ids in one call

BulkChange bulkFrom(const FieldChanges &changes)
{
    BulkChange bulk;
    bulk.state = changes.state;
    bulk.reason = changes.reason;
    bulk.priority = changes.priority;
    bulk.assignee = changes.assignee;
    bulk.inbox = changes.inbox;
    bulk.addTags = changes.addTags;
    bulk.removeTags = changes.removeTags;
    return bulk;
}

QList<Command> inPortions(const BulkChange &change, const QList<QueueRow> &rows)
{
    QList<Command> commands;
    for (qsizetype from = 0; from < rows.size(); from += kMostTicketsOfOneChange) {
        BulkChange portion = change;
        for (const QueueRow &row : rows.mid(from, kMostTicketsOfOneChange))
            portion.tickets.append(row.ref.ticket);
        commands.append(portion);
    }
    return commands;
}

void changeMany(CommandRun &run)
{
    const auto account = chosenAccount(run.desk(), run.arguments());
    if (!account)
        return run.fail(account.error());
    const QString text = run.arguments().value(u"query"_s).value_or(QString()).trimmed();
    if (text.isEmpty())
        return run.usage(u"--query is missing: bulk changes what it names and nothing else"_s);
    const auto filter = parseFilter(text);
    if (!filter)
        return run.fail(filter.error());
    const auto changes = readFieldChanges(run.desk(), account->id, run.arguments());
    if (!changes)
        return run.usage(changes.error().detail);
    if (changes->isEmpty() || changes->subject)
        return run.usage(u"--set takes state, reason, priority, assign, tag or inbox: --set state=closed"_s);

    TicketQuery query;
    query.account = account->id;
    query.filter = *filter;
    const auto found = run.desk().openQueue(query, std::numeric_limits<int>::max());
    run.expect(found, [&run, account = account->id, bulk = bulkFrom(*changes)](const QueueStart &start) {
        const QJsonObject described {{u"tickets"_s, start.total}};
        if (run.arguments().has(u"dry-run"_s) || start.rows.isEmpty()) {
            if (run.output().isJson())
                run.output().json(described);
            else
                run.output().text(u"%1 tickets"_s.arg(start.total));
            return run.finish();
        }
        Submission::start(run, account, inPortions(bulk, start.rows), Chain::None, described);
    });
}

} // namespace

QList<CommandSpec> bulkCommands()
{
    QList<QCommandLineOption> options {
        {u"query"_s, u"Which tickets, in the search grammar."_s, u"QUERY"_s},
        {u"set"_s, u"A field and its value, such as state=closed or tag=+a,-b; may be repeated."_s, u"FIELD=VALUE"_s},
        {u"dry-run"_s, u"Only say how many tickets it would change."_s},
    };
    options += fieldOptions();
    return {{u"bulk"_s, {}, u"Change fields of many tickets."_s, 0, 0, Network::Used, options, changeMany}};
}

} // namespace foredesk::cli
