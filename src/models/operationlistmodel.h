// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QAbstractTableModel>

#include <functional>

namespace foredesk
{

/// The outbox as rows, in the order of sending. setOperations() inserts, updates and removes; it never resets. Times
/// are shown against the clock given with setNow(). GUI thread.
class OperationListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, Ticket, State, Age, Next };
    static constexpr int kColumns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setOperations(const QList<Operation> &operations);
    /// UTC ms; repaints the two time columns.
    void setNow(qint64 nowMs);
    const Operation *at(int place) const;
    int placeOf(const OperationId &operation) const; ///< -1 when it is not there.
    const QList<Operation> &operations() const { return m_operations; }

    /// Words come from gui: model and words are of different layers.
    using Words = std::function<QString(const Operation &, Column, qint64 nowMs)>;
    void setWords(Words words) { m_words = std::move(words); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Operation> m_operations;
    Words m_words;
    qint64 m_nowMs = 0;
};

} // namespace foredesk
