// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/keydialog.h"

#include "gui/common/inlinemessage.h"
#include "gui/common/usermessage.h"
#include "ui_keydialog.h"

#include <QPushButton>

namespace foredesk
{

KeyDialog::KeyDialog(const QString &accountName, Reason reason, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::KeyDialog>())
    , m_verdict(new InlineMessage)
{
    m_form->setupUi(this);
    m_form->verdictColumn->setContentsMargins(0, 0, 0, 0);
    m_form->verdictColumn->addWidget(m_verdict);
    m_verdict->hide();
    m_form->explanation->setText(reason == Reason::Refused
            ? tr("The server no longer accepts the key of “%1”. What you wrote waits and is sent once there is a new "
                 "key.")
                  .arg(accountName)
            : tr("The new key of “%1” replaces the one in use as soon as the server has accepted it.")
                  .arg(accountName));
    setMinimumWidth(480);
    QPushButton *use = m_form->buttons->button(QDialogButtonBox::Ok);
    use->setText(tr("Use this key"));
    use->setEnabled(false);
    connect(m_form->key, &QLineEdit::textChanged, this, [this, use] { use->setEnabled(!key().isEmpty()); });
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &KeyDialog::keyEntered);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

KeyDialog::~KeyDialog() = default;

Secret KeyDialog::key() const
{
    return Secret(m_form->key->text().trimmed().toUtf8());
}

void KeyDialog::showTesting()
{
    m_form->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_verdict->setMessage(InlineMessage::Kind::Neutral, tr("Trying the key …"));
    m_verdict->show();
}

void KeyDialog::showFailure(const Error &error)
{
    m_form->buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    m_verdict->setMessage(InlineMessage::Kind::Error, userMessage(error));
    m_verdict->show();
    m_form->key->setFocus();
    m_form->key->selectAll();
}

} // namespace foredesk
