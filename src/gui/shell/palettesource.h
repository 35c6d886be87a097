// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/palettemodel.h"

#include <QObject>

namespace foredesk
{

class ActionRegistry;
class Desk;

/// Finds what the palette lists: actions, views and people at once, tickets when the desk has answered.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    PaletteSource(Desk &desk, ActionRegistry &actions, QObject *parent = nullptr);

    void find(const QString &typed);

Q_SIGNALS:
    void found(const QList<PaletteRow> &rows);

private:
    QList<PaletteRow> actionRows(const QString &typed) const;
    QList<PaletteRow> viewRows(const QString &typed) const;
    QList<PaletteRow> peopleRows(const QString &typed) const;
    void findTickets(const QString &typed);

    Desk &m_desk;
    ActionRegistry &m_actions;
    QList<PaletteRow> m_rows;
    int m_question = 0; ///< Answers to older ones are dropped.
};

} // namespace foredesk
