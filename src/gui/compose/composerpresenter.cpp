// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composerpresenter.h"

#include "base/whendone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// On disk within a second of the last key; typing on does not put it off for ever.
constexpr qint64 kSaveDelayMs = 700;

QString firstWord(const QString &name)
{
    return name.trimmed().section(u' ', 0, 0);
}

} // namespace

ComposerPresenter::ComposerPresenter(Desk &desk, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
}

DraftId ComposerPresenter::draftId() const
{
    return draftIdFor(m_target->ticket.ref(), m_target->visibility);
}

void ComposerPresenter::begin(const Ticket &ticket, Visibility visibility)
{
    saveNow();
    m_target = Target {ticket, visibility};
    m_text.clear();
    m_dirty = false;
    m_sending = false;
    const int generation = ++m_generation;
    whenDone(m_desk.drafts(), this, [this, generation](const Result<QList<Draft>> &drafts) {
        if (generation != m_generation || !m_target)
            return;
        QString text;
        if (drafts) {
            for (const Draft &draft : *drafts) {
                if (draft.id == draftId()
                    || (draft.ticket == m_target->ticket.ref() && draft.visibility == m_target->visibility))
                    text = draft.body;
            }
        }
        // Keys pressed before the answer came are kept.
        if (m_dirty)
            return;
        m_text = text;
        Q_EMIT draftLoaded(text);
    });
}

void ComposerPresenter::leave()
{
    saveNow();
    m_target.reset();
    m_text.clear();
    m_dirty = false;
    m_sending = false;
    ++m_generation;
}

void ComposerPresenter::refreshTicket(const Ticket &ticket)
{
    if (m_target && m_target->ticket.ref() == ticket.ref())
        m_target->ticket = ticket;
}

void ComposerPresenter::textChanged(const QString &text)
{
    if (!m_target || text == m_text)
        return;
    m_text = text;
    if (m_dirty)
        return;
    m_dirty = true;
    const int ticket = ++m_saveTicket;
    m_clock.callAfter(kSaveDelayMs, this, [this, ticket] {
        if (ticket == m_saveTicket)
            saveNow();
    });
}

void ComposerPresenter::saveNow()
{
    if (!m_target || !m_dirty)
        return;
    m_dirty = false;
    ++m_saveTicket;
    save(m_target->ticket.ref(), m_target->visibility, m_text);
}

void ComposerPresenter::save(const TicketRef &ticket, Visibility visibility, const QString &text)
{
    Draft draft;
    draft.id = draftIdFor(ticket, visibility);
    draft.ticket = ticket;
    draft.visibility = visibility;
    draft.body = text.trimmed().isEmpty() ? QString() : text;
    draft.savedAt = m_clock.nowMs();
    const int generation = m_generation;
    whenDone(m_desk.saveDraft(draft), this, [this, generation, at = draft.savedAt](const Result<void> &result) {
        if (generation != m_generation)
            return;
        if (result) {
            Q_EMIT draftSaved(at);
        } else {
            m_dirty = true; // The next key or the next leave tries again.
            Q_EMIT draftNotSaved(result.error());
        }
    });
}

Account ComposerPresenter::account() const
{
    for (const Account &account : m_desk.accounts()) {
        if (m_target && account.id == m_target->ticket.account)
            return account;
    }
    return {};
}

QString ComposerPresenter::agentName() const
{
    const Account mine = account();
    for (const Agent &agent : m_desk.agents(mine.id)) {
        if (agent.id == mine.me)
            return agent.name;
    }
    return {};
}

QString ComposerPresenter::reasonAgainstSending() const
{
    if (!m_target)
        return tr("No ticket is open.");
    const bool reply = m_target->visibility == Visibility::Public;
    return m_desk.capabilities(m_target->ticket.account).reasonAgainst(reply ? Capability::Reply : Capability::Note);
}

