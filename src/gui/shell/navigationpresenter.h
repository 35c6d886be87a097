// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QTimer>

namespace foredesk
{

class NavigationModel;

/// Keeps the rows, counts and signs of the navigation true. Includes no widget.
class NavigationPresenter : public QObject
{
    Q_OBJECT

public:
    NavigationPresenter(Desk &desk, NavigationModel &model, QObject *parent);

    void rebuild();
    void setScope(const AccountId &account);
    AccountId scope() const { return m_scope; }

Q_SIGNALS:
    void rebuilt();

private:
    void recount();
    void showCounts(const QList<View> &views, const QList<int> &counts);
    void countDrafts();
    void showStatus(const AccountId &account);
    void countOutbox();

    Desk &m_desk;
    NavigationModel &m_model;
    AccountId m_scope;
    QTimer m_soon; ///< Counts change many times a second during a sync; people cannot read that.
};

} // namespace foredesk
