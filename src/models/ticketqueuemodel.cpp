// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticketqueuemodel.h"

#include "base/whendone.h"

#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr int kFirstRows = 60; // more than the tallest window shows
constexpr int kKeptRows = 2000;
constexpr int kReadAround = 40; // rows read before and after one that is missing
constexpr int kMostSingleChanges = 20; // beyond that the whole order is read again
constexpr int kComparedHere = 20'000; // a longer text sort is compared on the thread pool

} // namespace

TicketQueueModel::TicketQueueModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_rows(kKeptRows)
{
    connect(&m_desk, &Desk::ticketsChanged, this, &TicketQueueModel::noteChanges);
}

void TicketQueueModel::setQuery(const TicketQuery &query)
{
    m_query = query;
    m_phase = Phase::Opening;
    const int generation = ++m_generation;
    m_changed.clear();
    m_readingChanges = false;
    whenDone(m_desk.openQueue(query, kFirstRows), this,
        [this, generation](const Result<QueueStart> &start) { opened(generation, start); });
}

void TicketQueueModel::opened(int generation, const Result<QueueStart> &start)
{
    if (generation != m_generation)
        return;
    if (!start) {
        m_phase = Phase::Failed;
        m_error = start.error();
        Q_EMIT queryFailed();
        return;
    }
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    m_underWay.clear();
    m_entries = QList<QueueEntry>(std::max<qsizetype>(start->total, start->rows.size()));
    for (qsizetype i = 0; i < start->rows.size(); ++i) {
        m_entries[i].row = start->rows.at(i).row;
        m_rows.insert(start->rows.at(i).row, new QueueRow(start->rows.at(i)));
    }
    m_orderKnown = false;
    m_phase = Phase::Ready;
    endResetModel();
    Q_EMIT queryOpened();
    Q_EMIT countChanged(rowCount());
    // The first screen is painted before the rest is asked for.
    QTimer::singleShot(0, this, [this, generation] {
        if (generation == m_generation)
            readEntries(generation);
    });
}

void TicketQueueModel::readEntries(int generation)
{
    whenDone(m_desk.queueEntries(m_query), this,
        [this, generation](const Result<QList<QueueEntry>> &entries) { entriesArrived(generation, entries); });
}

void TicketQueueModel::entriesArrived(int generation, const Result<QList<QueueEntry>> &entries)
{
    if (generation != m_generation)
        return;
    if (entries)
        applyEntries(*entries);
    else
        finishReading();
}

void TicketQueueModel::finishReading()
{
    m_readingChanges = false;
    if (!m_changed.isEmpty() && m_orderKnown)
        readChanges();
}

void TicketQueueModel::applyEntries(const QList<QueueEntry> &entries)
{
    const bool sameStart = std::equal(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(),
        [](const QueueEntry &had, const QueueEntry &has) { return had.row == 0 || had.row == has.row; });
    if (!m_orderKnown && sameStart) { // the usual case after opening: the unknown places get their rows
        const auto unknown
            = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const QueueEntry &had) { return had.row == 0; });
        const int first = static_cast<int>(unknown - m_entries.cbegin());
        m_entries = entries;
        m_orderKnown = true;
        if (first < rowCount())
            Q_EMIT dataChanged(index(first, 0), index(rowCount() - 1, kColumns - 1), {RowRole, Qt::DisplayRole});
        return finishReading();
    }
    if (m_orderKnown && hasNumericKey(m_query.sort))
        return applySteps(queueSteps(m_entries, entries, QueueOrder {m_query.direction}), entries);
    if (entries.size() < kComparedHere)
        return applySteps(queueSteps(m_entries, entries), entries);
    compareAside(entries);
}

