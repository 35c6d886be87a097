// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commandpalette.h"

#include "gui/common/actionregistry.h"
#include "gui/common/grid.h"
#include "gui/shell/palettedelegate.h"
#include "gui/shell/palettesource.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace foredesk
{

CommandPalette::CommandPalette(Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_model(new PaletteModel(this))
    , m_source(new PaletteSource(desk, actions, this))
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_input->setPlaceholderText(tr("What do you want to do? Actions, tickets, views, people"));
    m_input->setAccessibleName(tr("Search for an action, a ticket, a view or a person"));
    m_input->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap2, kGap2, kGap2, kGap2);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    resize(640, 440);
    connect(m_input, &QLineEdit::textChanged, m_source, &PaletteSource::find);
    connect(m_source, &PaletteSource::found, this, &CommandPalette::showRows);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_source->find(QString());
}

void CommandPalette::setText(const QString &text)
{
    m_input->setText(text);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *window = parentWidget()) {
        const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8));
        move(top);
    }
}

void CommandPalette::showRows(const QList<PaletteRow> &rows)
{
    const int before = std::max(0, m_list->currentIndex().row());
    m_model->setRows(rows);
    // Tickets are added at the end while the person may already have moved.
    m_list->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1), 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    switch (press->key()) {
    case Qt::Key_Down:
        row = (row + 1) % std::max(1, rows);
        break;
    case Qt::Key_Up:
        row = (row - 1 + rows) % std::max(1, rows);
        break;
    case Qt::Key_PageDown:
        row = std::min(rows - 1, row + 8);
        break;
    case Qt::Key_PageUp:
        row = std::max(0, row - 8);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

void CommandPalette::choose(const QModelIndex &index)
{
    const PaletteRow row = m_model->row(index.row());
    if (!index.isValid() || !row.reason.isEmpty())
        return;
    accept();
    switch (row.kind) {
    case PaletteRow::Kind::Action:
        // After the palette is gone, so that the action finds the window's own focus again.
        QTimer::singleShot(0, m_actions.action(row.id), &QAction::trigger);
        break;
    case PaletteRow::Kind::View:
        Q_EMIT viewChosen(row.id);
        break;
    case PaletteRow::Kind::Ticket:
        Q_EMIT ticketChosen(row.ticket);
        break;
    case PaletteRow::Kind::Person:
        Q_EMIT personChosen(row.id);
        break;
    }
}

} // namespace foredesk
