// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace foredesk::cli
{

/// Follows operations until each is done, refused, or stuck until somebody acts, or until the time is over. Owned by
/// the run.
class OperationWait final : public QObject
{
    Q_OBJECT

public:
    /// How it ended: what is left, empty when all is done.
    using Ended = std::function<void(const QList<Operation> &left)>;

    /// Waits as --wait says, then calls `ended`.
    static void follow(CommandRun &run, const QList<OperationId> &operations, const Ended &ended);
    /// Everything that is in the outbox now, for up to `seconds`.
    static void followAll(CommandRun &run, int seconds, const Ended &ended);

    /// Prints where operations stand, after what `described` says (JSON only), and ends the run.
    static void report(CommandRun &run, const QList<Operation> &left, const QJsonObject &described = {});

private:
    OperationWait(CommandRun &run, int seconds, const Ended &ended);

    void look();
    void judge(const QList<Operation> &pending);

    CommandRun &m_run;
    Ended m_ended;
    QSet<QString> m_ids; ///< Empty: all.
    QTimer m_deadline;
    bool m_timeIsOver = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace foredesk::cli
