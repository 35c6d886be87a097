// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitylogmodel.h"

#include "base/whendone.h"

#include <QDateTime>
#include <QLocale>

#include <limits>

namespace foredesk
{
namespace
{

constexpr int kLogPage = 200;
constexpr qint64 kFromNewest = std::numeric_limits<qint64>::max();

} // namespace

ActivityLogModel::ActivityLogModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::activityLogged, this, &ActivityLogModel::readNewest);
    readNewest();
}

void ActivityLogModel::readNewest()
{
    whenDone(m_desk.activityLog(kLogPage, kFromNewest), this, [this](const Result<QList<LogEntry>> &newest) {
        if (newest)
            prepend(*newest);
        else
            Q_EMIT failed(newest.error());
    });
}

void ActivityLogModel::prepend(const QList<LogEntry> &newest)
{
    const qint64 known = m_entries.isEmpty() ? 0 : m_entries.first().id;
    QList<LogEntry> fresh;
    for (const LogEntry &entry : newest) {
        if (entry.id > known)
            fresh.append(entry);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
}

bool ActivityLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_reading && !m_entries.isEmpty();
}

void ActivityLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    whenDone(m_desk.activityLog(kLogPage, m_entries.last().id), this, [this](const Result<QList<LogEntry>> &older) {
        m_reading = false;
        if (older)
            append(*older);
        else
            Q_EMIT failed(older.error());
    });
}

void ActivityLogModel::append(const QList<LogEntry> &older)
{
    m_atEnd = older.isEmpty();
    if (m_atEnd)
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    m_entries.append(older);
    endInsertRows();
}

const LogEntry *ActivityLogModel::at(int place) const
{
    return place >= 0 && place < m_entries.size() ? &m_entries.at(place) : nullptr;
}

int ActivityLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ActivityLogModel::kindText(LogEntry::Kind kind)
{
    switch (kind) {
    case LogEntry::Kind::Submitted:
        return tr("Written");
    case LogEntry::Kind::Sent:
        return tr("Sent");
    case LogEntry::Kind::Refused:
        return tr("Refused");
    case LogEntry::Kind::Unconfirmed:
        return tr("Unconfirmed");
    case LogEntry::Kind::Conflict:
        return tr("Conflict");
    case LogEntry::Kind::Undone:
        return tr("Undone");
    case LogEntry::Kind::Discarded:
        return tr("Discarded");
    case LogEntry::Kind::Account:
        return tr("Account");
    case LogEntry::Kind::Sync:
        return tr("Sync");
    case LogEntry::Kind::Notice:
        break;
    }
    return tr("Notice");
}

QVariant ActivityLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const LogEntry &entry = m_entries.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at), QLocale::ShortFormat);
    case Column::Kind:
        return kindText(entry.kind);
    case Column::Account:
        return accountName(entry.account);
    case Column::Ticket:
        return entry.ticket.value();
    case Column::Text:
        return entry.text;
    }
    return {};
}

/// A removed account has only its id left.
QString ActivityLogModel::accountName(const AccountId &id) const
{
    for (const Account &account : m_desk.accounts()) {
        if (account.id == id)
            return account.name;
    }
    return id.value();
}

QVariant ActivityLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When:
        return tr("When");
    case Column::Kind:
        return tr("Kind");
    case Column::Account:
        return tr("Account");
    case Column::Ticket:
        return tr("Ticket");
    case Column::Text:
        return tr("What happened");
    }
    return {};
}

} // namespace foredesk
