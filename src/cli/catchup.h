// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <QElapsedTimer>
#include <QSet>

#include <functional>

namespace foredesk::cli
{

/// After a write the engine reads the ticket's messages again; a command that ended before would leave the next one
/// with an old copy. Waits for that, a few seconds at most. Owned by the run.
class CatchUp final : public QObject
{
    Q_OBJECT

public:
    /// Calls `done` with the tickets that `operations` made anew, once the copies of those and of `changed` are younger
    /// than this moment.
    static void start(CommandRun &run, const QSet<TicketRef> &changed, const QList<OperationId> &operations,
        std::function<void(const QList<TicketRef> &)> done);

private:
    using Done = std::function<void(const QList<TicketRef> &)>;

    CatchUp(CommandRun &run, const QSet<TicketRef> &changed, const QList<OperationId> &operations, const Done &done);
    void findMade();
    void look();
    void look(const TicketRef &ticket);

    CommandRun &m_run;
    QSet<TicketRef> m_awaited;
    QList<OperationId> m_operations;
    QList<TicketRef> m_made;
    Done m_done;
    QElapsedTimer m_waiting;
    qint64 m_since;
};

} // namespace foredesk::cli
