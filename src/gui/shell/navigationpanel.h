// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/place.h"

#include <QTreeView>

namespace foredesk
{

class Desk;
class NavigationModel;
class NavigationPresenter;

/// The list at the edge of the window: which accounts count, and where to go.
class NavigationPanel : public QTreeView
{
    Q_OBJECT

public:
    explicit NavigationPanel(Desk &desk, QWidget *parent = nullptr);

    void setPlace(const Place &place); ///< Marks it; emits nothing.
    Place place() const { return m_place; }
    AccountId scope() const; ///< Empty = all accounts.
    void setScope(const AccountId &account);

Q_SIGNALS:
    void placeChosen(const Place &place);
    void scopeChanged(const AccountId &account);
    void accountMenuRequested(const AccountId &account, const QPoint &globalPosition);
    void viewMenuRequested(const QString &viewId, const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { } // letters are actions
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void clickedRow(const QModelIndex &index);
    void restoreCurrent();

    NavigationModel *m_model;
    NavigationPresenter *m_presenter;
    Place m_place;
    bool m_restoring = false;
};

} // namespace foredesk
