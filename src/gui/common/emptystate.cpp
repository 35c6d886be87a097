// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/emptystate.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kEmptyStateIcon = 48;
constexpr int kProgramIcon = 80;
constexpr int kEmptyStateWidth = 420;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_explanation(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setHeading(1);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setMuted();
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(kEmptyStateWidth);
    m_buttons->setSpacing(kGap2);
    m_buttons->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap6, kGap6, kGap6, kGap6);
    column->setSpacing(kGap2);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_explanation, 100);
    centred->addStretch();
    column->addLayout(centred);
    column->addSpacing(kGap2);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &explanation)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    showIcon();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setDefault(m_buttons->isEmpty());
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget())
            button->deleteLater();
        delete item;
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    const QIcon icon = themedIcon(m_iconName, tone(Tone::MutedText, palette()));
    m_icon->setVisible(!icon.isNull());
    const int side = m_iconName == "foredesk"_L1 ? kProgramIcon : kEmptyStateIcon;
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace foredesk
