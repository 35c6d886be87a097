// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"
#include "cli/commands.h"
#include "cli/fieldchanges.h"
#include "cli/submission.h"
#include "cli/typedtext.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

void createTicket(CommandRun &run)
{
    const auto account = chosenAccount(run.desk(), run.arguments());
    if (!account)
        return run.fail(account.error());
    const auto changes = readFieldChanges(run.desk(), account->id, run.arguments());
    if (!changes)
        return run.usage(changes.error().detail);
    if (!changes->subject || changes->subject->trimmed().isEmpty())
        return run.usage(u"--subject is missing"_s);
    const auto body = textFromArgument(run.arguments().value(u"body"_s).value_or(QString()));
    if (!body)
        return run.fail(body.error());

    CreateTicket created;
    created.subject = *changes->subject;
    created.description = *body;
    created.requester.name = run.arguments().value(u"name"_s).value_or(QString());
    created.requester.email = run.arguments().value(u"email"_s).value_or(QString());
    created.requester.phone = run.arguments().value(u"phone"_s).value_or(QString());
    created.priority = changes->priority.value_or(Priority::None);
    created.assignee = changes->assignee.value_or(AgentId());
    created.inbox = changes->inbox.value_or(InboxId());
    created.tags = changes->addTags;
    Submission::start(run, account->id, {created}, Chain::None, {{u"account"_s, account->id.value()}});
}

} // namespace

QList<CommandSpec> createCommands()
{
    QList<QCommandLineOption> options {
        {u"subject"_s, u"2 to 200 characters."_s, u"TEXT"_s},
        {u"body"_s, u"The first message: text, a file, or - for standard input."_s, u"TEXT"_s},
        {u"name"_s, u"The customer's name."_s, u"NAME"_s},
        {u"email"_s, u"The customer's e-mail address."_s, u"ADDRESS"_s},
        {u"phone"_s, u"The customer's phone number."_s, u"NUMBER"_s},
    };
    const QList<QCommandLineOption> fields = fieldOptions();
    for (const QCommandLineOption &option : fields)
        if (!option.names().contains(u"state"_s) && !option.names().contains(u"reason"_s))
            options.append(option);
    return {{u"create"_s, {}, u"Make a new ticket."_s, 0, 0, Network::Used, options, createTicket}};
}

} // namespace foredesk::cli
