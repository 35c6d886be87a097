// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/threadwait.h"

#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kPatienceMs = 8000;

/// Waits until the messages of one ticket are there. Owned by the run.
class ThreadWait final : public QObject
{
public:
    ThreadWait(CommandRun &run, const TicketRef &ticket, std::function<void(const ThreadView &)> handler)
        : QObject(&run)
        , m_run(run)
        , m_ticket(ticket)
        , m_handler(std::move(handler))
    {
        connect(&run.desk(), &Desk::threadChanged, this, [this](const TicketRef &changed) {
            if (changed == m_ticket)
                read();
        });
        connect(&run.desk(), &Desk::statusChanged, this, &ThreadWait::read);
        QTimer::singleShot(kPatienceMs, this, [this] {
            m_patient = false;
            read();
        });
    }

    void read()
    {
        m_run.expect(m_run.desk().thread(m_ticket), [this](const ThreadView &thread) { judge(thread); });
    }

private:
    void judge(const ThreadView &thread)
    {
        if (!m_handler)
            return;
        const AccountPhase phase = m_run.desk().status(m_ticket.account).phase;
        const bool hopeless = m_run.desk().connectivity() == Desk::Connectivity::Offline
            || phase == AccountPhase::Paused || phase == AccountPhase::Offline;
        if (thread.fetchedAt == 0 && m_patient && !hopeless)
            return;
        if (thread.fetchedAt == 0)
            m_run.output().note(u"The messages of this ticket were not read from the server yet."_s);
        std::exchange(m_handler, nullptr)(thread);
    }

    CommandRun &m_run;
    TicketRef m_ticket;
    std::function<void(const ThreadView &)> m_handler;
    bool m_patient = true;
};

} // namespace

void withTicket(CommandRun &run, const QString &typed, std::function<void(const TicketRef &)> handler)
{
    const auto account = run.arguments().value(u"account"_s);
    const QString full = account && !typed.contains(u'/') ? *account + u'/' + typed : typed;
    whenDone(
        run.desk().findTicket(full), &run, [&run, full, handler = std::move(handler)](const Result<TicketRef> &found) {
            if (found)
                handler(*found);
            else if (found.error().kind == ErrorKind::NotFound)
                run.fail(u"no ticket %1 here (foredeskctl sync?)"_s.arg(full));
            else
                run.fail(found.error());
        });
}

void withThread(CommandRun &run, const QString &typed, std::function<void(const ThreadView &)> handler)
{
    withTicket(run, typed, [&run, handler = std::move(handler)](const TicketRef &ticket) {
        auto *wait = new ThreadWait(run, ticket, handler);
        run.desk().setFocusedTicket(ticket);
        wait->read();
    });
}

} // namespace foredesk::cli
