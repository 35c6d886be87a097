// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/inlinemessage.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/stateshape.h"
#include "gui/common/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

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

QIcon signOf(InlineMessage::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case InlineMessage::Kind::Success:
        return shapeIcon(StateShape::Tick, signToneOf(kind));
    case InlineMessage::Kind::Warning:
    case InlineMessage::Kind::Error:
        return shapeIcon(StateShape::Triangle, signToneOf(kind));
    case InlineMessage::Kind::Neutral:
        break;
    }
    return themedIcon(u"help-about"_s, tone(signToneOf(kind), palette));
}

constexpr int kReadableWidth = 280; ///< px; with less beside the buttons the text stands above them.

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
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
    m_content->setSpacing(kGap1);
    m_content->addWidget(m_text, 1);
    m_content->addLayout(m_buttons);
    row->addLayout(m_content, 1);
    row->addWidget(m_close);
    setMinimumHeight(36);
}

void InlineMessage::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    showIcon();
    arrange();
    update();
}

int InlineMessage::room(int width) const
{
    const int close = m_close->isHidden() ? 0 : m_close->sizeHint().width() + kGap2;
    return width - kGap3 - kIconSmall - 2 * kGap2 - close;
}

bool InlineMessage::isStacked(int width) const
{
    const int text = std::min(fontMetrics().horizontalAdvance(m_text->text()), kReadableWidth);
    return !m_buttons->isEmpty() && room(width) - m_buttons->sizeHint().width() - kGap1 < text;
}

int InlineMessage::heightForWidth(int width) const
{
    const QSize buttons = m_buttons->isEmpty() ? QSize() : m_buttons->sizeHint();
    const int content = isStacked(width)
        ? m_text->heightForWidth(room(width)) + kGap1 + buttons.height()
        : std::max(m_text->heightForWidth(room(width) - std::max(0, buttons.width() + kGap1)), buttons.height());
    return std::max(minimumHeight(), content + 2 * kGap1);
}

/// Narrow: the buttons below the text.
void InlineMessage::arrange()
{
    const bool stacked = isStacked(width());
    m_content->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_content->setAlignment(m_buttons, stacked ? Qt::AlignLeading : Qt::Alignment());
    updateGeometry();
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isStacked(width()) != (m_content->direction() == QBoxLayout::TopToBottom))
        arrange();
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
    arrange();
    return button;
}

void InlineMessage::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget())
            button->deleteLater();
        delete item;
    }
    arrange();
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
    const QIcon icon = signOf(m_kind, palette());
    m_icon->setPixmap(icon.pixmap(QSize(kIconSmall, kIconSmall), devicePixelRatioF()));
}

} // namespace foredesk
