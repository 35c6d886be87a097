// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAbstractListModel>
#include <QIcon>

namespace foredesk
{

/// One line of the command palette.
struct PaletteRow {
    enum class Kind { Action, View, Ticket, Person };
    Kind kind = Kind::Action;
    QString id; ///< Action or view id, agent id.
    TicketRef ticket;
    QString title; ///< Plain; may be a customer's text.
    QString detail;
    QString key;
    QString reason; ///< Why it cannot be done now; empty = it can.
    QIcon icon;
    int score = 0;
};

/// The lines of the command palette, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeyRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow> &rows);
    PaletteRow row(int number) const { return m_rows.value(number); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteRow> m_rows;
};

} // namespace foredesk
