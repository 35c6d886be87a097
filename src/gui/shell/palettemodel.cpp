// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palettemodel.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::DecorationRole:
        return row.icon;
    case DetailRole:
        return row.detail;
    case KeyRole:
        return row.key;
    case ReasonRole:
        return row.reason;
    case Qt::AccessibleTextRole: {
        QStringList parts {row.title};
        for (const QString &part : {row.detail, row.key, row.reason}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace foredesk
