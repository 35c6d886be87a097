// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/operationstrip.h"

#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/stateshape.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foredesk
{

OperationStrip::OperationStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel)
    , m_text(new PlainLabel)
    , m_buttons(new QHBoxLayout)
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap2);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    m_text->setWordWrap(true);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, &OperationStrip::tick);
}

void OperationStrip::setOperation(const Operation &operation)
{
    m_operation = operation;
    const bool needsSomebody = operation.state == OperationState::NeedsYou
        || operation.state == OperationState::Conflict || operation.state == OperationState::Failed;
    m_icon->setPixmap(shapeIcon(
        needsSomebody ? StateShape::Triangle : StateShape::PaperPlane, needsSomebody ? Tone::Urgent : Tone::InOutbox)
                          .pixmap(kIconSmall, kIconSmall));
    rebuildButtons();
    tick();
    if (operation.state == OperationState::Held || operation.state == OperationState::Waiting)
        m_timer->start();
    else
        m_timer->stop();
}

void OperationStrip::tick()
{
    const qint64 left = (m_operation.notBefore - QDateTime::currentMSecsSinceEpoch() + 999) / 1000;
    const auto seconds = static_cast<int>(qBound<qint64>(qint64(0), left, qint64(86'400)));
    QString text;
    switch (m_operation.state) {
    case OperationState::Held:
        if (std::holds_alternative<AddNote>(m_operation.command))
            text = seconds > 0 ? tr("Is stored in %n s", nullptr, seconds) : tr("Is stored now");
        else
            text = seconds > 0 ? tr("Sends in %n s", nullptr, seconds) : tr("Sends now");
        break;
    case OperationState::Waiting:
        text = seconds > 0 ? tr("Not sent yet, next attempt in %n s", nullptr, seconds) : tr("Not sent yet");
        break;
    case OperationState::NeedsYou:
    case OperationState::Conflict:
        text = attentionText(m_operation.attention);
        break;
    case OperationState::Failed:
        text = userMessage(m_operation.lastError);
        break;
    default:
        text = operationStateText(m_operation.state);
        break;
    }
    m_text->setText(text);
}

void OperationStrip::addButton(const QString &text, const QString &action)
{
    auto *button = new QPushButton(text);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(m_operation.id, action); });
}

void OperationStrip::rebuildButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    switch (m_operation.state) {
    case OperationState::Held:
    case OperationState::Queued:
        addButton(tr("Undo and edit"), u"undo"_s);
        break;
    case OperationState::Waiting:
        addButton(tr("Try now"), u"retry"_s);
        addButton(tr("Undo and edit"), u"undo"_s);
        break;
    case OperationState::Failed:
        addButton(tr("Try again"), u"retry"_s);
        addButton(tr("Discard"), u"discard"_s);
        break;
    case OperationState::NeedsYou:
    case OperationState::Conflict:
    case OperationState::Unconfirmed:
        addButton(tr("Review…"), u"review"_s);
        break;
    default:
        break;
    }
}

} // namespace foredesk
