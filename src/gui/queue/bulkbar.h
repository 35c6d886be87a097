// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/bulkplan.h"
#include "sync/desk.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace foredesk
{

class PlainLabel;

/// What can be done to all marked tickets; shown while there are marks. Says how many and asks for one wish at a time.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(Desk &desk, QWidget *parent = nullptr);

    void setMarked(int count, int matching);
    /// The account whose agents, inboxes and tags are offered; empty when several may be meant.
    void setAccount(const AccountId &account);
    /// Opens the menu of one of the actions "ticket.state", "ticket.priority", "ticket.assign", "ticket.inbox", or asks
    /// at once ("ticket.close", "ticket.reopen", "ticket.assignMe", "ticket.tags", "ticket.delete"). False when it is
    /// not one for several tickets.
    bool run(const QString &action);

Q_SIGNALS:
    void wished(const foredesk::BulkWish &wish, const QString &text);
    void tagsRequested();
    void markAllRequested();
    void clearRequested();

private:
    QToolButton *addMenu(const QString &text, const QString &icon, void (BulkBar::*fill)(QMenu &));
    QToolButton *addButton(const QString &text, const QString &icon);
    void addWish(QMenu &menu, const QString &text, const BulkWish &wish, const QIcon &icon = {});
    void fillStates(QMenu &menu);
    void fillPriorities(QMenu &menu);
    void fillAgents(QMenu &menu);
    void fillInboxes(QMenu &menu);
    void wish(const BulkWish &wish, const QString &agentName = {});
    bool can(Capability capability) const;

    Desk &m_desk;
    AccountId m_account;
    QHBoxLayout *m_row;
    PlainLabel *m_count;
    QToolButton *m_all;
    QHash<QString, QToolButton *> m_menus; ///< By action id.
};

} // namespace foredesk
