// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/undobanner.h"

#include "base/whendone.h"
#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

UndoBanner::UndoBanner(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new PlainLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap3, kGap1, kGap3, kGap1);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_undo->setAutoDefault(false);
    m_second.setInterval(250);
    connect(&m_second, &QTimer::timeout, this, &UndoBanner::tick);
    connect(m_undo, &QPushButton::clicked, this, &UndoBanner::undo);
    connect(&desk, &Desk::operationsChanged, this, &UndoBanner::reload);
    hide();
    reload();
}

void UndoBanner::reload()
{
    whenDone(m_desk.operations(), this, [this](const Result<QList<Operation>> &operations) {
        if (operations)
            choose(*operations);
    });
}

void UndoBanner::choose(const QList<Operation> &operations)
{
    m_held = {};
    for (const Operation &operation : operations) {
        // The newest: that is what somebody regrets.
        if (operation.state == OperationState::Held)
            m_held = operation;
    }
    tick();
}

void UndoBanner::tick()
{
    const qint64 left = m_held.notBefore - QDateTime::currentMSecsSinceEpoch();
    if (m_held.id.isEmpty() || left <= 0) {
        m_second.stop();
        hide();
        return;
    }
    const int seconds = int((left + 999) / 1000);
    const QString ticket = commandTicket(m_held.command).value();
    const QString what
        = ticket.isEmpty() ? commandText(m_held.command) : commandText(m_held.command) + u" #"_s + ticket;
    m_text->setText(tr("%1 is sent in %n seconds", nullptr, seconds).arg(what));
    if (!isVisible()) {
        show();
        m_second.start();
    }
}

void UndoBanner::undo()
{
    const AccountId account = m_held.account;
    whenDone(m_desk.takeBack(m_held.id), this, [this, account](const Result<Command> &command) {
        if (!command) {
            Q_EMIT announced(userMessage(command.error()));
            return;
        }
        Q_EMIT announced(tr("Not sent."));
        Q_EMIT takenBack(account, *command);
    });
}

void UndoBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::SurfaceDraft, palette()));
    painter.setPen(tone(Tone::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace foredesk