/// Nothing else changes the entries meanwhile: changes wait until reading is finished.
void TicketQueueModel::compareAside(const QList<QueueEntry> &entries)
{
    m_readingChanges = true;
    auto promise = std::make_shared<QPromise<Result<QList<QueueStep>>>>();
    promise->start();
    whenDone(
        promise->future(), this, [this, entries, generation = m_generation](const Result<QList<QueueStep>> &steps) {
            if (generation == m_generation && steps)
                applySteps(*steps, entries);
        });
    QThreadPool::globalInstance()->start([promise, from = m_entries, entries] {
        promise->addResult(queueSteps(from, entries));
        promise->finish();
    });
}

void TicketQueueModel::applySteps(const QList<QueueStep> &steps, const QList<QueueEntry> &entries)
{
    m_orderKnown = true;
    m_changing = true;
    const int before = rowCount();
    for (const QueueStep &step : steps) {
        const int last = step.first + static_cast<int>(step.entries.size()) - 1;
        if (step.kind == QueueStep::Kind::Remove) {
            beginRemoveRows({}, step.first, last);
            m_entries.remove(step.first, step.entries.size());
            endRemoveRows();
        } else {
            beginInsertRows({}, step.first, last);
            m_entries.insert(step.first, step.entries.size(), QueueEntry {});
            std::copy(step.entries.begin(), step.entries.end(), m_entries.begin() + step.first);
            endInsertRows();
        }
    }
    m_entries = entries; // keys of rows that stayed may be newer
    m_changing = false;
    if (!steps.isEmpty())
        Q_EMIT orderChanged();
    if (rowCount() != before)
        Q_EMIT countChanged(rowCount());
    finishReading();
}

void TicketQueueModel::noteChanges(const QList<RowId> &rows)
{
    if (m_phase != Phase::Ready)
        return;
    m_changed.unite(QSet<RowId>(rows.begin(), rows.end()));
    if (!m_readingChanges && m_orderKnown)
        readChanges();
}

void TicketQueueModel::readChanges()
{
    const QSet<RowId> changed = std::exchange(m_changed, {});
    m_readingChanges = true;
    if (!hasNumericKey(m_query.sort) || changed.size() > kMostSingleChanges) {
        refreshContents(changed);
        readEntries(m_generation);
        return;
    }
    whenDone(m_desk.queueMembership(m_query, changed.values()), this,
        [this, generation = m_generation, changed](const Result<QList<QueueEntry>> &members) {
            if (generation != m_generation)
                return;
            membershipArrived(changed, members);
            finishReading();
        });
}

/// A few changed rows go to their places one by one: a row that only moves stays the same line for the view.
void TicketQueueModel::membershipArrived(const QSet<RowId> &changed, const Result<QList<QueueEntry>> &members)
{
    if (!members)
        return;
    const int before = rowCount();
    m_changing = true;
    QHash<RowId, QueueEntry> now;
    for (const QueueEntry &member : *members)
        now.insert(member.row, member);
    for (const RowId row : changed) {
        const int place = placeOf(row);
        const auto member = now.constFind(row);
        if (place >= 0 && member == now.constEnd())
            removeEntry(place);
        else if (place >= 0)
            moveEntry(place, *member);
        else if (member != now.constEnd())
            insertEntry(*member);
    }
    m_changing = false;
    refreshContents(changed);
    Q_EMIT orderChanged();
    if (rowCount() != before)
        Q_EMIT countChanged(rowCount());
}

void TicketQueueModel::removeEntry(int place)
{
    beginRemoveRows({}, place, place);
    m_entries.removeAt(place);
    endRemoveRows();
}

void TicketQueueModel::insertEntry(const QueueEntry &entry)
{
    const QueueOrder order {m_query.direction};
    const auto at = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry,
        [&order](const QueueEntry &a, const QueueEntry &b) { return order.before(a, b); });
    const int place = static_cast<int>(at - m_entries.cbegin());
    beginInsertRows({}, place, place);
    m_entries.insert(place, entry);
    endInsertRows();
}

