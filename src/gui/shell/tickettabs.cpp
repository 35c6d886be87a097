// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/tickettabs.h"

#include "base/whendone.h"
#include "gui/common/stateshape.h"
#include "platform/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{

TicketTabs::TicketTabs(Desk &desk, Settings &settings, QWidget *parent)
    : QTabBar(parent)
    , m_desk(desk)
    , m_settings(settings)
{
    setAutoHide(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Open tickets"));
    addTab(tr("From the list"));
    setTabButton(0, QTabBar::RightSide, nullptr);
    setTabButton(0, QTabBar::LeftSide, nullptr);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        rememberCurrent();
        if (index == 0)
            Q_EMIT followingChosen();
        else if (index > 0 && index <= m_tickets.size())
            Q_EMIT ticketChosen(m_tickets.at(index - 1));
    });
    connect(this, &QTabBar::tabCloseRequested, this, [this](int index) {
        if (index < 1)
            return;
        m_tickets.removeAt(index - 1);
        removeTab(index);
        save();
    });
    restore();
}

int TicketTabs::indexOf(const TicketRef &ticket) const
{
    return int(m_tickets.indexOf(ticket)) + 1;
}

int TicketTabs::addTicket(const TicketRef &ticket, const QString &title)
{
    m_tickets.append(ticket);
    // An ampersand in a subject is no mnemonic.
    const int index = addTab(QString(title).replace(u"&"_s, u"&&"_s).left(60));
    setTabToolTip(index, title.toHtmlEscaped());
    return index;
}

void TicketTabs::keep(const TicketRef &ticket, const QString &title)
{
    int index = indexOf(ticket);
    if (index == 0) {
        index = addTicket(ticket, title);
        loadTitle(ticket);
    }
    save();
    setCurrentIndex(index);
}

void TicketTabs::closeCurrent()
{
    if (currentIndex() > 0)
        Q_EMIT tabCloseRequested(currentIndex());
}

void TicketTabs::showFollowing()
{
    if (currentIndex() == 0)
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(0);
    rememberCurrent();
}

TicketRef TicketTabs::currentTicket() const
{
    return m_tickets.value(currentIndex() - 1);
}

void TicketTabs::rememberCurrent()
{
    m_settings.setViewState(u"tabs.current"_s, QByteArray::number(currentIndex()));
}

void TicketTabs::restore()
{
    const QSignalBlocker quiet(this);
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.viewState(u"tabs"_s)).array();
    for (const QJsonValue &value : stored) {
        const QJsonObject tab = value.toObject();
        const TicketRef ticket {
            AccountId(tab.value(u"account"_s).toString()), TicketId(tab.value(u"ticket"_s).toString())};
        if (ticket.ticket.isEmpty())
            continue;
        addTicket(ticket, u"#"_s + ticket.ticket.value());
        loadTitle(ticket);
    }
    setCurrentIndex(m_settings.viewState(u"tabs.current"_s).toInt());
}

void TicketTabs::loadTitle(const TicketRef &ticket)
{
    whenDone(m_desk.thread(ticket), this, [this, ticket](const Result<ThreadView> &thread) {
        const int index = indexOf(ticket);
        if (!thread || index == 0)
            return;
        const QString title = u"#"_s + thread->ticket.number + u" "_s + thread->ticket.subject;
        setTabText(index, QString(title).replace(u"&"_s, u"&&"_s).left(60));
        setTabToolTip(index, title.toHtmlEscaped());
        setTabIcon(index, stateIcon(thread->ticket.state.value));
    });
}

void TicketTabs::save()
{
    QJsonArray tabs;
    for (const TicketRef &ticket : m_tickets)
        tabs.append(QJsonObject {{u"account"_s, ticket.account.value()}, {u"ticket"_s, ticket.ticket.value()}});
    m_settings.setViewState(u"tabs"_s, QJsonDocument(tabs).toJson(QJsonDocument::Compact));
}

} // namespace foredesk
