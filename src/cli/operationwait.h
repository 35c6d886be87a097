// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <QSet>
#include <QTimer>

namespace foredesk::cli
{

/// Follows operations until each is done, refused, or stuck until somebody acts, or until the time is over; then prints
/// where they stand and ends the run. Owned by the run.
class OperationWait final : public QObject
{
    Q_OBJECT

public:
    /// `described` is printed as the result's beginning (JSON only). Waits as --wait says.
    static void follow(CommandRun &run, const QList<OperationId> &operations, const QJsonObject &described = {});
    /// Everything that is in the outbox now, for up to `seconds`.
    static void followAll(CommandRun &run, int seconds, const QJsonObject &described = {});

private:
    OperationWait(CommandRun &run, const QJsonObject &described, int seconds);

    void look();
    void judge(const QList<Operation> &pending);
    void conclude(const QList<Operation> &left);

    CommandRun &m_run;
    QJsonObject m_described;
    QSet<QString> m_ids; ///< Empty: all.
    QList<OperationId> m_order;
    QTimer m_deadline;
    bool m_timeIsOver = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace foredesk::cli
