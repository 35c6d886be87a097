// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/bulkplan.h"

#include <QDialog>

#include <memory>

namespace foredesk
{

namespace Ui
{
class BulkPlanDialog;
}

/// Shows what a change to several tickets means before it happens: which change, which already are so, which the server
/// no longer has. Value in, yes or no out.
class BulkPlanDialog : public QDialog
{
    Q_OBJECT

public:
    BulkPlanDialog(const BulkPlan &plan, const QString &wish, QWidget *parent = nullptr);
    ~BulkPlanDialog() override;

    const BulkPlan &plan() const { return m_plan; }

private:
    void addRows(const QString &title, const QList<QueueRow> &rows);

    std::unique_ptr<Ui::BulkPlanDialog> m_form;
    BulkPlan m_plan;
};

} // namespace foredesk
