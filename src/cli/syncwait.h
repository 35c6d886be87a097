// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <QElapsedTimer>

namespace foredesk::cli
{

/// Follows a sync until every account is up to date or cannot go on, then sends what waits in the outbox. Owned by the
/// run.
class SyncWait final : public QObject
{
    Q_OBJECT

public:
    SyncWait(CommandRun &run, const QList<AccountId> &accounts);
    void start();

private:
    enum class Stand { UnderWay, Complete, Stopped };

    void look();
    Stand standOf(const AccountStatus &status);
    void report(const AccountStatus &status);
    void conclude();
    void stop(const AccountStatus &status);

    CommandRun &m_run;
    QList<AccountId> m_accounts;
    QHash<AccountId, QElapsedTimer> m_offlineFor;
    QHash<AccountId, QString> m_reported;
    qint64 m_startedAt;
    bool m_over = false;
};

} // namespace foredesk::cli
