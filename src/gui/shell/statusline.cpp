// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusline.h"

#include "gui/common/accountstatustext.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace foredesk
{

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_text->setMuted();
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 4);
    m_progress->setAccessibleName(tr("First sync"));
    m_progress->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap2, 0, kGap2, 0);
    row->addWidget(m_progress);
    row->addWidget(m_text);
    m_minute.setInterval(60 * 1000);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&desk, &Desk::statusChanged, this, &StatusLine::refresh);
    connect(&desk, &Desk::accountsChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    const QList<Account> accounts = m_desk.accounts();
    QList<AccountStatus> all;
    QStringList lines;
    int waiting = 0;
    for (const Account &account : accounts) {
        const AccountStatus status = m_desk.status(account.id);
        all.append(status);
        waiting += status.pendingOperations;
        const QString text = accountStatusText(status, QDateTime::currentMSecsSinceEpoch());
        lines.append(accounts.size() > 1 ? account.name + u": "_s + text : text);
    }
    if (waiting > 0)
        lines.append(tr("%n changes waiting", nullptr, waiting));
    // More than two accounts do not fit; the navigation has a sign at each.
    m_text->setText(lines.size() > 4 ? tr("%n accounts", nullptr, int(accounts.size())) : lines.join(u"  ·  "_s));
    m_text->setToolTip(lines.join(u'\n').toHtmlEscaped());
    showProgress(all);
}

void StatusLine::showProgress(const QList<AccountStatus> &all)
{
    int done = 0;
    int expected = 0;
    for (const AccountStatus &status : all) {
        if (status.phase != AccountPhase::FirstSync || status.ticketsExpected <= 0)
            continue;
        done += status.ticketsDone;
        expected += status.ticketsExpected;
    }
    m_progress->setVisible(expected > 0);
    m_progress->setRange(0, std::max(1, expected));
    m_progress->setValue(std::min(done, expected));
}

} // namespace foredesk
