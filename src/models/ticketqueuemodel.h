// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queueentries.h"
#include "sync/desk.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

namespace foredesk
{

/// A queue of any length. Knows the order of all rows, but the contents only of those looked at lately; the others are
/// asked for when the view paints them. Changes insert, move, update and remove rows: selection, scroll and current row
/// stay. The only resets are those of a new query. GUI thread.
class TicketQueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Subject, Requester, Number, State, Priority, Assignee, Inbox, Tags, Created, Activity };
    static constexpr int kColumns = 10;
    enum Role {
        RowRole = Qt::UserRole + 1, ///< QueueRow of the line, invalid while it is being read.
        TicketRole, ///< TicketRef.
        RowIdRole, ///< qint64; 0 while the order is not known yet.
    };

    /// `desk` must outlive the model.
    explicit TicketQueueModel(Desk &desk, QObject *parent = nullptr);

    /// Shows another queue. The first screen arrives with queryOpened(), the order of the rest right after.
    void setQuery(const TicketQuery &query);
    const TicketQuery &query() const { return m_query; }

    enum class Phase { Opening, Ready, Failed };
    Phase phase() const { return m_phase; }
    const Error &error() const { return m_error; } ///< When Failed.

    /// How a row reads aloud (Qt::AccessibleTextRole): words are not the model's business.
    void setSentence(std::function<QString(const QueueRow &)> sentence) { m_sentence = std::move(sentence); }

    /// nullptr while the row is being read.
    const QueueRow *rowAt(int place) const;
    int placeOf(RowId row) const; ///< -1 when it is not in the queue.
    int placeOf(const TicketRef &ticket) const; ///< Among the rows read so far.
    /// Every row of the queue in order, for "all matching".
    const QList<QueueEntry> &entries() const { return m_entries; }

    /// True while lines come, go or move because tickets changed, not because of the agent.
    bool isChanging() const { return m_changing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The sort a column header stands for.
    static TicketSort sortOf(Column column);

Q_SIGNALS:
    void queryOpened();
    void queryFailed();
    void countChanged(int rows);
    void orderChanged(); ///< Lines came, went or moved because tickets changed.

private:
    void opened(int generation, const Result<QueueStart> &start);
    void readEntries(int generation);
    void entriesArrived(int generation, const Result<QList<QueueEntry>> &entries);
    void applyEntries(const QList<QueueEntry> &entries);
    void applySteps(const QList<QueueStep> &steps, const QList<QueueEntry> &entries);
    void compareAside(const QList<QueueEntry> &entries);
    void finishReading();
    void noteChanges(const QList<RowId> &rows);
    void readChanges();
    void membershipArrived(const QSet<RowId> &changed, const Result<QList<QueueEntry>> &members);
    void removeEntry(int place);
    void insertEntry(const QueueEntry &entry);
    void moveEntry(int place, const QueueEntry &entry);
    void refreshContents(const QSet<RowId> &rows);
    void wantRow(int place) const;
    void readWanted();
    void contentsArrived(const QList<QueueRow> &rows);
    QString text(const QueueRow &row, Column column) const;

    Desk &m_desk;
    std::function<QString(const QueueRow &)> m_sentence;
    TicketQuery m_query;
    Phase m_phase = Phase::Opening;
    Error m_error;
    int m_generation = 0; ///< Answers to an earlier query are dropped.
    bool m_orderKnown = false;
    QList<QueueEntry> m_entries;
    QCache<RowId, QueueRow> m_rows;
    QSet<RowId> m_changed;
    bool m_readingChanges = false;
    bool m_changing = false;
    mutable QSet<RowId> m_wanted;
    mutable QSet<RowId> m_underWay;
    mutable bool m_wantScheduled = false;
};

} // namespace foredesk

Q_DECLARE_METATYPE(foredesk::QueueRow)
Q_DECLARE_METATYPE(foredesk::TicketRef)
