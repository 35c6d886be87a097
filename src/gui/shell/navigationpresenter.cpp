// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationpresenter.h"

#include "base/whendone.h"
#include "gui/common/accountstatustext.h"
#include "gui/shell/navigationmodel.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace foredesk
{

NavigationPresenter::NavigationPresenter(Desk &desk, NavigationModel &model, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &NavigationPresenter::recount);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&desk, &Desk::accountsChanged, this, &NavigationPresenter::rebuild);
    connect(&desk, &Desk::viewsChanged, this, &NavigationPresenter::rebuild);
    connect(&desk, &Desk::ticketsChanged, this, later);
    connect(&desk, &Desk::draftsChanged, this, later);
    connect(&desk, &Desk::operationsChanged, this, later);
    connect(&desk, &Desk::statusChanged, this, [this](const AccountId &account) {
        showStatus(account);
        countOutbox();
    });
}

void NavigationPresenter::rebuild()
{
    const QList<Account> accounts = m_desk.accounts();
    m_model.setRows(accounts, m_desk.savedViews());
    if (accounts.size() == 1)
        m_scope = {};
    m_model.setScope(accounts.size() == 1 ? accounts.constFirst().id : m_scope);
    for (const Account &account : accounts)
        showStatus(account.id);
    recount();
    Q_EMIT rebuilt();
}

void NavigationPresenter::setScope(const AccountId &account)
{
    m_scope = account;
    m_model.setScope(account);
    recount();
}

void NavigationPresenter::recount()
{
    const QList<View> views = builtInViews() + m_desk.savedViews();
    QList<TicketQuery> queries;
    for (const View &view : views) {
        TicketQuery query;
        query.account = m_scope;
        query.filter = parseFilter(view.filterText).value_or(Filter());
        queries.append(query);
    }
    whenDone(m_desk.counts(queries), this, [this, views](const Result<QList<int>> &counts) {
        if (counts)
            showCounts(views, *counts);
    });
    countDrafts();
    countOutbox();
}

void NavigationPresenter::showCounts(const QList<View> &views, const QList<int> &counts)
{
    for (qsizetype i = 0; i < std::min(views.size(), counts.size()); ++i) {
        const QString &id = views.at(i).id;
        m_model.setCount({Place::Kind::View, id}, counts.at(i));
        if (id == u"urgent"_s)
            m_model.setAttention({Place::Kind::View, id}, counts.at(i));
    }
}

void NavigationPresenter::countDrafts()
{
    whenDone(m_desk.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (drafts)
            m_model.setCount({Place::Kind::Drafts, {}}, int(drafts->size()));
    });
}

void NavigationPresenter::countOutbox()
{
    int pending = 0;
    int attention = 0;
    for (const Account &account : m_desk.accounts()) {
        const AccountStatus status = m_desk.status(account.id);
        pending += status.pendingOperations;
        attention += status.attentionOperations;
    }
    m_model.setCount({Place::Kind::Outbox, {}}, pending + attention);
    m_model.setAttention({Place::Kind::Outbox, {}}, attention);
}

void NavigationPresenter::showStatus(const AccountId &account)
{
    const AccountStatus status = m_desk.status(account);
    QString icon;
    if (status.pausedBy)
        icon = u"data-warning"_s;
    else if (status.phase == AccountPhase::Offline)
        icon = u"network-offline"_s;
    else if (status.phase == AccountPhase::Paused)
        icon = u"media-playback-pause"_s;
    else if (status.phase == AccountPhase::FirstSync)
        icon = u"view-refresh"_s;
    m_model.setAccountStatus(account, accountStatusText(status, QDateTime::currentMSecsSinceEpoch()), icon);
}

} // namespace foredesk
