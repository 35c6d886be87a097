// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/choicepopup.h"

#include "gui/common/grid.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr int kIdRole = Qt::UserRole;
constexpr int kNewRole = Qt::UserRole + 1;
constexpr int kRowHeight = 28;
constexpr int kMostRows = 10;
constexpr int kWidth = 340;

int choiceHeight(const QWidget &popup)
{
    return std::max(kRowHeight, popup.fontMetrics().height() + kGap2);
}

} // namespace

ChoicePopup::ChoicePopup(const QString &title, Mode mode, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_mode(mode)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap1, kGap1, kGap1, kGap1);
    column->setSpacing(kGap1);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->setPlaceholderText(title);
    m_search->setAccessibleName(title);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("keyboardSearch", false);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        if (m_mode == Mode::One)
            accept();
    });
}

void ChoicePopup::setChoices(const QList<Choice> &choices, const QStringList &current)
{
    m_current = current;
    m_list->clear();
    for (const Choice &choice : choices) {
        const QString text = choice.detail.isEmpty() ? choice.text : tr("%1  –  %2").arg(choice.text, choice.detail);
        auto *item = new QListWidgetItem(choice.icon, text, m_list);
        item->setData(kIdRole, choice.id);
        item->setSizeHint({kWidth - kGap6, choiceHeight(*this)});
        if (m_mode != Mode::One)
            item->setCheckState(current.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
        else if (current.contains(choice.id))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void ChoicePopup::openBelow(const QWidget *field)
{
    const int rows = qBound(1, m_list->count(), kMostRows);
    resize(qMax(kWidth, field->width()), rows * choiceHeight(*this) + m_search->sizeHint().height() + kGap6);
    QPoint at = field->mapToGlobal(field->rect().bottomLeft());
    const QRect room = field->screen()->availableGeometry();
    at.setX(qBound(room.left(), at.x(), room.right() - width()));
    if (at.y() + height() > room.bottom())
        at.setY(qMax(room.top(), field->mapToGlobal(QPoint()).y() - height()));
    move(at);
    show();
    m_search->setFocus();
}

void ChoicePopup::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QListWidgetItem *first = nullptr;
    bool exact = false;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(kNewRole).toBool()) {
            delete m_list->takeItem(row);
            continue;
        }
        const bool fits = item->text().contains(wanted, Qt::CaseInsensitive);
        exact = exact || item->data(kIdRole).toString().compare(wanted, Qt::CaseInsensitive) == 0;
        item->setHidden(!fits);
        if (fits)
            first = item;
    }
    if (m_mode == Mode::SeveralOrNew && !wanted.isEmpty() && !exact) {
        auto *item = new QListWidgetItem(tr("New: %1").arg(wanted), m_list);
        item->setData(kIdRole, wanted);
        item->setData(kNewRole, true);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({kWidth - kGap6, choiceHeight(*this)});
        first = first ? first : item;
    }
    m_list->setCurrentItem(first);
}

void ChoicePopup::accept()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    if (m_mode == Mode::One) {
        const QString id = item->data(kIdRole).toString();
        close();
        Q_EMIT chosen(id);
        return;
    }
    item->setData(kNewRole, false);
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_search->clear();
}

void ChoicePopup::finish()
{
    if (m_finished || m_mode == Mode::One)
        return;
    m_finished = true;
    QStringList added;
    QStringList removed;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString id = item->data(kIdRole).toString();
        const bool on = item->checkState() == Qt::Checked;
        if (on && !m_current.contains(id))
            added.append(id);
        else if (!on && m_current.contains(id))
            removed.append(id);
    }
    if (!added.isEmpty() || !removed.isEmpty())
        Q_EMIT changed(added, removed);
}

void ChoicePopup::hideEvent(QHideEvent *event)
{
    finish();
    QFrame::hideEvent(event);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    // While the popup is open no key is a shortcut of what lies behind it.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter on an empty search ends a choice of several; otherwise it takes what is marked.
        if (m_mode != Mode::One && m_search->text().isEmpty() && (key->modifiers() & Qt::ControlModifier))
            close();
        else
            accept();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace foredesk
