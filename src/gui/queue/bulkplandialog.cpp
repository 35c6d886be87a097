// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/bulkplandialog.h"

#include "gui/common/stateshape.h"
#include "gui/queue/rowsentence.h"
#include "ui_bulkplandialog.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kCustomerWidth = 160;
constexpr int kMostListed = 300; // what anybody reads; the count tells the rest

} // namespace

BulkPlanDialog::BulkPlanDialog(const BulkPlan &plan, const QString &wish, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::BulkPlanDialog>())
    , m_plan(plan)
{
    m_form->setupUi(this);
    const int changing = static_cast<int>(plan.changing.size());
    m_form->wish->setText(wish);
    m_form->summary->setText(
        changing == 0 ? tr("Nothing would change.") : tr("%n ticket(s) will change.", nullptr, changing));
    addRows(tr("Will change"), plan.changing);
    addRows(tr("Already so"), plan.alreadySo);
    addRows(tr("No longer on the server"), plan.gone);
    m_form->rows->expandToDepth(0);
    QHeaderView *columns = m_form->rows->header();
    columns->resizeSection(0, fontMetrics().horizontalAdvance(u"00000000"_s) + 3 * m_form->rows->indentation());
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(1, QHeaderView::Stretch);
    columns->resizeSection(2, kCustomerWidth);
    QPushButton *apply = m_form->buttons->button(QDialogButtonBox::Ok);
    apply->setText(tr("Change %n ticket(s)", nullptr, changing));
    apply->setEnabled(changing > 0);
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

BulkPlanDialog::~BulkPlanDialog() = default;

void BulkPlanDialog::addRows(const QString &title, const QList<QueueRow> &rows)
{
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_form->rows, {tr("%1 (%2)").arg(title).arg(rows.size())});
    for (const QList<QueueRow> listed = rows.mid(0, kMostListed); const QueueRow &row : listed) {
        auto *item = new QTreeWidgetItem(group, {row.number, subjectText(row), customerText(row)});
        item->setIcon(0, stateIcon(row.state));
    }
    if (rows.size() > kMostListed)
        new QTreeWidgetItem(group, {tr("… and %n more", nullptr, static_cast<int>(rows.size()) - kMostListed)});
    group->setFirstColumnSpanned(true);
}

} // namespace foredesk
