// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

template <class T>
Word<T> wordFor(T value)
{
    return {value, toWord(value)};
}

void changeTagsOf(Ticket &ticket, const ChangeTags &change)
{
    for (const QString &tag : change.remove)
        ticket.tags.removeAll(tag);
    for (const QString &tag : change.add) {
        if (!ticket.tags.contains(tag))
            ticket.tags.append(tag);
    }
}

} // namespace

FakeServer::FakeServer(FakeClock &clock)
    : m_clock(clock)
{
}

TicketId FakeServer::addTicket(const QString &subject)
{
    Ticket ticket;
    ticket.account = AccountId(u"desk"_s);
    ticket.id = TicketId(QString::number(m_nextId++));
    ticket.number = ticket.id.value();
    ticket.subject = subject;
    ticket.state = wordFor(TicketState::Open);
    ticket.priority = wordFor(Priority::Medium);
    ticket.requester.email = u"customer@example.com"_s;
    ticket.createdAt = ticket.updatedAt = m_clock.nowMs();
    tickets[ticket.id.value()] = ticket;
    threads[ticket.id.value()] = {};
    touch(ticket.id);
    return ticket.id;
}

Message FakeServer::makeMessage(const TicketId &ticket, const QString &text)
{
    Message message;
    message.id = MessageId(u"m"_s + QString::number(m_nextId++));
    message.ticket = ticket;
    message.kind = MessageKind::Reply;
    message.visibility = Visibility::Public;
    message.author.kind = AuthorKind::Agent;
    message.author.agent = me;
    message.body = text;
    message.createdAt = message.updatedAt = m_clock.nowMs();
    return message;
}

void FakeServer::touch(const TicketId &ticket)
{
    versions[ticket.value()] = ++m_version;
    if (const auto found = tickets.find(ticket.value()); found != tickets.end())
        found->second.updatedAt = m_clock.nowMs();
}

MessageId FakeServer::customerWrites(const TicketId &ticket, const QString &text)
{
    Message message = makeMessage(ticket, text);
    message.author = {AuthorKind::Customer, {}, u"Customer"_s, u"customer@example.com"_s};
    threads[ticket.value()].append(message);
    touch(ticket);
    return message.id;
}

MessageId FakeServer::colleagueReplies(const TicketId &ticket, const QString &text)
{
    Message message = makeMessage(ticket, text);
    message.author.agent = AgentId(u"8"_s);
    threads[ticket.value()].append(message);
    touch(ticket);
    return message.id;
}

void FakeServer::colleagueEdits(const Command &command)
{
    if (change(command))
        effects.append({m_clock.nowMs(), {}, command, {}, m_clock.nowMs()});
}

void FakeServer::removeTicket(const TicketId &ticket)
{
    versions[ticket.value()] = ++m_version;
    tickets.erase(ticket.value());
    threads.erase(ticket.value());
}

QString FakeServer::shaped(const QString &text) const
{
    switch (shape) {
    case TextShape::AsSent:
        break;
    case TextShape::WrappedInHtml:
        return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    case TextShape::Trimmed:
        return text.simplified();
    case TextShape::WithFooter:
        return text + u"\n\n-- \nsent with the helpdesk"_s;
    }
    return text;
}

Result<Applied> FakeServer::perform(const Command &command, const OperationId &operation, qint64 requestAt)
{
    Result<Applied> done = change(command);
    if (done)
        effects.append({m_clock.nowMs(), operation, command, done->serverId, requestAt});
    return done;
}

Result<Applied> FakeServer::change(const Command &command)
{
    const TicketId id = commandTicket(command);
    if (const auto *create = std::get_if<CreateTicket>(&command)) {
        const TicketId made = addTicket(create->subject);
        tickets[made.value()].description = shaped(create->description);
        tickets[made.value()].requester = create->requester;
        return Applied {made.value(), tickets[made.value()], std::nullopt, m_clock.nowMs()};
    }
    if (const auto *bulk = std::get_if<BulkChange>(&command)) {
        for (const TicketId &each : bulk->tickets) {
            if (bulk->state && has(each))
                tickets[each.value()].state = wordFor(*bulk->state);
            if (bulk->priority && has(each))
                tickets[each.value()].priority = wordFor(*bulk->priority);
            touch(each);
        }
        return Applied {};
    }
    if (!has(id))
        return failure(ErrorKind::NotFound, u"no such ticket"_s, 404);
    Ticket &ticket = tickets[id.value()];
    QList<Message> &thread = threads[id.value()];
    const auto findMessage = [&thread](const MessageId &message) {
        return std::find_if(thread.begin(), thread.end(), [&](const Message &each) { return each.id == message; });
    };
    Applied applied;
    const auto add = [&](const QString &body, MessageKind kind, Visibility visibility, Publication publication) {
        Message message = makeMessage(id, shaped(body));
        message.kind = kind;
        message.visibility = visibility;
        message.publication = publication;
        thread.append(message);
        applied.serverId = message.id.value();
        applied.message = message;
        return true;
    };
    const bool known
        = std::visit(Overloaded {
                         [&](const AddReply &c) {
                             return add(c.body, MessageKind::Reply, Visibility::Public, Publication::Published);
                         },
                         [&](const AddNote &c) {
                             return add(c.body, MessageKind::Note, Visibility::Private, Publication::Published);
                         },
                         [&](const AddServerDraft &c) {
                             return add(c.body, MessageKind::Reply, Visibility::Private, Publication::Draft);
                         },
                         [&](const SetState &c) {
                             ticket.state = wordFor(c.state);
                             ticket.stateReason = c.reason;
                             return true;
                         },
                         [&](const SetPriority &c) {
                             ticket.priority = wordFor(c.priority);
                             return true;
                         },
                         [&](const Assign &c) {
                             ticket.assignee = c.assignee;
                             return true;
                         },
                         [&](const MoveInbox &c) {
                             ticket.inbox = c.inbox;
                             return true;
                         },
                         [&](const ChangeTags &c) {
                             changeTagsOf(ticket, c);
                             return true;
                         },
                         [&](const SetSubject &c) {
                             ticket.subject = c.subject;
                             return true;
                         },
                         [&](const EditMessage &c) {
                             const auto found = findMessage(c.message);
                             if (found != thread.end())
                                 found->body = shaped(c.body);
                             return found != thread.end();
                         },
                         [&](const PublishDraft &c) {
                             const auto found = findMessage(c.message);
                             if (found != thread.end()) {
                                 found->publication = Publication::Published;
                                 found->visibility = Visibility::Public;
                             }
                             return found != thread.end();
                         },
                         [&](const DeleteMessage &c) {
                             const auto found = findMessage(c.message);
                             if (found == thread.end())
                                 return false;
                             thread.erase(found);
                             return true;
                         },
                         [&](const DeleteTicket &) { return true; },
                         [](const auto &) { return true; },
                     },
            command);
    if (!known)
        return failure(ErrorKind::NotFound, u"no such message"_s, 404);
    touch(id);
    if (std::holds_alternative<DeleteTicket>(command)) {
        removeTicket(id);
        return Applied {id.value(), std::nullopt, std::nullopt, m_clock.nowMs()};
    }
    if (applied.serverId.isEmpty()) {
        applied.serverId = id.value();
        applied.ticket = ticket;
    }
    applied.serverTimeMs = m_clock.nowMs();
    return applied;
}

QList<Effect> FakeServer::effectsOf(const OperationId &operation) const
{
    QList<Effect> found;
    for (const Effect &each : effects) {
        if (each.operation == operation)
            found.append(each);
    }
    return found;
}

} // namespace foredesk::test
