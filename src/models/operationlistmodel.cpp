// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationlistmodel.h"

#include <QSet>

namespace foredesk
{

void OperationListModel::setOperations(const QList<Operation> &operations)
{
    QSet<OperationId> wanted;
    for (const Operation &operation : operations)
        wanted.insert(operation.id);
    for (int place = static_cast<int>(m_operations.size()) - 1; place >= 0; --place) {
        if (wanted.contains(m_operations.at(place).id))
            continue;
        beginRemoveRows({}, place, place);
        m_operations.removeAt(place);
        endRemoveRows();
    }
    for (int place = 0; place < operations.size(); ++place) {
        const Operation &operation = operations.at(place);
        const int had = placeOf(operation.id);
        if (had < 0) {
            beginInsertRows({}, place, place);
            m_operations.insert(place, operation);
            endInsertRows();
            continue;
        }
        if (had != place) {
            beginMoveRows({}, had, had, {}, place);
            m_operations.move(had, place);
            endMoveRows();
        }
        m_operations[place] = operation;
        Q_EMIT dataChanged(index(place, 0), index(place, kColumns - 1));
    }
}

void OperationListModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_operations.isEmpty())
        Q_EMIT dataChanged(index(0, static_cast<int>(Column::Age)), index(rowCount() - 1, kColumns - 1));
}

const Operation *OperationListModel::at(int place) const
{
    return place >= 0 && place < m_operations.size() ? &m_operations.at(place) : nullptr;
}

int OperationListModel::placeOf(const OperationId &operation) const
{
    for (int place = 0; place < m_operations.size(); ++place) {
        if (m_operations.at(place).id == operation)
            return place;
    }
    return -1;
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int OperationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_words)
        return {};
    const Operation &operation = m_operations.at(index.row());
    if (role == Qt::DisplayRole)
        return m_words(operation, static_cast<Column>(index.column()), m_nowMs);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (int column = 0; column < kColumns; ++column)
            parts.append(m_words(operation, static_cast<Column>(column), m_nowMs));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant OperationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::What:
        return tr("What");
    case Column::Ticket:
        return tr("Ticket");
    case Column::State:
        return tr("State");
    case Column::Age:
        return tr("Written");
    case Column::Next:
        return tr("Next attempt");
    }
    return {};
}

} // namespace foredesk
