// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulation/oracle.h"

#include "sync/fieldverdict.h"
#include "sync/messagematch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

void note(Verdict &verdict, int &number, const QString &reason)
{
    ++number;
    if (verdict.reasons.size() < 10)
        verdict.reasons.append(reason);
}

QString describe(const Operation &row)
{
    return u"#%1 %2 (%3, attempt %4, ticket %5)"_s.arg(row.sequence)
        .arg(commandKind(row.command), toWord(row.state))
        .arg(row.attempt)
        .arg(commandTicket(row.command).value());
}

bool createsMessage(const Command &command)
{
    return std::holds_alternative<AddReply>(command) || std::holds_alternative<AddNote>(command);
}

void judgeRow(Verdict &verdict, const History &history, const FakeServer &server, const Operation &row)
{
    const QList<Effect> effects = server.effectsOf(row.id);
    const bool created = createsMessage(row.command);
    if (isPending(row.state))
        note(verdict, verdict.lost, u"never came to an end: "_s + describe(row));
    if (history.commands.contains(row.id) && history.commands.value(row.id) != row.command)
        note(verdict, verdict.lost, u"the command is not what was submitted: "_s + describe(row));
    if (created && effects.size() > 1 + history.sendAgain.value(row.id))
        note(verdict, verdict.duplicated, u"%1 effects: "_s.arg(effects.size()) + describe(row));
    if (history.takenBackUntried.contains(row.id) && !effects.isEmpty())
        note(verdict, verdict.duplicated, u"taken back and sent nevertheless: "_s + describe(row));
    if (row.state != OperationState::Done || !created || history.markedAsSent.contains(row.id))
        return;
    const bool bound = std::any_of(effects.begin(), effects.end(),
        [&row](const Effect &effect) { return effect.createdId == row.serverId && effect.command == row.command; });
    if (!bound)
        note(verdict, verdict.falseSent, u"shown sent as \"%1\" and it is not: "_s.arg(row.serverId) + describe(row));
}

void judgeIds(Verdict &verdict, const FakeSyncStore &store)
{
    QSet<QString> bound;
    for (const auto &[sequence, row] : store.rows) {
        if (row.state != OperationState::Done || !createsMessage(row.command) || row.serverId.isEmpty())
            continue;
        if (bound.contains(row.serverId))
            note(verdict, verdict.falseSent, u"one message for two operations: "_s + describe(row));
        bound.insert(row.serverId);
    }
}

/// Effects on one ticket come in the order the agent made the operations.
void judgeOrder(Verdict &verdict, const History &history, const FakeSyncStore &store, const FakeServer &server)
{
    QList<Operation> rows;
    for (const auto &[sequence, row] : store.rows)
        rows.append(row);
    std::stable_sort(
        rows.begin(), rows.end(), [](const Operation &a, const Operation &b) { return a.submittedAt < b.submittedAt; });
    QHash<TicketId, qint64> lastEffect;
    for (const Operation &row : rows) {
        const QList<Effect> effects = server.effectsOf(row.id);
        if (effects.isEmpty() || history.everFailed.contains(row.id))
            continue;
        const TicketId ticket = commandTicket(row.command);
        if (effects.first().at < lastEffect.value(ticket, 0))
            note(verdict, verdict.disorder, u"out of order: "_s + describe(row));
        lastEffect[ticket] = std::max(lastEffect.value(ticket, 0), effects.last().at);
    }
}

std::optional<std::pair<QString, QString>> fieldValue(const Command &command)
{
    if (const auto *assign = std::get_if<Assign>(&command))
        return std::pair(u"assignee"_s, assign->assignee.value());
    if (const auto *subject = std::get_if<SetSubject>(&command))
        return std::pair(u"subject"_s, subject->subject);
    return {};
}

QString baseValue(const Operation &row, const QString &field)
{
    if (!row.base.ticket)
        return {};
    return field == u"assignee"_s ? row.base.ticket->assignee.value() : row.base.ticket->subject;
}

/// A colleague's value that the client had read must not be replaced unless the agent saw it.
void judgeOverwrites(Verdict &verdict, const History &history, const FakeSyncStore &store, const FakeServer &server)
{
    struct Setting {
        qint64 at = 0;
        bool byColleague = false;
        QString value;
    };
    QHash<QString, Setting> current;
    for (const Effect &effect : server.effects) {
        const auto field = fieldValue(effect.command);
        if (!field)
            continue;
        const TicketId ticket = commandTicket(effect.command);
        const QString key = ticket.value() + u'/' + field->first;
        const Setting before = current.value(key);
        current.insert(key, {effect.at, effect.operation.isEmpty(), field->second});
        if (effect.operation.isEmpty() || !before.byColleague || before.value == field->second)
            continue;
        const auto row = std::find_if(store.rows.begin(), store.rows.end(),
            [&effect](const auto &each) { return each.second.id == effect.operation; });
        if (row == store.rows.end() || baseValue(row->second, field->first) == before.value)
            continue;
        const QList<qint64> reads = history.ticketReads.value(ticket);
        const bool hadRead = std::any_of(
            reads.begin(), reads.end(), [&](qint64 at) { return at > before.at && at <= effect.requestAt; });
        if (hadRead)
            note(verdict, verdict.overwritten, u"a colleague's value was overwritten: "_s + describe(row->second));
    }
}

void judgeCache(Verdict &verdict, const FakeSyncStore &store, const FakeServer &server)
{
    for (const auto &[id, ticket] : server.tickets) {
        const auto stored = store.tickets.find(id);
        if (stored == store.tickets.end())
            note(verdict, verdict.notConverged, u"ticket %1 is not in the cache"_s.arg(id));
        else if (stored->second.ticket != ticket)
            note(verdict, verdict.notConverged, u"ticket %1 differs in the cache"_s.arg(id));
        else if (stored->second.messages != server.messages(ticket.id))
            note(verdict, verdict.notConverged, u"messages of ticket %1 differ in the cache"_s.arg(id));
    }
}

} // namespace

Verdict judge(const History &history, const FakeSyncStore &store, const FakeServer &server)
{
    Verdict verdict;
    QSet<OperationId> stored;
    for (const auto &[sequence, row] : store.rows) {
        stored.insert(row.id);
        judgeRow(verdict, history, server, row);
    }
    for (const OperationId &id : history.acknowledged) {
        if (!stored.contains(id))
            note(verdict, verdict.lost, u"acknowledged and nowhere: "_s + id.value());
    }
    judgeIds(verdict, store);
    judgeOrder(verdict, history, store, server);
    judgeOverwrites(verdict, history, store, server);
    judgeCache(verdict, store, server);
    return verdict;
}

} // namespace foredesk::test
