// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/bulkplan.h"
#include "sync/desk.h"

#include <QObject>

namespace foredesk
{

/// From a wish over marked rows to operations in the outbox: reads the rows, makes the plan, and when it was agreed to
/// submits it. One wish at a time; a new one replaces an unfinished plan. GUI thread.
class BulkPresenter : public QObject
{
    Q_OBJECT

public:
    explicit BulkPresenter(Desk &desk, QObject *parent = nullptr);

    /// Ends in planned(), or failed().
    void plan(const BulkWish &wish, const QList<RowId> &rows);
    /// Ends in submitted() when all is on disk, or failed() with what was submitted before.
    void submit(const BulkPlan &plan);
    QHash<AccountId, AgentId> me() const;

Q_SIGNALS:
    void planned(const foredesk::BulkPlan &plan);
    void submitted(int tickets);
    void failed(const foredesk::Error &error);

private:
    struct Step {
        AccountId account;
        Command command;
    };
    void readNext(int generation);
    void submitNext();

    Desk &m_desk;
    BulkWish m_wish;
    QList<RowId> m_unread;
    QList<QueueRow> m_rows;
    int m_generation = 0;
    QList<Step> m_steps;
    int m_submitting = 0;
};

} // namespace foredesk
