// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/plainlabel.h"

#include "gui/common/colors.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QScopedValueRollback>

namespace foredesk
{

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setMuted()
{
    m_muted = true;
    applyTone();
}

void PlainLabel::setHeading(int steps)
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * (1 + 0.15 * steps));
    larger.setWeight(QFont::DemiBold);
    setFont(larger);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_muted && !m_applying)
        applyTone();
}

void PlainLabel::applyTone()
{
    const QScopedValueRollback applying(m_applying, true);
    QPalette muted = palette();
    const QPalette application = QGuiApplication::palette();
    muted.setColor(QPalette::Active, QPalette::WindowText, tone(Tone::MutedText, application));
    muted.setColor(QPalette::Inactive, QPalette::WindowText, tone(Tone::MutedText, application));
    setPalette(muted);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text.simplified();
    setAccessibleName(m_full);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_full ? QString() : m_full.toHtmlEscaped());
}

} // namespace foredesk
