// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/reconcileflow.h"

#include "base/failpoint.h"
#include "domain/canonicaltext.h"
#include "sync/fieldverdict.h"
#include "sync/ticketmatch.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kReconcileStorageAgainMs = 5'000;
constexpr qsizetype kMostListedTickets = 1000;
constexpr int kPartialReadsBeforeAsking = 6;

bool readsThread(const Command &command)
{
    return makesMessage(command) || std::holds_alternative<EditMessage>(command)
        || std::holds_alternative<PublishDraft>(command) || std::holds_alternative<DeleteMessage>(command);
}

} // namespace

ReconcileFlow::ReconcileFlow(SessionContext &context, OutboxRows &rows, const Operation &operation)
    : m_context(context)
    , m_rows(rows)
    , m_operation(operation)
    , m_settling(context.clock.monotonicMs())
    , m_alarm(context.clock)
{
}

void ReconcileFlow::start()
{
    schedule();
}

void ReconcileFlow::wake()
{
    if (!m_reading)
        schedule();
}

void ReconcileFlow::schedule()
{
    m_alarm.set(m_settling.nextReadAt() - m_context.clock.monotonicMs(), [this] { read(); });
}

void ReconcileFlow::read()
{
    if (!m_context.gate.isOpen())
        return; // wake() comes when it opens
    failPoint("during-reconcile");
    m_reading = true;
    m_readStartedAt = m_context.clock.monotonicMs();
    m_tickets.clear();
    m_bulkRows.clear();
    if (readsThread(m_operation.command))
        readThread();
    else if (std::holds_alternative<CreateTicket>(m_operation.command))
        readNewestTickets({});
    else if (std::holds_alternative<BulkChange>(m_operation.command))
        readBulkRow(0);
    else
        readTicket();
}

void ReconcileFlow::cannotRead(const Error &error)
{
    m_reading = false;
    const bool gone = error.kind == ErrorKind::NotFound;
    if (gone
        && (std::holds_alternative<DeleteTicket>(m_operation.command)
            || std::holds_alternative<DeleteMessage>(m_operation.command))) {
        confirm(commandTicket(m_operation.command).value());
        return;
    }
    if (gone || error.kind == ErrorKind::Forbidden) {
        askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, {});
        return;
    }
    m_settling.readFailed(m_context.clock.monotonicMs());
    schedule();
}

void ReconcileFlow::keepLooking()
{
    m_reading = false;
    schedule();
}

void ReconcileFlow::readThread()
{
    const TicketId ticket = commandTicket(m_operation.command);
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.fetchThread(ticket, ReadEffect::Silent)), this,
        [this, asked](const Result<TicketThread> &thread) {
            if (!thread)
                cannotRead(thread.error());
            else
                judgeThread(asked, *thread);
        });
}

void ReconcileFlow::judgeThread(const CacheFeed::Moment &asked, const TicketThread &thread)
{
    const qint64 now = m_context.clock.nowMs();
    whenDone(m_context.cache.putThreads({{asked, thread, now}}), &m_rows, [](const Result<void> &) {});
    if (const auto *edit = std::get_if<EditMessage>(&m_operation.command))
        judgeMessage(thread, edit->message);
    else if (const auto *publish = std::get_if<PublishDraft>(&m_operation.command))
        judgeMessage(thread, publish->message);
    else if (const auto *remove = std::get_if<DeleteMessage>(&m_operation.command))
        judgeMessage(thread, remove->message);
    else
        judgeCreated(thread);
}

/// Operations on a message whose id is known.
void ReconcileFlow::judgeMessage(const TicketThread &thread, const MessageId &id)
{
    const auto found = std::find_if(
        thread.messages.begin(), thread.messages.end(), [&id](const Message &message) { return message.id == id; });
    const bool there = found != thread.messages.end();
    const auto *edit = std::get_if<EditMessage>(&m_operation.command);
    const bool publishes = std::holds_alternative<PublishDraft>(m_operation.command);
    const bool removes = std::holds_alternative<DeleteMessage>(m_operation.command);
    const bool happened = (removes && !there && thread.complete)
        || (there && publishes && found->publication == Publication::Published)
        || (there && edit && canonicalText(found->body) == canonicalText(edit->body));
    if (happened) {
        confirm(id.value());
        return;
    }
    if (!there && thread.complete) {
        askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, {});
        return;
    }
    if (!thread.complete) {
        readPartially();
        return;
    }
    m_settling.readWithoutFinding(m_readStartedAt);
    if (publishes && m_settling.absenceProven())
        askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, {}); // as loud as a reply
    else if (!publishes && m_settling.longEnoughToRepeat())
        repeat();
    else
        keepLooking();
}

