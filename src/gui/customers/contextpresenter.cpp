// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/contextpresenter.h"

#include "base/whendone.h"
#include "gui/common/agetext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr int kMostOthers = 50;
constexpr qint64 kStaleAfterMs = 15 * 60 * 1000;

bool isSamePerson(const Requester &a, const Requester &b)
{
    return a.email == b.email && a.phone == b.phone && a.name == b.name;
}

} // namespace

ContextPresenter::ContextPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::threadChanged, this, [this](const TicketRef &ticket) {
        if (ticket == m_context.ticket)
            readThread();
    });
    connect(&desk, &Desk::ticketsChanged, this, [this](const QList<RowId> &rows) {
        const bool touched = std::any_of(m_context.others.begin(), m_context.others.end(),
            [&rows](const QueueRow &other) { return rows.contains(other.row); });
        if (touched)
            readOthers();
    });
    connect(&desk, &Desk::statusChanged, this, [this](const AccountId &account) {
        if (account == m_context.ticket.account)
            readThread();
    });
}

void ContextPresenter::setTicket(const TicketRef &ticket)
{
    if (ticket == m_context.ticket)
        return;
    m_context = {};
    m_context.ticket = ticket;
    Q_EMIT changed();
    if (!ticket.ticket.isEmpty())
        readThread();
}

void ContextPresenter::readThread()
{
    const TicketRef asked = m_context.ticket;
    if (asked.ticket.isEmpty())
        return;
    whenDone(m_desk.thread(asked), this, [this, asked](const Result<ThreadView> &thread) {
        if (asked != m_context.ticket || !thread)
            return;
        const bool samePerson = isSamePerson(m_context.requester, thread->ticket.requester);
        m_context.requester = thread->ticket.requester;
        m_context.notices = noticesFor(*thread);
        Q_EMIT changed();
        if (!samePerson || m_context.others.isEmpty())
            readOthers();
    });
}

void ContextPresenter::readOthers()
{
    const TicketRef asked = m_context.ticket;
    const bool isKnown = !m_context.requester.email.isEmpty() || !m_context.requester.phone.isEmpty();
    if (asked.ticket.isEmpty() || !isKnown)
        return;
    // one more than shown, and the ticket itself is among them
    whenDone(m_desk.ticketsOfRequester(m_context.requester, kMostOthers + 2), this,
        [this, asked](const Result<QList<QueueRow>> &rows) {
            if (asked == m_context.ticket && rows)
                takeOthers(*rows);
        });
}

void ContextPresenter::takeOthers(QList<QueueRow> rows)
{
    rows.removeIf([this](const QueueRow &row) { return row.ref == m_context.ticket; });
    m_context.moreOthers = rows.size() > kMostOthers;
    m_context.others = rows.mid(0, kMostOthers);
    m_context.openOthers = static_cast<int>(std::count_if(m_context.others.begin(), m_context.others.end(),
        [](const QueueRow &row) { return row.state != TicketState::Closed; }));
    Q_EMIT changed();
}

QStringList ContextPresenter::noticesFor(const ThreadView &thread) const
{
    QStringList notices;
    const AccountStatus status = m_desk.status(m_context.ticket.account);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (thread.gone)
        notices.append(tr("The server no longer has this ticket. What you see is the copy kept here."));
    if (thread.fetchedAt == 0)
        notices.append(tr("The messages have not been read yet."));
    else if (now - thread.fetchedAt > kStaleAfterMs)
        notices.append(tr("Messages read %1.").arg(agoText(thread.fetchedAt, now, QLocale())));
    if (status.phase == AccountPhase::Offline)
        notices.append(tr("Offline: other tickets may be out of date."));
    else if (status.phase == AccountPhase::FirstSync)
        notices.append(tr("The first sync is still running: older tickets may be missing."));
    if (!thread.operations.isEmpty())
        notices.append(tr("%n change(s) of yours not confirmed by the server yet.", nullptr,
            static_cast<int>(thread.operations.size())));
    return notices;
}

} // namespace foredesk
