// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/connectdialog.h"

#include "gui/accounts/backendwords.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/themedicon.h"
#include "gui/common/usermessage.h"
#include "ui_connectdialog.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ConnectDialog>())
    , m_verdict(new InlineMessage)
{
    m_form->setupUi(this);
    m_form->kind->addItem(backendText(BackendKind::Ticketdesk), int(BackendKind::Ticketdesk));
    m_form->verdictColumn->setContentsMargins(0, 0, 0, 0);
    m_form->verdictColumn->addWidget(m_verdict);
    m_verdict->hide();
    m_form->me->addItem(tr("Test the connection first"));
    addPasswordToggle();
    m_form->buttons->button(QDialogButtonBox::Ok)->setText(tr("Connect"));
    m_form->buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    setMinimumWidth(520);

    connect(m_form->kind, &QComboBox::currentIndexChanged, this, &ConnectDialog::kindChanged);
    for (QLineEdit *field : {m_form->name, m_form->url, m_form->key})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::forgetTest);
    connect(m_form->test, &QPushButton::clicked, this, &ConnectDialog::testRequested);
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::connectRequested);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    kindChanged();
    m_form->key->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::addPasswordToggle()
{
    QAction *show = m_form->key->addAction(themedIcon(u"password-show-on"_s), QLineEdit::TrailingPosition);
    show->setToolTip(tr("Show the key"));
    show->setCheckable(true);
    connect(show, &QAction::toggled, this, [this, show](bool shown) {
        m_form->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        show->setIcon(themedIcon(shown ? u"password-show-off"_s : u"password-show-on"_s));
    });
}

Account ConnectDialog::account() const
{
    Account account;
    account.kind = BackendKind(m_form->kind->currentData().toInt());
    account.name = m_form->name->text().trimmed();
    account.baseUrl = QUrl(m_form->url->text().trimmed(), QUrl::StrictMode);
    if (m_form->me->isEnabled())
        account.me = AgentId(m_form->me->currentData().toString());
    return account;
}

bool ConnectDialog::isTested() const
{
    return m_form->me->isEnabled();
}

Secret ConnectDialog::key() const
{
    return Secret(m_form->key->text().trimmed().toUtf8());
}

void ConnectDialog::showTesting()
{
    m_busy = true;
    m_verdict->setMessage(InlineMessage::Kind::Neutral, tr("Asking %1 …").arg(account().baseUrl.host()));
    m_verdict->show();
    updateButtons();
}

void ConnectDialog::showFailure(const Error &error)
{
    m_busy = false;
    const QString details = technicalDetails(error);
    m_verdict->setMessage(InlineMessage::Kind::Error, userMessage(error) + u'\n' + details);
    m_verdict->show();
    if (error.kind == ErrorKind::Unauthorized) {
        m_form->key->setFocus();
        m_form->key->selectAll();
    }
    updateButtons();
}

void ConnectDialog::showAgents(const QList<Agent> &agents)
{
    m_busy = false;
    m_verdict->setMessage(InlineMessage::Kind::Success,
        agents.isEmpty() ? tr("The connection works.") : tr("The connection works. Say who you are, then connect."));
    m_verdict->show();
    m_form->me->clear();
    m_form->me->addItem(tr("Not chosen: nothing counts as mine"), QString());
    for (const Agent &agent : agents)
        m_form->me->addItem(
            agent.email.isEmpty() ? agent.name : tr("%1 – %2").arg(agent.name, agent.email), agent.id.value());
    if (agents.size() == 1)
        m_form->me->setCurrentIndex(1);
    m_form->me->setEnabled(true);
    m_form->me->setFocus();
    updateButtons();
}

void ConnectDialog::kindChanged()
{
    const auto kind = BackendKind(m_form->kind->currentData().toInt());
    m_form->url->setText(usualBaseUrl(kind).toString());
    if (m_form->name->text().isEmpty())
        m_form->name->setText(backendText(kind));
    m_form->keyHint->setText(keyHint(kind));
    forgetTest();
}

void ConnectDialog::forgetTest()
{
    if (!m_busy)
        m_verdict->hide();
    if (m_form->me->isEnabled()) {
        m_form->me->setEnabled(false);
        m_form->me->clear();
        m_form->me->addItem(tr("Test the connection first"));
    }
    updateButtons();
}

void ConnectDialog::updateButtons()
{
    const bool complete = !account().name.isEmpty() && account().baseUrl.isValid()
        && !account().baseUrl.host().isEmpty() && !key().isEmpty();
    m_form->test->setEnabled(complete && !m_busy);
    m_form->buttons->button(QDialogButtonBox::Ok)->setEnabled(complete && !m_busy);
}

} // namespace foredesk
