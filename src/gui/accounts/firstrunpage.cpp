// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/firstrunpage.h"

#include "gui/common/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    setDemo(Demo::Offered);
}

void FirstRunPage::setDemo(Demo demo)
{
    m_state->clearButtons();
    m_state->setContent(u"foredesk"_s, tr("Welcome to Foredesk"),
        tr("Read, triage and answer the tickets of your helpdesk, with or without a network. Look around in the demo "
           "desk first, or connect your own account."));
    if (demo != Demo::Unavailable) {
        QPushButton *start
            = m_state->addButton(demo == Demo::Starting ? tr("Starting the demo desk …") : tr("Try the demo desk"));
        start->setEnabled(demo == Demo::Offered);
        setFocusProxy(start);
        connect(start, &QPushButton::clicked, this, &FirstRunPage::demoRequested);
    }
    QPushButton *connectOwn = m_state->addButton(tr("Connect an account…"));
    connect(connectOwn, &QPushButton::clicked, this, &FirstRunPage::connectRequested);
    if (demo != Demo::Offered)
        setFocusProxy(connectOwn);
}

void FirstRunPage::showDemoFailure(const QString &reason)
{
    setDemo(Demo::Offered);
    m_state->setContent(u"data-warning"_s, tr("The demo desk did not start"), reason);
}

} // namespace foredesk
