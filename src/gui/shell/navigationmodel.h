// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/ticketquery.h"
#include "gui/shell/place.h"

#include <QStandardItemModel>

namespace foredesk
{

/// The rows of the navigation: accounts, views, places. Rows stay when only counts or status change, so that the
/// selection never jumps.
class NavigationModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class RowKind { Header, AllAccounts, Account, Place };
    enum Role { KindRole = Qt::UserRole + 1, PlaceRole, AccountRole, CountRole, AttentionRole, ScopeRole, MarkRole };

    explicit NavigationModel(QObject *parent = nullptr);

    /// Builds all rows anew.
    void setRows(const QList<Account> &accounts, const QList<View> &savedViews);
    void setScope(const AccountId &account);
    void setCount(const Place &place, int count);
    void setAttention(const Place &place, int count);
    void setAccountStatus(const AccountId &account, const QString &status, const QString &iconName);
    QModelIndex indexOf(const Place &place) const;

private:
    void addHeader(const QString &text);
    void addPlace(const Place &place, const QString &text, const QString &iconName);
    void addAccount(RowKind kind, const AccountId &account, const QString &name, const QColor &mark);
    QStandardItem *itemOf(const Place &place) const;
};

} // namespace foredesk
