// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountdialog.h"

#include "gui/accounts/accountcolors.h"
#include "ui_accountdialog.h"

#include <QPixmap>
#include <QPushButton>

namespace foredesk
{

AccountDialog::AccountDialog(const Account &account, const QList<Agent> &agents, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::AccountDialog>())
    , m_account(account)
{
    m_form->setupUi(this);
    m_form->name->setText(account.name);
    m_form->url->setText(account.baseUrl.toString());
    m_form->undo->setValue(account.undoSendSeconds);
    m_form->me->addItem(tr("Not chosen: nothing counts as mine"), QString());
    for (const Agent &agent : agents)
        m_form->me->addItem(agent.name, agent.id.value());
    m_form->me->setCurrentIndex(std::max(0, m_form->me->findData(account.me.value())));
    for (const AccountColor &choice : accountColors()) {
        QPixmap sample(16, 16);
        sample.fill(choice.color);
        m_form->color->addItem(QIcon(sample), choice.name, choice.color.name());
    }
    m_form->color->setCurrentIndex(std::max(0, m_form->color->findData(account.colorName.toLower())));
    setMinimumWidth(460);
    QPushButton *save = m_form->buttons->button(QDialogButtonBox::Save);
    connect(m_form->name, &QLineEdit::textChanged, save,
        [save](const QString &name) { save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AccountDialog::~AccountDialog() = default;

Account AccountDialog::account() const
{
    Account changed = m_account;
    changed.name = m_form->name->text().trimmed();
    changed.me = AgentId(m_form->me->currentData().toString());
    changed.colorName = m_form->color->currentData().toString();
    changed.undoSendSeconds = m_form->undo->value();
    return changed;
}

} // namespace foredesk
