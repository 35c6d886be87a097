// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/saveviewdialog.h"

#include "gui/common/words.h"
#include "ui_saveviewdialog.h"

#include <QPushButton>

namespace foredesk
{

SaveViewDialog::SaveViewDialog(const View &view, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SaveViewDialog>())
    , m_view(view)
{
    m_form->setupUi(this);
    m_form->name->setText(view.name);
    m_form->filter->setText(view.filterText);
    for (const TicketSort sort :
        {TicketSort::LastActivity, TicketSort::Created, TicketSort::Updated, TicketSort::Number, TicketSort::Priority,
            TicketSort::Requester, TicketSort::Subject, TicketSort::State, TicketSort::Assignee})
        m_form->sort->addItem(sortText(sort), int(sort));
    m_form->sort->setCurrentIndex(m_form->sort->findData(int(view.sort)));
    m_form->ascending->setChecked(view.direction == SortDirection::Ascending);
    setMinimumWidth(520);
    connect(m_form->name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(m_form->filter, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

SaveViewDialog::~SaveViewDialog() = default;

View SaveViewDialog::view() const
{
    View edited = m_view;
    edited.name = m_form->name->text().trimmed();
    edited.filterText = m_form->filter->text().trimmed();
    edited.sort = TicketSort(m_form->sort->currentData().toInt());
    edited.direction = m_form->ascending->isChecked() ? SortDirection::Ascending : SortDirection::Descending;
    return edited;
}

void SaveViewDialog::check()
{
    const Result<Filter> filter = parseFilter(m_form->filter->text());
    QString problem;
    if (!filter)
        problem = tr("This part is not understood: %1")
                      .arg(filter.error().fields.isEmpty() ? filter.error().detail
                                                           : filter.error().fields.constFirst().message);
    m_form->verdict->setText(problem);
    m_form->verdict->setVisible(!problem.isEmpty());
    m_form->buttons->button(QDialogButtonBox::Save)->setEnabled(filter && !view().name.isEmpty());
}

} // namespace foredesk
