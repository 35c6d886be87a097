// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcase.h"

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// What every provider promises, tried against the real sandbox in every shape it can take.
class ProviderContractTest : public ContractCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsTested_data() { shapeRows(); }
    void theKeyIsTested()
    {
        QCOMPARE(outcomeWord(waitFor(backend().connect().provider->verifyLogin())), u"ok"_s);
        const auto wrong = backend().connect(Secret("some-other-key"));
        QCOMPARE(outcomeWord(waitFor(wrong.provider->verifyLogin())), u"Unauthorized"_s);
    }

    void theMirrorDeliversEachTicketOnce_data() { shapeRows(); }
    void theMirrorDeliversEachTicketOnce()
    {
        const auto connection = backend().connect();
        const int expected = backend().sandbox().control("GET", u"/stats"_s)["tickets"_L1].toInt();
        const QList<Ticket> tickets = wholeMirror(*connection.provider);
        QCOMPARE(tickets.size(), expected);
        QSet<TicketId> ids;
        for (const Ticket &ticket : tickets) {
            QVERIFY(ticket.id.value().toLongLong() > 0);
            QVERIFY(ticket.createdAt > 0);
            QVERIFY(!ticket.subject.isEmpty());
            QCOMPARE(ticket.account.value(), u"contract"_s);
            ids.insert(ticket.id);
        }
        QCOMPARE(ids.size(), expected);
    }

    void listsPageToTheirEndOnce_data() { shapeRows(); }
    void listsPageToTheirEndOnce()
    {
        const auto connection = backend().connect();
        const int expected = backend().sandbox().control("GET", u"/stats"_s)["tickets"_L1].toInt();
        QSet<TicketId> ids;
        Cursor cursor;
        int delivered = 0;
        for (bool atEnd = false; !atEnd;) {
            const auto page = waitFor(connection.provider->listTickets(TicketQuery {}, cursor));
            QCOMPARE(outcomeWord(page), u"ok"_s);
            for (const Ticket &ticket : page->items)
                ids.insert(ticket.id);
            delivered += page->items.size();
            cursor = page->next;
            atEnd = page->atEnd;
        }
        QCOMPARE(ids.size(), expected);
        QCOMPARE(delivered, expected);
    }

    void threadsAreWholeAndOldestFirst_data() { shapeRows(); }
    void threadsAreWholeAndOldestFirst()
    {
        const auto connection = backend().connect();
        const TicketId ticket = makeTicket(*connection.provider);
        for (int i = 0; i < 230; ++i)
            QVERIFY(!backend()
                         .sandbox()
                         .control("POST", u"/reply"_s,
                             {{u"ticket_id"_s, ticket.value().toInt()}, {u"content"_s, u"message %1"_s.arg(i)}})
                         .isNull());
        const auto thread = waitFor(connection.provider->fetchThread(ticket, ReadEffect::Silent));
        QCOMPARE(outcomeWord(thread), u"ok"_s);
        QVERIFY(thread->complete);
        QSet<MessageId> ids;
        qint64 previous = 0;
        for (const Message &message : thread->messages) {
            ids.insert(message.id);
            QVERIFY(message.createdAt >= previous);
            previous = message.createdAt;
            QCOMPARE(message.ticket, ticket);
        }
        QVERIFY(ids.size() >= 230);
        QCOMPARE(ids.size(), thread->messages.size());
        QVERIFY(thread->messages.last().body.contains(u"message 229"_s));
        QCOMPARE(thread->messages.last().visibility, Visibility::Public);
    }

    void messagesReachTheirVisibility_data() { shapeRows(); }
    void messagesReachTheirVisibility()
    {
        const auto connection = backend().connect();
        const TicketId ticket = makeTicket(*connection.provider);
        const int mark = backend().effectMark();
        const auto apply = [&](const Command &command) {
            return waitFor(connection.provider->apply(command, OperationId(u"op"_s)));
        };
        const auto reply = apply(AddReply {ticket, u"Dear Jane"_s, {}});
        const auto note = apply(AddNote {ticket, u"she is right"_s});
        const auto draft = apply(AddServerDraft {ticket, u"half a thought"_s});
        for (const auto &applied : {reply, note, draft}) {
            QCOMPARE(outcomeWord(applied), u"ok"_s);
            QVERIFY(applied->serverId.toLongLong() > 0);
        }
        const QJsonArray effects = backend().effectsSince(mark);
        QCOMPARE(effects.size(), 3);
        QCOMPARE(effects.at(0)["text"_L1].toString(), u"Dear Jane"_s);
        QCOMPARE(effects.at(0)["visibility"_L1].toString(), u"public"_s);
        QCOMPARE(effects.at(1)["text"_L1].toString(), u"she is right"_s);
        QVERIFY(effects.at(1)["visibility"_L1].toString() != u"public"_s);
        QVERIFY(effects.at(2)["visibility"_L1].toString() != u"public"_s);
        for (const QJsonValue &effect : effects)
            QCOMPARE(effect["ticket"_L1].toInteger(), ticket.value().toLongLong());

        const auto thread = waitFor(connection.provider->fetchThread(ticket, ReadEffect::Silent));
        QHash<QString, Message> byId;
        for (const Message &message : thread->messages)
            byId.insert(message.id.value(), message);
        QCOMPARE(byId.value(reply->serverId).kind, MessageKind::Reply);
        QCOMPARE(byId.value(note->serverId).visibility, Visibility::Private);
        QCOMPARE(byId.value(draft->serverId).publication, Publication::Draft);
    }

    void messagesAreEditedPublishedAndDeleted_data() { shapeRows(); }
    void messagesAreEditedPublishedAndDeleted()
    {
        const auto connection = backend().connect();
        const TicketId ticket = makeTicket(*connection.provider);
        const auto apply = [&](const Command &command) {
            return waitFor(connection.provider->apply(command, OperationId(u"op"_s)));
        };
        const auto draft = apply(AddServerDraft {ticket, u"first words"_s});
        QCOMPARE(outcomeWord(draft), u"ok"_s);
        const MessageId id(draft->serverId);
        QCOMPARE(outcomeWord(apply(EditMessage {ticket, id, u"better words"_s})), u"ok"_s);
        QCOMPARE(outcomeWord(apply(PublishDraft {ticket, id})), u"ok"_s);
        const auto published = waitFor(connection.provider->fetchThread(ticket, ReadEffect::Silent));
        QCOMPARE(published->messages.last().publication, Publication::Published);
        QVERIFY(published->messages.last().body.contains(u"better words"_s));
        const int mark = backend().effectMark();
        QCOMPARE(outcomeWord(apply(PublishDraft {ticket, id})), u"ok"_s); // twice must not mail twice
        QCOMPARE(backend().effectsSince(mark).size(), 0);
        QCOMPARE(outcomeWord(apply(DeleteMessage {ticket, id})), u"ok"_s);
        QCOMPARE(outcomeWord(apply(DeleteMessage {ticket, id})), u"NotFound"_s);
        QCOMPARE(outcomeWord(apply(PublishDraft {ticket, id})), u"NotFound"_s);
    }

    void fieldsAreChanged_data() { shapeRows(); }
    void fieldsAreChanged()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        const auto agents = waitFor(connection.provider->agents()->list());
        const auto inboxes = waitFor(connection.provider->inboxes()->list());
        QVERIFY(agents && !agents->isEmpty());
        QVERIFY(inboxes && !inboxes->isEmpty());
        const QList<Command> commands {SetState {id, TicketState::Closed, StateReason::Duplicate},
            SetPriority {id, Priority::Urgent}, Assign {id, agents->last().id}, MoveInbox {id, inboxes->last().id},
            ChangeTags {id, {u"vip"_s}, {u"billing"_s}}, SetSubject {id, u"Another subject"_s}};
        for (const Command &command : commands) {
            const auto applied = waitFor(connection.provider->apply(command, OperationId(u"op"_s)));
            QCOMPARE(outcomeWord(applied), u"ok"_s);
            QVERIFY(applied->ticket.has_value());
        }
        const auto ticket = waitFor(connection.provider->fetchTicket(id));
        QCOMPARE(outcomeWord(ticket), u"ok"_s);
        QCOMPARE(ticket->state.value, TicketState::Closed);
        QCOMPARE(ticket->stateReason, StateReason::Duplicate);
        QCOMPARE(ticket->priority.value, Priority::Urgent);
        QCOMPARE(ticket->assignee, agents->last().id);
        QCOMPARE(ticket->inbox, inboxes->last().id);
        QCOMPARE(ticket->tags, QStringList {u"vip"_s});
        QCOMPARE(ticket->subject, u"Another subject"_s);
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(Assign {id, {}}, OperationId(u"op"_s)))), u"ok"_s);
        QVERIFY(waitFor(connection.provider->fetchTicket(id))->assignee.isEmpty());
    }

    void tagsOfColleaguesSurvive_data() { shapeRows(); }
    void tagsOfColleaguesSurvive()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        const QString route = "/tickets/"_L1 + id.value();
        QVERIFY(
            !backend().sandbox().control("PATCH", route, {{u"tags"_s, QJsonArray {u"billing"_s, u"bug"_s}}}).isNull());
        const ChangeTags change {id, {u"vip"_s}, {}};
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(change, OperationId(u"op"_s)))), u"ok"_s);
        QCOMPARE(waitFor(connection.provider->fetchTicket(id))->tags, (QStringList {u"billing"_s, u"bug"_s, u"vip"_s}));
        const int mark = backend().effectMark();
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(change, OperationId(u"op"_s)))), u"ok"_s);
        QCOMPARE(backend().effectsSince(mark).size(), 0);
    }

    void manyTicketsAtOnce_data() { shapeRows(); }
    void manyTicketsAtOnce()
    {
        const auto connection = backend().connect();
        BulkChange bulk;
        for (int i = 0; i < 3; ++i)
            bulk.tickets.append(makeTicket(*connection.provider));
        bulk.state = TicketState::Closed;
        bulk.reason = StateReason::NotPlanned;
        bulk.priority = Priority::Low;
        bulk.addTags = {u"swept"_s};
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(bulk, OperationId(u"op"_s)))), u"ok"_s);
        for (const TicketId &id : bulk.tickets) {
            const auto ticket = waitFor(connection.provider->fetchTicket(id));
            QCOMPARE(ticket->stateReason, StateReason::NotPlanned);
            QCOMPARE(ticket->priority.value, Priority::Low);
            QCOMPARE(ticket->tags, (QStringList {u"billing"_s, u"swept"_s}));
        }
    }

    void deletedTicketsAreGone_data() { shapeRows(); }
    void deletedTicketsAreGone()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(DeleteTicket {id}, OperationId(u"op"_s)))), u"ok"_s);
        QCOMPARE(outcomeWord(waitFor(connection.provider->fetchTicket(id))), u"NotFound"_s);
        QCOMPARE(outcomeWord(waitFor(connection.provider->fetchThread(id, ReadEffect::Silent))), u"NotFound"_s);
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(AddNote {id, u"late"_s}, OperationId(u"op"_s)))),
            u"NotFound"_s);
    }

    void changesAreFound_data() { shapeRows(); }
    void changesAreFound()
    {
        const auto connection = backend().connect();
        HelpdeskProvider &provider = *connection.provider;
        const TicketId open = makeTicket(provider);
        KnownState known;
        for (const Ticket &ticket : wholeMirror(provider)) {
            if (ticket.state.value == TicketState::Open)
                known.openTickets.append(ticket.id);
            known.newestCreatedAt = std::max(known.newestCreatedAt, ticket.createdAt);
            known.newestUpdatedAt = std::max(known.newestUpdatedAt, ticket.updatedAt);
        }
        SyncToken token;
        QSet<TicketId> seen;
        QSet<TicketId> stale;
        const auto round = [&] {
            for (int step = 0; step < 40; ++step) {
                const auto page = waitFor(provider.changesSince(token, known));
                QCOMPARE(outcomeWord(page), u"ok"_s);
                for (const Ticket &ticket : page->tickets)
                    seen.insert(ticket.id);
                for (const TicketId &ticket : page->staleThreads)
                    stale.insert(ticket);
                token = page->next;
                if (!page->more)
                    return;
            }
            QFAIL("the round does not end");
        };
        round();
        seen.clear();
        stale.clear();
        QVERIFY(!backend().sandbox().control("POST", u"/time"_s, {{u"advance_seconds"_s, 60}}).isNull());
        const TicketId fresh = makeTicket(provider);
        QVERIFY(!backend()
                     .sandbox()
                     .control("POST", u"/reply"_s, {{u"ticket_id"_s, open.value().toInt()}, {u"content"_s, u"news"_s}})
                     .isNull());
        for (int rounds = 0; rounds < 80 && !(seen.contains(fresh) && stale.contains(open)); ++rounds)
            round();
        QVERIFY(seen.contains(fresh));
        QVERIFY(seen.contains(open));
        QVERIFY(stale.contains(fresh));
        QVERIFY(stale.contains(open));
    }

    void anIdlePollIsCheapWhereTimesAreTold()
    {
        m_backends[QString()] = std::make_unique<ContractBackend>(u"default"_s, 150);
        const auto connection = backend().connect();
        KnownState known;
        for (const Ticket &ticket : wholeMirror(*connection.provider))
            known.newestUpdatedAt = std::max(known.newestUpdatedAt, ticket.updatedAt);
        SyncToken token;
        for (int i = 0; i < 4; ++i) {
            const auto page = waitFor(connection.provider->changesSince(token, known));
            QCOMPARE(outcomeWord(page), u"ok"_s);
            token = page->next;
        }
        const int mark = backend().sandbox().requests().size();
        const auto page = waitFor(connection.provider->changesSince(token, known));
        QVERIFY(page->tickets.isEmpty() && page->staleThreads.isEmpty() && !page->more);
        QCOMPARE(backend().sandbox().requests().size(), mark + 1);
    }

    void aChangeAfterQuietPollsIsSeen_data() { shapeRows(); }
    void aChangeAfterQuietPollsIsSeen()
    {
        const auto connection = backend().connect();
        HelpdeskProvider &provider = *connection.provider;
        const TicketId ticket = makeTicket(provider);
        KnownState known;
        known.openTickets = {ticket};
        for (const Ticket &each : wholeMirror(provider)) {
            known.newestUpdatedAt = std::max(known.newestUpdatedAt, each.updatedAt);
            known.newestCreatedAt = std::max(known.newestCreatedAt, each.createdAt);
        }
        QVERIFY(!backend().sandbox().control("POST", u"/time"_s, {{u"advance_seconds"_s, 60}}).isNull());
        SyncToken token;
        for (int i = 0; i < 25; ++i) {
            const auto page = waitFor(provider.changesSince(token, known));
            QCOMPARE(outcomeWord(page), u"ok"_s);
            token = page->next;
        }
        QCOMPARE(outcomeWord(waitFor(provider.apply(SetSubject {ticket, u"Changed"_s}, OperationId(u"1"_s)))), u"ok"_s);
        QString seen;
        for (int i = 0; i < 200 && seen != u"Changed"_s; ++i) {
            const auto page = waitFor(provider.changesSince(token, known));
            QCOMPARE(outcomeWord(page), u"ok"_s);
            for (const Ticket &each : page->tickets) {
                if (each.id == ticket)
                    seen = each.subject;
            }
            token = page->next;
        }
        QCOMPARE(seen, u"Changed"_s);
    }

    void deletionsAreConfirmedById_data() { shapeRows(); }
    void deletionsAreConfirmedById()
    {
        const auto connection = backend().connect();
        const TicketId doomed = makeTicket(*connection.provider);
        KnownState known;
        known.openTickets = {doomed};
        known.newestCreatedAt = 4'000'000'000'000;
        known.newestUpdatedAt = 4'000'000'000'000;
        QVERIFY(!backend().sandbox().control("DELETE", "/tickets/"_L1 + doomed.value()).isNull());
        SyncToken token;
        QList<TicketId> gone;
        for (int i = 0; i < 60 && gone.isEmpty(); ++i) {
            const auto page = waitFor(connection.provider->changesSince(token, known));
            QCOMPARE(outcomeWord(page), u"ok"_s);
            gone = page->confirmedGone;
            token = page->next;
        }
        QCOMPARE(gone, QList<TicketId> {doomed});
    }

    void tagsAndCannedAreManaged_data() { shapeRows(); }
    void tagsAndCannedAreManaged()
    {
        const auto connection = backend().connect();
        ResourceApi<Tag> &tags = *connection.provider->tags();
        auto created = waitFor(tags.create(Tag {{}, u"contract tag"_s, u"#336699"_s}));
        QCOMPARE(outcomeWord(created), u"ok"_s);
        created->name = u"contract tag 2"_s;
        QCOMPARE(waitFor(tags.update(*created))->name, u"contract tag 2"_s);
        QCOMPARE(waitFor(tags.get(created->id.value())).value(), *created);
        QVERIFY(waitFor(tags.list())->contains(*created));
        const auto twice = waitFor(tags.create(Tag {{}, u"contract tag 2"_s, u"#336699"_s}));
        QCOMPARE(outcomeWord(twice), u"Conflict"_s);
        QCOMPARE(twice.error().fields.value(0).field, u"name"_s);
        QCOMPARE(waitFor(tags.create(Tag {{}, QString(61, u'x'), u"#1"_s})).error().fields.size(), 2);
        QCOMPARE(outcomeWord(waitFor(tags.remove(created->id.value()))), u"ok"_s);
        QCOMPARE(outcomeWord(waitFor(tags.get(created->id.value()))), u"NotFound"_s);

        ResourceApi<CannedResponse> &canned = *connection.provider->canned();
        auto text = waitFor(canned.create(CannedResponse {{}, u"Greeting"_s, u"Hi {{requester.name}}"_s}));
        QCOMPARE(outcomeWord(text), u"ok"_s);
        QCOMPARE(text->content, u"Hi {{requester.name}}"_s);
        text->content = u"Hello"_s;
        QCOMPARE(waitFor(canned.update(*text))->content, u"Hello"_s);
        QCOMPARE(outcomeWord(waitFor(canned.remove(text->id.value()))), u"ok"_s);
    }

    void whatCannotBeManagedSaysSo_data() { shapeRows(); }
    void whatCannotBeManagedSaysSo()
    {
        const auto connection = backend().connect();
        QCOMPARE(outcomeWord(waitFor(connection.provider->agents()->create(Agent {}))), u"Unsupported"_s);
        QCOMPARE(outcomeWord(waitFor(connection.provider->inboxes()->remove(u"1"_s))), u"Unsupported"_s);
        QVERIFY(!connection.provider->capabilities().can(Capability::AttachFiles));
        QVERIFY(!connection.provider->capabilities().reasonAgainst(Capability::AttachFiles).isEmpty());
    }

    void refusedOperationsShrinkTheCapabilities_data() { shapeRows(); }
    void refusedOperationsShrinkTheCapabilities()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        QVERIFY(connection.provider->capabilities().can(Capability::Note));
        QVERIFY(fault(u"POST"_s, u"/activities"_s, u"status"_s, {{u"status"_s, 403}}));
        QCOMPARE(outcomeWord(waitFor(connection.provider->apply(AddNote {id, u"x"_s}, OperationId(u"op"_s)))),
            u"Forbidden"_s);
        QVERIFY(!connection.provider->capabilities().can(Capability::Note));
        QVERIFY(!connection.provider->capabilities().reasonAgainst(Capability::Note).isEmpty());
        QVERIFY(connection.provider->capabilities().can(Capability::Reply));
        QVERIFY(waitFor(connection.provider->verifyLogin()).has_value());
        QVERIFY(connection.provider->capabilities().can(Capability::Note));
    }
};

QTEST_GUILESS_MAIN(ProviderContractTest)
#include "contract_test.moc"
