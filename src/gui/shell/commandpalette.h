// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace foredesk
{

class ActionRegistry;
class Desk;
class PaletteSource;

/// Everything the program can do and open, found by typing.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void viewChosen(const QString &view);
    void ticketChosen(const TicketRef &ticket);
    void personChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showRows(const QList<PaletteRow> &rows);
    void choose(const QModelIndex &index);

    ActionRegistry &m_actions;
    PaletteModel *m_model;
    PaletteSource *m_source;
    QLineEdit *m_input;
    QListView *m_list;
};

} // namespace foredesk