void ReconcileFlow::judgeCreated(const TicketThread &thread)
{
    const MessageMatch match = findMessage(m_operation, thread.messages, m_rows.matchContext(m_operation));
    const int twins = m_rows.twinsWithoutMessage(m_operation);
    if (match.strong.size() <= twins && !thread.complete) {
        readPartially();
        return;
    }
    if (match.strong.size() <= twins)
        m_settling.readWithoutFinding(m_readStartedAt);
    const Findings findings {static_cast<int>(match.strong.size()), static_cast<int>(match.weak.size()), twins,
        !m_operation.evidence.isEmpty()};
    const QString id = match.strong.isEmpty() ? QString() : match.strong.last().id.value();
    const QList<Message> alike = match.strong + match.weak;
    const QString similar = alike.isEmpty() ? QString() : bodyToText(alike.last().body);
    applySettled(settle(m_settling, findings, repeatability(m_operation.command)), id, similar);
}

/// What is not in a part of the thread may be in the rest: no evidence. When the rest is not to be had only a person
/// can tell.
void ReconcileFlow::readPartially()
{
    m_settling.readFailed(m_readStartedAt);
    if (++m_partialReads >= kPartialReadsBeforeAsking)
        askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, {});
    else
        keepLooking();
}

void ReconcileFlow::applySettled(Settled verdict, const QString &serverId, const QString &evidence)
{
    switch (verdict) {
    case Settled::KeepLooking:
        keepLooking();
        break;
    case Settled::Found:
        confirm(serverId);
        break;
    case Settled::FoundTwice:
        m_rows.log(LogEntry::Kind::Notice, m_operation,
            u"The server holds this more than once: %1"_s.arg(operationPhrase(m_operation)));
        confirm(serverId, Attention::DuplicateFound);
        break;
    case Settled::Similar:
        askAgent(OperationState::NeedsYou, Attention::SimilarFound, evidence);
        break;
    case Settled::Repeat:
        repeat();
        break;
    case Settled::Ask:
        askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, {});
        break;
    }
}

void ReconcileFlow::readTicket()
{
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.fetchTicket(commandTicket(m_operation.command))), this,
        [this, asked](const Result<Ticket> &ticket) {
            if (!ticket)
                cannotRead(ticket.error());
            else if (std::holds_alternative<DeleteTicket>(m_operation.command))
                judgeTicketStillThere();
            else
                judgeField(asked, *ticket);
        });
}

void ReconcileFlow::judgeTicketStillThere()
{
    m_settling.readWithoutFinding(m_readStartedAt);
    if (m_settling.absenceProven())
        askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, {});
    else
        keepLooking();
}

/// Equal to mine: it happened. Equal to the base: repeat. A third value: a late blind repetition would undo a newer
/// edit.
void ReconcileFlow::judgeField(const CacheFeed::Moment &asked, const Ticket &ticket)
{
    const qint64 now = m_context.clock.nowMs();
    whenDone(m_context.cache.putTickets({{asked, ticket}}, now), &m_rows, [](const Result<void> &) {});
    switch (fieldVerdict(m_operation, m_rows.finished(), ticket)) {
    case MergeVerdict::AlreadyDone:
        confirm(ticket.id.value());
        return;
    case MergeVerdict::Conflict:
        askAgent(OperationState::Conflict, Attention::FieldChanged, conflictEvidence(m_operation, ticket));
        return;
    case MergeVerdict::Send:
        break;
    }
    m_settling.readWithoutFinding(m_readStartedAt);
    if (m_settling.longEnoughToRepeat())
        repeat();
    else
        keepLooking();
}

void ReconcileFlow::readNewestTickets(const Cursor &cursor)
{
    TicketQuery query;
    query.account = m_context.account.id;
    query.sort = TicketSort::Created;
    ask(m_context, m_read.keep(m_context.provider.listTickets(query, cursor)), this,
        [this, cursor](const Result<Page<Ticket>> &page) {
            if (!page) {
                cannotRead(page.error());
                return;
            }
            m_tickets.append(page->items);
            const bool enough = page->atEnd || page->next == cursor || m_tickets.size() >= kMostListedTickets
                || reachesBeyond(m_operation, m_tickets, m_rows.matchContext(m_operation));
            if (enough)
                judgeNewTickets();
            else
                readNewestTickets(page->next);
        });
}

