// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountsdialog.h"

#include "gui/accounts/backendwords.h"
#include "ui_accountsdialog.h"

#include <QPixmap>
#include <QPushButton>

namespace foredesk
{

AccountsDialog::AccountsDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::AccountsDialog>())
{
    m_form->setupUi(this);
    m_form->list->setHeaderLabels({tr("Name"), tr("Helpdesk"), tr("Status")});
    m_form->list->setAccessibleName(tr("Accounts"));
    resize(680, 320);
    connect(m_form->list, &QTreeWidget::currentItemChanged, this, &AccountsDialog::updateButtons);
    connect(m_form->list, &QTreeWidget::itemActivated, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_form->add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_form->edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_form->replaceKey, &QPushButton::clicked, this, [this] { Q_EMIT keyRequested(current()); });
    connect(m_form->remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::setLines(const QList<Line> &lines)
{
    const AccountId before = current();
    m_form->list->clear();
    for (const Line &line : lines) {
        auto *item
            = new QTreeWidgetItem(m_form->list, {line.account.name, backendText(line.account.kind), line.status});
        item->setData(0, Qt::UserRole, line.account.id.value());
        QPixmap mark(4, 16);
        mark.fill(QColor(line.account.colorName));
        item->setIcon(0, QIcon(mark));
        if (line.account.id == before || !m_form->list->currentItem())
            m_form->list->setCurrentItem(item);
    }
    for (int column = 0; column < 2; ++column)
        m_form->list->resizeColumnToContents(column);
    updateButtons();
}

AccountId AccountsDialog::current() const
{
    const QTreeWidgetItem *item = m_form->list->currentItem();
    return item ? AccountId(item->data(0, Qt::UserRole).toString()) : AccountId();
}

void AccountsDialog::updateButtons()
{
    for (QPushButton *button : {m_form->edit, m_form->replaceKey, m_form->remove})
        button->setEnabled(!current().isEmpty());
}

} // namespace foredesk
