// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/linkverdict.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/messagedocument.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>

using namespace Qt::StringLiterals;

// What MessageBody does with mouse and keys.

namespace foredesk
{

bool MessageBody::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString target = targetAt(help->pos());
        const LinkVerdict verdict = judgeLink(target, {});
        if (verdict.openable)
            QToolTip::showText(help->globalPos(), verdict.target.left(300).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_currentLink >= 0;
        if (opens || key->matches(QKeySequence::Copy) || (key->matches(QKeySequence::SelectAll) && hasFocus()))
            event->accept();
    }
    return QWidget::event(event);
}

void MessageBody::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->pos();
    m_position = positionAt(event->pos());
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_position;
    m_currentLink = -1;
    update();
}

void MessageBody::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_position = positionAt(event->pos());
        update();
        return;
    }
    setCursor(targetAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void MessageBody::mouseReleaseEvent(QMouseEvent *event)
{
    const int moved = (event->pos() - m_pressed).manhattanLength();
    if (event->button() != Qt::LeftButton || moved >= QGuiApplication::styleHints()->startDragDistance())
        return;
    const QString target = targetAt(event->pos());
    if (target.isEmpty())
        return;
    const int at = positionAt(event->pos());
    for (const Link &link : std::as_const(m_links)) {
        if (link.target == target && at >= link.start && at <= link.end)
            return activate(link.target, link.text);
    }
    activate(target, {});
}

void MessageBody::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextCursor cursor(m_document.get());
    cursor.setPosition(positionAt(event->pos()));
    cursor.select(QTextCursor::WordUnderCursor);
    m_anchor = cursor.selectionStart();
    m_position = cursor.selectionEnd();
    update();
}

void MessageBody::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_currentLink >= 0) {
        const Link link = m_links.value(m_currentLink);
        activate(link.target, link.text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MessageBody::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, [this] { copy(); });
    copyAction->setEnabled(hasSelection());
    menu->addAction(tr("Select the whole message"), this, &MessageBody::selectAll);
    const QString target = targetAt(event->pos());
    if (judgeLink(target, {}).openable) {
        menu->addAction(tr("Copy the link's address"), this,
            [target] { QApplication::clipboard()->setText(judgeLink(target, {}).target); });
    }
    menu->popup(event->globalPos());
}

void MessageBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && !m_dressing && isVisible())
        rebuild();
}

/// Tab visits the links of a message before it leaves.
bool MessageBody::focusNextPrevChild(bool next)
{
    const int wanted = m_currentLink + (next ? 1 : -1);
    if (wanted < 0 || wanted >= m_links.size()) {
        m_currentLink = -1;
        update();
        return QWidget::focusNextPrevChild(next);
    }
    m_currentLink = wanted;
    update();
    return true;
}

} // namespace foredesk
