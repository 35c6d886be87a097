// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QAbstractTableModel>

namespace foredesk
{

/// The activity log, newest first; older lines are read as the view asks for them. GUI thread.
class ActivityLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { When, Kind, Account, Ticket, Text };
    static constexpr int kColumns = 5;

    explicit ActivityLogModel(Desk &desk, QObject *parent = nullptr);

    const LogEntry *at(int place) const;
    const QList<LogEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Error &error);

private:
    void readNewest();
    void append(const QList<LogEntry> &older);
    void prepend(const QList<LogEntry> &newest);
    static QString kindText(LogEntry::Kind kind);
    QString accountName(const AccountId &id) const;

    Desk &m_desk;
    QList<LogEntry> m_entries;
    bool m_reading = false;
    bool m_atEnd = false;
};

} // namespace foredesk
