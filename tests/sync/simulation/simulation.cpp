// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulation/simulation.h"

#include "sync/staleguard.h"

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

constexpr int kSteps = 60;
constexpr qint64 kLongestWaitForAPageMs = 90'000;
const AccountId kAccount(u"desk"_s);

Account simulatedAccount(const AgentId &me)
{
    Account account;
    account.id = kAccount;
    account.name = u"Desk"_s;
    account.me = me;
    return account;
}

} // namespace

Simulation::Simulation(quint64 seed, SeededBug bug)
    : m_random(seed * 7919 + 13)
    , m_seed(seed)
    , m_server(m_clock)
    , m_store(m_clock)
{
    prepare();
    breakRule(bug);
}

Simulation::~Simulation() = default;

void Simulation::prepare()
{
    constexpr std::array shapes {
        TextShape::AsSent, TextShape::WrappedInHtml, TextShape::Trimmed, TextShape::AsSent, TextShape::WithFooter};
    m_server.shape = shapes[static_cast<std::size_t>(below(5))];
    for (int i = 0; i < 4; ++i) {
        m_tickets.append(m_server.addTicket(u"Ticket %1"_s.arg(i)));
        m_server.customerWrites(m_tickets.last(), u"Hello %1"_s.arg(i));
    }
    m_conditions->latencyMs = [this] { return 10 + below(300); };
    m_conditions->lateMs = [this](const Command &command) {
        return isCustomerVisible(command) || std::holds_alternative<AddNote>(command) ? 1000 + below(60'000)
                                                                                      : 1000 + below(20'000);
    };
    m_conditions->fault = [this](const QString &what, const Command *command) { return faultFor(what, command); };
    m_conditions->seen = [this](const RequestSeen &seen) {
        if (seen.what == u"ticket"_s && seen.fault == Fault::None)
            m_history.ticketReads[seen.ticket].append(seen.at);
        trace(u"%1 %2 %3 op%4 fault%5"_s.arg(seen.at)
                  .arg(seen.what, seen.ticket.value())
                  .arg(ordinal(seen.operation))
                  .arg(static_cast<int>(seen.fault)));
    };
    m_store.latencyMs = [this] { return 1 + below(chance(10) ? 2000 : 10); };
    m_store.operationStored = [this](const Operation &row) { rowStored(row); };
}

void Simulation::breakRule(SeededBug bug)
{
    switch (bug) {
    case SeededBug::None:
        break;
    case SeededBug::ResendOnLostAnswer:
        m_conditions->lie = [](const Result<Applied> &answer) -> Result<Applied> {
            if (!answer && answer.error().kind == ErrorKind::OutcomeUnknown)
                return failure(ErrorKind::Offline, u"taken for not sent"_s);
            return answer;
        };
        break;
    case SeededBug::CutAnswerTaken:
        m_conditions->lie = [](const Result<Applied> &answer) -> Result<Applied> {
            if (!answer && answer.error().kind == ErrorKind::Protocol)
                return Applied {u"invented"_s, std::nullopt, std::nullopt, 0};
            return answer;
        };
        break;
    case SeededBug::SendingBecomesQueued:
        m_store.keepSendingOnReopen = true;
        break;
    case SeededBug::PartialThreadTaken:
        m_conditions->partialLooksComplete = true;
        break;
    case SeededBug::NewestFirst:
        m_store.newestFirst = true;
        break;
    case SeededBug::CursorBeforeTickets:
        m_store.cursorBeforeTickets = true;
        break;
    case SeededBug::TicketNotReread:
        m_conditions->ticketsNeverChange = true;
        break;
    }
}

void Simulation::startEngine()
{
    m_store.reopen();
    m_session = std::make_unique<AccountSession>(simulatedAccount(m_server.me),
        std::make_unique<FakeProvider>(m_server, m_clock, m_conditions), m_store, m_clock, m_seed + 1);
    m_session->start();
}

/// The worst moment for a kill: what the server told is being written.
void Simulation::waitForAPage()
{
    const qint64 until = m_clock.monotonicMs() + kLongestWaitForAPageMs;
    while (m_store.unwrittenPages() == 0 && m_clock.monotonicMs() < until)
        m_clock.advance(std::clamp<qint64>(m_clock.nextDueIn(), 1, 1000));
}

void Simulation::killEngine()
{
    if (chance(50))
        waitForAPage();
    ++m_numbers.kills;
    trace(u"kill"_s);
    m_store.crash(below(m_store.unrunJobs() + 1));
    m_session.reset();
    startEngine();
}

Fault Simulation::faultFor(const QString &what, const Command *command)
{
    if (m_mended)
        return Fault::None;
    if (m_networkGone)
        return Fault::Offline;
    if (!chance(m_faultPercent))
        return Fault::None;
    ++m_numbers.faults;
    constexpr std::array reads {Fault::LostBefore, Fault::ServerErrorBefore, Fault::CutBody, Fault::RateLimited,
        Fault::Partial, Fault::Partial, Fault::Offline};
    constexpr std::array writes {Fault::LostBefore, Fault::LostBefore, Fault::LostAfter, Fault::LostAfter,
        Fault::LateApply, Fault::ServerErrorBefore, Fault::ServerErrorAfter, Fault::CutBody, Fault::RateLimited,
        Fault::Offline, Fault::Rejected, Fault::Redirect};
    if (what == u"apply"_s && command) {
        if (chance(2))
            return Fault::Unauthorized;
        return writes[static_cast<std::size_t>(below(static_cast<int>(writes.size())))];
    }
    return reads[static_cast<std::size_t>(below(static_cast<int>(reads.size())))];
}

int Simulation::ordinal(const OperationId &id)
{
    if (id.isEmpty())
        return -1;
    if (!m_ordinals.contains(id))
        m_ordinals.insert(id, static_cast<int>(m_ordinals.size()));
    return m_ordinals.value(id);
}

void Simulation::trace(const QString &line)
{
    m_trace.addData(line.toUtf8());
    if (qEnvironmentVariableIsSet("FOREDESK_SIM_TRACE"))
        std::fprintf(stderr, "%s\n", qPrintable(line));
}

void Simulation::rowStored(const Operation &row)
{
    trace(u"%1 row %2 %3"_s.arg(m_clock.nowMs()).arg(ordinal(row.id)).arg(toWord(row.state)));
    if (row.state == OperationState::Failed)
        m_history.everFailed.insert(row.id);
    if (row.state == OperationState::NeedsYou && row.attention != Attention::StaleReply)
        m_asked.insert(row.id);
}

RunResult Simulation::run()
{
    startEngine();
    m_clock.advance(5000);
    for (int i = 0; i < kSteps; ++i)
        step();
    mendAndFinish();
    RunResult result;
    result.verdict = judge(m_history, m_store, m_server);
    result.traceHash = m_trace.result().toHex();
    m_numbers.operations = static_cast<int>(m_store.rows.size());
    m_numbers.effects = static_cast<int>(m_server.effects.size());
    m_numbers.asked = static_cast<int>(m_asked.size());
    result.numbers = m_numbers;
    m_session.reset();
    return result;
}

} // namespace foredesk::test
