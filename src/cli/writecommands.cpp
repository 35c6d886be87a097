// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/fieldchanges.h"
#include "cli/operationwait.h"
#include "cli/submission.h"
#include "cli/threadwait.h"
#include "cli/typedtext.h"
#include "cli/valuejson.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QString ticketLabel(CommandRun &run, const TicketRef &ticket)
{
    return shownId(run.desk(), ticket.account, ticket.ticket.value());
}

/// The text argument read and checked, or the run is over.
std::optional<QString> textOf(CommandRun &run, const QString &argument)
{
    const auto text = textFromArgument(argument);
    if (!text) {
        run.fail(text.error());
        return std::nullopt;
    }
    if (text->trimmed().isEmpty()) {
        run.usage(u"the text is empty"_s);
        return std::nullopt;
    }
    return *text;
}

void submitTo(CommandRun &run, const TicketRef &ticket, const QList<Command> &commands, Chain chain)
{
    Submission::start(run, ticket.account, commands, chain, {{u"id"_s, ticketLabel(run, ticket)}});
}

void reply(CommandRun &run)
{
    std::optional<StateReason> reason;
    if (const auto word = run.arguments().value(u"close"_s)) {
        reason = stateReasonFromWord(*word);
        if (!reason)
            return run.usage(u"--close takes completed, not_planned or duplicate"_s);
    }
    const auto text = textOf(run, run.word(1));
    if (!text)
        return;
    withTicket(run, run.word(0), [&run, text, reason](const TicketRef &ticket) {
        QList<Command> commands {AddReply {ticket.ticket, *text, {}}};
        if (reason)
            commands.append(SetState {ticket.ticket, TicketState::Closed, *reason});
        submitTo(run, ticket, commands, Chain::EachFollowsTheOneBefore);
    });
}

void addNote(CommandRun &run)
{
    const auto text = textOf(run, run.word(1));
    if (!text)
        return;
    withTicket(run, run.word(0), [&run, text](const TicketRef &ticket) {
        submitTo(run, ticket, {AddNote {ticket.ticket, *text}}, Chain::None);
    });
}

void setFields(CommandRun &run)
{
    withTicket(run, run.word(0), [&run](const TicketRef &ticket) {
        const auto changes = readFieldChanges(run.desk(), ticket.account, run.arguments());
        if (!changes)
            return run.usage(changes.error().detail);
        if (changes->isEmpty())
            return run.usage(u"nothing to set: --state, --reason, --priority, --assign, --tag, --inbox or --subject"_s);
        submitTo(run, ticket, commandsFor(*changes, ticket.ticket), Chain::None);
    });
}

void deleteTicket(CommandRun &run)
{
    withTicket(run, run.word(0),
        [&run](const TicketRef &ticket) { submitTo(run, ticket, {DeleteTicket {ticket.ticket}}, Chain::None); });
}

void editActivity(CommandRun &run)
{
    const auto text = textOf(run, run.word(2));
    if (!text)
        return;
    withTicket(run, run.word(0), [&run, text](const TicketRef &ticket) {
        submitTo(run, ticket, {EditMessage {ticket.ticket, MessageId(run.word(1)), *text}}, Chain::None);
    });
}

void deleteActivity(CommandRun &run)
{
    withTicket(run, run.word(0), [&run](const TicketRef &ticket) {
        submitTo(run, ticket, {DeleteMessage {ticket.ticket, MessageId(run.word(1))}}, Chain::None);
    });
}

} // namespace

QList<CommandSpec> writeCommands()
{
    QList<QCommandLineOption> fields = fieldOptions();
    fields.append({u"subject"_s, u"2 to 200 characters."_s, u"TEXT"_s});
    return {
        {u"reply"_s, u"ID (TEXT | FILE | -)"_s, u"Reply to the customer."_s, 2, 2, Network::Used,
            {{u"close"_s, u"And close it: completed, not_planned or duplicate."_s, u"REASON"_s}}, reply},
        {u"note"_s, u"ID (TEXT | FILE | -)"_s, u"Write a note that customers never see."_s, 2, 2, Network::Used, {},
            addNote},
        {u"set"_s, u"ID"_s, u"Change fields of a ticket."_s, 1, 1, Network::Used, fields, setFields},
        {u"delete"_s, u"ID"_s, u"Delete a ticket on the server."_s, 1, 1, Network::Used, {}, deleteTicket},
        {u"activity edit"_s, u"ID MESSAGE (TEXT | FILE | -)"_s, u"Change a message."_s, 3, 3, Network::Used, {},
            editActivity},
        {u"activity delete"_s, u"ID MESSAGE"_s, u"Delete a message."_s, 2, 2, Network::Used, {}, deleteActivity},
    };
}

} // namespace foredesk::cli
