// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accountsession.h"
#include "sync/simulation/oracle.h"

#include <QCryptographicHash>

#include <random>

namespace foredesk::test
{

/// A rule of the engine or its surroundings that is broken on purpose, to show that the oracle notices.
enum class SeededBug {
    None,
    ResendOnLostAnswer,
    SendingBecomesQueued,
    PartialThreadTaken,
    CutAnswerTaken,
    NewestFirst,
    CursorBeforeTickets,
    TicketNotReread,
};

struct RunNumbers {
    int operations = 0;
    int effects = 0;
    int faults = 0;
    int kills = 0;
    int asked = 0; ///< Operations a person had to decide on because the outcome was not clear.
};

struct RunResult {
    Verdict verdict;
    QByteArray traceHash;
    RunNumbers numbers;
};

/// One seeded run: an agent, colleagues and customers at work over a bad network, with crashes; at the end everything
/// is mended and the outcome judged.
class Simulation
{
public:
    explicit Simulation(quint64 seed, SeededBug bug = SeededBug::None);
    ~Simulation();

    RunResult run();

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    TicketId anyTicket();
    void prepare();
    void breakRule(SeededBug bug);

    void startEngine();
    void waitForAPage();
    void killEngine();
    void step();
    void submitSomething();
    void submit(const Command &command, const SubmitOptions &options = {});
    Command anyCommand();
    void somebodyElse();
    void changeWeather();
    void passTime();
    void decideOne();
    void decide(const Operation &row);
    void takeSomethingBack();
    void mendAndFinish();
    bool allFinished() const;

    Fault faultFor(const QString &what, const Command *command);
    void trace(const QString &line);
    int ordinal(const OperationId &id);
    void rowStored(const Operation &row);

    std::mt19937_64 m_random;
    quint64 m_seed;
    FakeClock m_clock;
    FakeServer m_server;
    FakeSyncStore m_store;
    std::shared_ptr<FakeProvider::Conditions> m_conditions = std::make_shared<FakeProvider::Conditions>();
    QObject m_people;
    std::unique_ptr<AccountSession> m_session;
    History m_history;
    RunNumbers m_numbers;
    QCryptographicHash m_trace {QCryptographicHash::Sha1};
    QHash<OperationId, int> m_ordinals;
    QHash<OperationId, OperationState> m_lastState;
    QSet<OperationId> m_asked;
    QList<TicketId> m_tickets;
    OperationId m_lastReply;
    int m_faultPercent = 0;
    int m_texts = 0;
    bool m_networkGone = false;
    bool m_mended = false;
};

} // namespace foredesk::test