void ReconcileFlow::judgeNewTickets()
{
    const TicketMatch match = findTicket(m_operation, m_tickets, m_rows.matchContext(m_operation));
    const int twins = m_rows.twinsWithoutMessage(m_operation);
    if (match.strong.size() <= twins)
        m_settling.readWithoutFinding(m_readStartedAt);
    const Findings findings {static_cast<int>(match.strong.size()), static_cast<int>(match.weak.size()), twins, false};
    const QString id = match.strong.isEmpty() ? QString() : match.strong.last().id.value();
    const QString similar = match.weak.isEmpty() ? QString() : bodyToText(match.weak.last().description);
    applySettled(settle(m_settling, findings, Repeatability::LoudCreate), id, similar);
}

void ReconcileFlow::readBulkRow(qsizetype index)
{
    const auto &bulk = std::get<BulkChange>(m_operation.command);
    if (index >= bulk.tickets.size()) {
        judgeBulk();
        return;
    }
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.fetchTicket(bulk.tickets.at(index))), this,
        [this, index, asked](const Result<Ticket> &ticket) {
            if (!ticket && ticket.error().kind != ErrorKind::NotFound) {
                cannotRead(ticket.error());
                return;
            }
            if (ticket) {
                m_tickets.append(*ticket);
                m_bulkRows.append({asked, *ticket});
            }
            readBulkRow(index + 1);
        });
}

void ReconcileFlow::judgeBulk()
{
    whenDone(m_context.cache.putTickets(std::exchange(m_bulkRows, {}), m_context.clock.nowMs()), &m_rows,
        [](const Result<void> &) {});
    const QList<TicketId> missing = rowsNotChanged(std::get<BulkChange>(m_operation.command), m_tickets);
    if (missing.isEmpty()) {
        confirm(m_operation.id.value());
        return;
    }
    m_settling.readWithoutFinding(m_readStartedAt);
    if (!m_settling.absenceProven()) {
        keepLooking();
        return;
    }
    QStringList ids;
    for (const TicketId &id : missing)
        ids.append(id.value());
    askAgent(OperationState::NeedsYou, Attention::NotFoundOnServer, ids.join(u", "_s));
}

void ReconcileFlow::confirm(const QString &serverId, Attention attention)
{
    Operation next = m_operation;
    next.state = OperationState::Done;
    next.attention = attention;
    next.serverId = serverId;
    next.finishedAt = m_context.clock.nowMs();
    m_rows.log(LogEntry::Kind::Sent, next, u"Found on the server: %1"_s.arg(operationPhrase(next)));
    if (std::holds_alternative<CreateTicket>(next.command))
        Q_EMIT threadWanted(TicketId(serverId));
    record(next);
}

/// Only for what may be repeated; `evidence` remembers that it was, so that it happens once at most where that counts.
void ReconcileFlow::repeat()
{
    Operation next = m_operation;
    next.state = OperationState::Queued;
    if (repeatability(next.command) == Repeatability::SilentCreate)
        next.evidence = u"repeated"_s;
    m_rows.log(LogEntry::Kind::Notice, next, u"Not on the server, sent once more: %1"_s.arg(operationPhrase(next)));
    record(next);
}

void ReconcileFlow::askAgent(OperationState state, Attention attention, const QString &evidence)
{
    Operation next = m_operation;
    next.state = state;
    next.attention = attention;
    next.evidence = evidence;
    m_rows.log(LogEntry::Kind::Conflict, next,
        u"Not sure, asking you (%1): %2"_s.arg(toWord(attention), operationPhrase(next)));
    record(next);
}

void ReconcileFlow::record(const Operation &next)
{
    m_reading = true; // wake() must not read meanwhile
    m_rows.commit(next, OperationState::Unconfirmed, this, [this, next](const Result<void> &result) {
        if (result || result.error().kind == ErrorKind::Conflict)
            Q_EMIT finished();
        else
            m_alarm.set(kReconcileStorageAgainMs, [this, next] { record(next); });
    });
}

} // namespace foredesk