void ComposerPresenter::send(After after, StateReason reason)
{
    if (!m_target || m_sending || m_text.trimmed().isEmpty())
        return;
    // First on disk as a draft: should the answer come when another ticket is open, nothing is lost either way.
    saveNow();
    m_sending = true;
    const qint64 undoMs = qint64(account().undoSendSeconds) * 1000;
    SubmitOptions options;
    options.undoMs = undoMs;
    options.consumesDraft = draftId();
    // The one place where words become a command: the visibility decides which, and nothing else.
    const TicketId ticket = m_target->ticket.id;
    const Command command = m_target->visibility == Visibility::Public
        ? Command(AddReply {ticket, m_text.trimmed(), {}})
        : Command(AddNote {ticket, m_text.trimmed()});
    const Target target = *m_target;
    const int generation = m_generation;
    whenDone(m_desk.submit(target.ticket.account, command, options), this,
        [this, target, after, reason, undoMs, generation](const Result<OperationId> &result) {
            const bool stillOpen = generation == m_generation;
            if (stillOpen)
                m_sending = false;
            if (!result)
                return Q_EMIT sendFailed(result.error());
            if (stillOpen)
                leave();
            submitted(*result, target, after, reason, undoMs);
        });
}

void ComposerPresenter::submitted(
    const OperationId &operation, const Target &target, After after, StateReason reason, qint64 undoMs)
{
    m_lastSent = {operation};
    if (after == After::Close) {
        SubmitOptions options;
        options.undoMs = undoMs;
        options.follows = operation;
        const SetState closing {target.ticket.id, TicketState::Closed, reason};
        whenDone(m_desk.submit(target.ticket.account, closing, options), this,
            [this, operation](const Result<OperationId> &closed) {
                if (!closed)
                    Q_EMIT sendFailed(closed.error());
                else if (m_lastSent.value(0) == operation)
                    m_lastSent.append(*closed);
            });
    }
    Q_EMIT sent(target.visibility, undoMs > 0 ? m_clock.nowMs() + undoMs : 0);
}

void ComposerPresenter::undoSend()
{
    if (m_lastSent.isEmpty())
        return;
    const QList<OperationId> operations = std::exchange(m_lastSent, {});
    for (const OperationId &follower : operations.mid(1))
        whenDone(m_desk.takeBack(follower), this, [](const Result<Command> &) {});
    whenDone(m_desk.takeBack(operations.first()), this, [this](const Result<Command> &command) {
        if (!command)
            return Q_EMIT sendFailed(command.error());
        const auto *reply = std::get_if<AddReply>(&*command);
        const auto *note = std::get_if<AddNote>(&*command);
        Q_EMIT takenBack(reply ? reply->body : note ? note->body : QString());
    });
}

void ComposerPresenter::loadVersions()
{
    if (!m_target)
        return;
    const int generation = m_generation;
    whenDone(m_desk.draftVersions(draftId()), this, [this, generation](const Result<QList<DraftVersion>> &versions) {
        if (generation == m_generation)
            Q_EMIT versionsLoaded(versions.value_or(QList<DraftVersion>()));
    });
}

QHash<QString, QString> ComposerPresenter::variables() const
{
    if (!m_target)
        return {};
    const Ticket &ticket = m_target->ticket;
    const Requester &person = ticket.requester;
    const QString me = agentName();
    QHash<QString, QString> values;
    values.insert(u"requester.name"_s, person.name);
    values.insert(u"requester.first_name"_s, person.firstName.isEmpty() ? firstWord(person.name) : person.firstName);
    values.insert(u"requester.last_name"_s,
        person.lastName.isEmpty() && person.name.contains(u' ') ? person.name.trimmed().section(u' ', -1)
                                                                : person.lastName);
    values.insert(u"requester.email"_s, person.email);
    values.insert(u"requester.phone"_s, person.phone);
    values.insert(u"ticket.number"_s, ticket.number);
    values.insert(u"ticket.subject"_s, ticket.subject);
    values.insert(u"agent.name"_s, me);
    values.insert(u"agent.first_name"_s, firstWord(me));
    QString inbox = ticket.inboxName;
    for (const Inbox &known : m_desk.inboxes(ticket.account)) {
        if (known.id == ticket.inbox)
            inbox = known.name;
    }
    values.insert(u"inbox.name"_s, inbox);
    return values;
}

} // namespace foredesk
