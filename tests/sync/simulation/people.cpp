// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulation/simulation.h"

#include "base/whendone.h"

#include <array>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

TicketId Simulation::anyTicket()
{
    return m_tickets.at(below(static_cast<int>(m_tickets.size())));
}

void Simulation::step()
{
    const int dice = below(100);
    if (dice < 45)
        submitSomething();
    else if (dice < 60)
        somebodyElse();
    else if (dice < 72)
        changeWeather();
    else if (dice < 77)
        killEngine();
    else if (dice < 82)
        takeSomethingBack();
    else
        decideOne();
    passTime();
}

Command Simulation::anyCommand()
{
    const TicketId ticket = anyTicket();
    const QString text = chance(20) ? u"Thanks!"_s : u"Message number %1 with a few words"_s.arg(++m_texts);
    constexpr std::array priorities {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent};
    switch (below(9)) {
    case 0:
    case 1:
    case 2:
        return AddReply {ticket, text, {}};
    case 3:
    case 4:
        return AddNote {ticket, text};
    case 5:
        return SetPriority {ticket, priorities[static_cast<std::size_t>(below(4))]};
    case 6:
        return Assign {ticket, AgentId(u"mine%1"_s.arg(++m_texts))};
    case 7:
        return SetSubject {ticket, u"Subject of mine %1"_s.arg(++m_texts)};
    default:
        return ChangeTags {ticket, {u"tag%1"_s.arg(below(5))}, {u"tag%1"_s.arg(5 + below(3))}};
    }
}

void Simulation::submit(const Command &command, const SubmitOptions &options)
{
    whenDone(
        m_session->submitter().submit(command, options), &m_people, [this, command](const Result<OperationId> &id) {
            if (!id)
                return;
            m_history.acknowledged.insert(*id);
            m_history.commands.insert(*id, command);
            if (std::holds_alternative<AddReply>(command))
                m_lastReply = *id;
        });
}

void Simulation::submitSomething()
{
    SubmitOptions options;
    if (chance(30))
        options.undoMs = 10'000;
    if (!chance(15)) {
        submit(anyCommand(), options);
        return;
    }
    // "Reply and close"
    const TicketId ticket = anyTicket();
    m_lastReply = {};
    submit(AddReply {ticket, u"Closing words %1"_s.arg(++m_texts), {}}, options);
    m_clock.advance(50);
    if (m_lastReply.isEmpty())
        return;
    SubmitOptions after;
    after.follows = m_lastReply;
    submit(SetState {ticket, TicketState::Closed, StateReason::Completed}, after);
}

void Simulation::somebodyElse()
{
    const TicketId ticket = anyTicket();
    switch (below(5)) {
    case 0:
        m_server.customerWrites(ticket, u"Customer says %1"_s.arg(++m_texts));
        break;
    case 1:
        m_server.colleagueReplies(ticket, u"Colleague says %1"_s.arg(++m_texts));
        break;
    case 2:
        m_server.colleagueEdits(Assign {ticket, AgentId(u"theirs%1"_s.arg(++m_texts))});
        break;
    case 3:
        m_server.colleagueEdits(SetSubject {ticket, u"Subject of theirs %1"_s.arg(++m_texts)});
        break;
    default:
        m_server.colleagueEdits(
            SetState {ticket, chance(50) ? TicketState::Open : TicketState::Closed, StateReason::None});
        break;
    }
}

void Simulation::changeWeather()
{
    switch (below(5)) {
    case 0:
        m_networkGone = !m_networkGone;
        break;
    case 1:
        m_session->setConnectivity(chance(50) ? Desk::Connectivity::Offline : Desk::Connectivity::Online);
        break;
    case 2:
        m_clock.jump(chance(50) ? 7200'000 : 90'000); // a sleep
        break;
    default:
        m_faultPercent = below(3) * 30;
        break;
    }
}

void Simulation::passTime()
{
    const int dice = below(20);
    if (dice == 0)
        m_clock.advance(60'000 + below(1200'000));
    else if (dice < 6)
        m_clock.advance(below(90'000));
    else
        m_clock.advance(below(4'000));
}

void Simulation::takeSomethingBack()
{
    const QList<Operation> pending = m_session->outbox().rows().pending();
    if (pending.isEmpty())
        return;
    const Operation row = pending.at(below(static_cast<int>(pending.size())));
    whenDone(m_session->outbox().takeBack(row.id), &m_people, [this, row](const Result<Command> &taken) {
        if (taken && row.attempt == 0)
            m_history.takenBackUntried.insert(row.id);
    });
}

void Simulation::decideOne()
{
    for ([[maybe_unused]] const Operation &row : m_session->outbox().rows().pending()) {
        const bool asks = row.state == OperationState::NeedsYou || row.state == OperationState::Conflict
            || row.state == OperationState::Failed;
        if (!asks || !chance(60))
            continue;
        decide(row);
        return;
    }
}

/// A careful person: looks at the ticket before pressing "Send again".
void Simulation::decide(const Operation &row)
{
    Outbox &outbox = m_session->outbox();
    const auto ignore = [](const Result<void> &) {};
    if (row.state == OperationState::Failed) {
        whenDone(chance(50) ? outbox.retryNow(row.id) : outbox.discard(row.id), &m_people, ignore);
        return;
    }
    if (row.state == OperationState::Conflict) {
        whenDone(chance(50) ? outbox.takeMine(row.id) : outbox.takeTheirs(row.id), &m_people, ignore);
        return;
    }
    const bool isThere = !m_server.effectsOf(row.id).isEmpty();
    if (isThere) {
        whenDone(outbox.markAsSent(row.id), &m_people, [this, id = row.id](const Result<void> &done) {
            if (done)
                m_history.markedAsSent.insert(id);
        });
    } else if (chance(80)) {
        whenDone(outbox.sendAgain(row.id), &m_people, ignore);
    } else {
        whenDone(outbox.discard(row.id), &m_people, ignore);
    }
}

bool Simulation::allFinished() const
{
    for (const auto &[sequence, row] : m_store.rows) {
        if (isPending(row.state))
            return false;
    }
    return true;
}

void Simulation::mendAndFinish()
{
    m_mended = true;
    m_networkGone = false;
    m_session->setConnectivity(Desk::Connectivity::Online);
    m_clock.advance(5000); // what was submitted last may still be on its way to the file
    for (int i = 0; i < 400 && !allFinished(); ++i) {
        // A new key, after a 401, makes a new session; the 401 may still be on its way when the network is mended.
        if (m_session->gate().pausedBy())
            killEngine();
        for ([[maybe_unused]] const Operation &row : m_session->outbox().rows().pending())
            decideOne();
        m_clock.advance(15'000);
    }
    m_clock.advance(400'000); // a few rounds of polling
}

} // namespace foredesk::test