void TicketQueueModel::moveEntry(int place, const QueueEntry &entry)
{
    const QueueOrder order {m_query.direction};
    const auto before = [&order](const QueueEntry &a, const QueueEntry &b) { return order.before(a, b); };
    const auto begin = m_entries.begin();
    const auto from = begin + place;
    const bool up = from != begin && before(entry, *(from - 1));
    const bool down = from + 1 != m_entries.end() && before(*(from + 1), entry);
    *from = entry;
    if (!up && !down)
        return;
    const auto to = up ? std::lower_bound(begin, from, entry, before)
                       : std::lower_bound(from + 1, m_entries.end(), entry, before);
    beginMoveRows({}, place, place, {}, static_cast<int>(to - begin));
    if (up)
        std::rotate(to, from, from + 1);
    else
        std::rotate(from, from + 1, to);
    endMoveRows();
}

/// Rows in sight are read again at once and keep their old face until then; the others are forgotten.
void TicketQueueModel::refreshContents(const QSet<RowId> &rows)
{
    QList<RowId> known;
    for (const RowId row : rows) {
        if (m_rows.contains(row))
            known.append(row);
    }
    if (known.isEmpty())
        return;
    whenDone(m_desk.queueRows(known), this, [this](const Result<QList<QueueRow>> &read) {
        if (read)
            contentsArrived(*read);
    });
}

void TicketQueueModel::contentsArrived(const QList<QueueRow> &rows)
{
    QSet<RowId> arrived;
    for (const QueueRow &row : rows) {
        m_underWay.remove(row.row);
        const QueueRow *had = m_rows.object(row.row);
        if (had && *had == row)
            continue;
        m_rows.insert(row.row, new QueueRow(row));
        arrived.insert(row.row);
    }
    for (const int place : placesOf(m_entries, arrived))
        Q_EMIT dataChanged(index(place, 0), index(place, kColumns - 1));
}

void TicketQueueModel::wantRow(int place) const
{
    const int first = std::max(0, place - kReadAround);
    const int last = std::min<int>(place + kReadAround, static_cast<int>(m_entries.size()) - 1);
    for (int i = first; i <= last; ++i) {
        const RowId row = m_entries.at(i).row;
        if (row != 0 && !m_rows.contains(row) && !m_underWay.contains(row))
            m_wanted.insert(row);
    }
    if (m_wanted.isEmpty() || std::exchange(m_wantScheduled, true))
        return;
    auto *self = const_cast<TicketQueueModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readWanted(); }, Qt::QueuedConnection);
}

void TicketQueueModel::readWanted()
{
    m_wantScheduled = false;
    const QList<RowId> wanted = std::exchange(m_wanted, {}).values();
    m_underWay.unite(QSet<RowId>(wanted.begin(), wanted.end()));
    whenDone(m_desk.queueRows(wanted), this, [this, wanted](const Result<QList<QueueRow>> &read) {
        if (read)
            contentsArrived(*read);
        m_underWay.subtract(QSet<RowId>(wanted.begin(), wanted.end()));
    });
}

const QueueRow *TicketQueueModel::rowAt(int place) const
{
    if (place < 0 || place >= m_entries.size())
        return nullptr;
    const QueueRow *row = m_rows.object(m_entries.at(place).row);
    if (!row)
        wantRow(place);
    return row;
}

int TicketQueueModel::placeOf(RowId row) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [row](const QueueEntry &entry) { return entry.row == row; });
    return row == 0 || found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int TicketQueueModel::placeOf(const TicketRef &ticket) const
{
    for (const RowId row : m_rows.keys()) {
        if (m_rows.object(row)->ref == ticket)
            return placeOf(row);
    }
    return -1;
}

int TicketQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TicketQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TicketQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowIdRole)
        return m_entries.at(index.row()).row;
    if (role != RowRole && role != TicketRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QueueRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role == TicketRole)
        return QVariant::fromValue(row->ref);
    if (role == Qt::AccessibleTextRole && m_sentence)
        return m_sentence(*row);
    return text(*row, static_cast<Column>(index.column()));
}

} // namespace foredesk
