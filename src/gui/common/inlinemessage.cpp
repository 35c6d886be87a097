// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/inlinemessage.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

Tone surfaceOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Success:
        return Tone::SuccessSurface;
    case InlineMessage::Kind::Warning:
        return Tone::WarningSurface;
    case InlineMessage::Kind::Error:
        return Tone::ErrorSurface;
    case InlineMessage::Kind::Neutral:
        break;
    }
    return Tone::Hover;
}

Tone signToneOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Success:
        return Tone::StateClosed;
    case InlineMessage::Kind::Warning:
        return Tone::StatePending;
    case InlineMessage::Kind::Error:
        return Tone::Urgent;
    case InlineMessage::Kind::Neutral:
        break;
    }
    return Tone::MutedText;
}

QString signOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Success:
        return u"data-success"_s;
    case InlineMessage::Kind::Warning:
        return u"data-warning"_s;
    case InlineMessage::Kind::Error:
        return u"data-error"_s;
    case InlineMessage::Kind::Neutral:
        break;
    }
    return u"data-information"_s;
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_buttons->setSpacing(kGap1);
    m_close->setIcon(themedIcon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap3, kGap1, kGap2, kGap1);
    row->setSpacing(kGap2);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    setMinimumHeight(36);
}

void InlineMessage::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    showIcon();
    update();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

QPushButton *InlineMessage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void InlineMessage::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget())
            button->deleteLater();
        delete item;
    }
}

void InlineMessage::setDismissible()
{
    m_close->show();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(surfaceOf(m_kind), palette()));
    painter.setPen(tone(Tone::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void InlineMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void InlineMessage::showIcon()
{
    const QIcon icon = themedIcon(signOf(m_kind), tone(signToneOf(m_kind), palette()));
    m_icon->setPixmap(icon.pixmap(QSize(kIconSmall, kIconSmall), devicePixelRatioF()));
}

} // namespace foredesk
