// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/newticketpresenter.h"

#include "base/whendone.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kNewTicketSaveMs = 700;

bool isAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 && !email.contains(u' ');
}

bool isWorthKeeping(const CreateTicket &ticket)
{
    return !ticket.subject.trimmed().isEmpty() || !ticket.description.trimmed().isEmpty()
        || !ticket.requester.displayName().trimmed().isEmpty();
}

} // namespace

NewTicketPresenter::NewTicketPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kNewTicketSaveMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &NewTicketPresenter::saveNow);
}

DraftId NewTicketPresenter::draftId() const
{
    return draftIdFor({m_ticket.account, {}}, Visibility::Public);
}

void NewTicketPresenter::begin(const AccountId &account)
{
    saveNow();
    m_ticket = {};
    m_ticket.account = account;
    m_touched = false;
    whenDone(m_desk.drafts(), this, [this, account](const Result<QList<Draft>> &drafts) {
        if (!drafts || account != m_ticket.account || m_touched)
            return;
        for (const Draft &kept : *drafts) {
            const Result<Command> command = commandFromJson(kept.extra);
            if (kept.id == draftId() && command && std::holds_alternative<CreateTicket>(*command))
                m_ticket.command = std::get<CreateTicket>(*command);
        }
        Q_EMIT loaded();
    });
}

void NewTicketPresenter::setTicket(const NewTicket &ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_touched = true;
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

Draft NewTicketPresenter::draft() const
{
    Draft draft;
    draft.id = draftId();
    draft.ticket.account = m_ticket.account;
    draft.visibility = Visibility::Public;
    draft.savedAt = QDateTime::currentMSecsSinceEpoch();
    if (!isWorthKeeping(m_ticket.command))
        return draft; // an empty body removes it
    draft.extra = commandToJson(m_ticket.command);
    draft.extra.insert(u"subject"_s, m_ticket.command.subject);
    // never empty while there is anything to keep
    draft.body = m_ticket.command.description.isEmpty() ? u" "_s : m_ticket.command.description;
    return draft;
}

void NewTicketPresenter::saveNow()
{
    m_saveTimer.stop();
    if (!m_touched || m_busy || m_ticket.account.isEmpty())
        return;
    whenDone(m_desk.saveDraft(draft()), this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void NewTicketPresenter::discard()
{
    m_ticket.command = {};
    m_touched = true;
    saveNow();
    m_touched = false;
}

QString NewTicketPresenter::reasonAgainst() const
{
    const Capabilities capabilities = m_desk.capabilities(m_ticket.account);
    return capabilities.can(Capability::CreateTicket) ? QString()
                                                      : capabilities.reasonAgainst(Capability::CreateTicket);
}

QList<FieldError> NewTicketPresenter::problems() const
{
    QList<FieldError> problems;
    const qsizetype length = m_ticket.command.subject.trimmed().size();
    if (length < kShortestSubject || length > kLongestSubject)
        problems.append({u"subject"_s, tr("Between %1 and %2 characters.").arg(kShortestSubject).arg(kLongestSubject)});
    const Requester &person = m_ticket.command.requester;
    if (person.displayName().trimmed().isEmpty())
        problems.append({u"requester"_s, tr("Who asks? A name, an e-mail address or a phone number.")});
    if (!person.email.isEmpty() && !isAddress(person.email))
        problems.append({u"requester.email"_s, tr("This is not an e-mail address.")});
    return problems;
}

void NewTicketPresenter::submit()
{
    if (m_busy || !problems().isEmpty())
        return;
    m_saveTimer.stop();
    m_busy = true;
    Q_EMIT busyChanged();
    SubmitOptions options;
    options.consumesDraft = draftId();
    CreateTicket command = m_ticket.command;
    command.subject = command.subject.trimmed();
    whenDone(m_desk.submit(m_ticket.account, command, options), this, [this](const Result<OperationId> &operation) {
        m_busy = false;
        Q_EMIT busyChanged();
        if (!operation) {
            Q_EMIT failed(operation.error());
            return;
        }
        m_touched = false;
        m_ticket.command = {};
        Q_EMIT submitted(*operation);
    });
}

} // namespace foredesk
