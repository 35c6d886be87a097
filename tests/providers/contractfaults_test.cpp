// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcase.h"

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// What every provider promises when the server or the network misbehaves.
class ProviderContractFaultsTest : public ContractCase
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreRefusedUnsent_data() { shapeRows(); }
    void limitsAreRefusedUnsent()
    {
        const auto connection = backend().connect();
        const int mark = backend().sandbox().requests().size();
        CreateTicket command;
        command.subject = u"x"_s;
        command.requester.name = u"N"_s;
        const auto refused = waitFor(connection.provider->apply(command, OperationId(u"op"_s)));
        QCOMPARE(outcomeWord(refused), u"Rejected"_s);
        QCOMPARE(refused.error().fields.value(0).field, u"subject"_s);
        QCOMPARE(backend().sandbox().requests().size(), mark);
    }

    void serverRefusalsNameTheField_data() { shapeRows(); }
    void serverRefusalsNameTheField()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        const auto refused
            = waitFor(connection.provider->apply(Assign {id, AgentId(u"99999"_s)}, OperationId(u"op"_s)));
        QCOMPARE(outcomeWord(refused), u"Rejected"_s);
        QCOMPARE(refused.error().fields.value(0).field, u"user_id"_s);
    }

    void lostAnswersAreUnknownAndNotRepeated_data() { shapeRows(); }
    void lostAnswersAreUnknownAndNotRepeated()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        for (const auto &[kind, expected] : {std::pair(u"close-after-applying"_s, 1),
                 std::pair(u"close-before-applying"_s, 0), std::pair(u"cut-head"_s, 1), std::pair(u"cut-body"_s, 1)}) {
            const int mark = backend().effectMark();
            QVERIFY(fault(u"POST"_s, u"/activities"_s, kind));
            const auto applied = waitFor(connection.provider->apply(AddReply {id, kind, {}}, OperationId(u"op"_s)));
            QCOMPARE(outcomeWord(applied), u"OutcomeUnknown"_s);
            QCOMPARE(backend().effectsSince(mark).size(), expected);
        }
    }

    void unreadableAnswersToWritesMayHaveHappened_data() { shapeRows(); }
    void unreadableAnswersToWritesMayHaveHappened()
    {
        const auto connection = backend().connect();
        const TicketId id = makeTicket(*connection.provider);
        for (const QString &kind : {u"garbled"_s, u"html-200"_s}) {
            QVERIFY(fault(u"POST"_s, u"/activities"_s, kind));
            const auto applied = waitFor(connection.provider->apply(AddReply {id, kind, {}}, OperationId(u"op"_s)));
            QCOMPARE(outcomeWord(applied), u"Protocol"_s);
            QVERIFY(applied.error().httpStatus >= 200 && applied.error().httpStatus < 300);
        }
        QVERIFY(fault(u"POST"_s, u"/activities"_s, u"redirect"_s, {{u"location"_s, u"http://127.0.0.1:1/"_s}}));
        const auto moved = waitFor(connection.provider->apply(AddReply {id, u"x"_s, {}}, OperationId(u"op"_s)));
        QCOMPARE(outcomeWord(moved), u"Protocol"_s);
        QVERIFY(moved.error().httpStatus >= 300 && moved.error().httpStatus < 400);
    }

    void brokenListsNameTheirPlace_data() { shapeRows(); }
    void brokenListsNameTheirPlace()
    {
        const auto connection = backend().connect();
        QVERIFY(fault(u"GET"_s, u"/tickets"_s, u"garbled"_s));
        const auto page = waitFor(connection.provider->listTickets(TicketQuery {}, Cursor {}));
        QCOMPARE(outcomeWord(page), u"Protocol"_s);
        QVERIFY2(page.error().detail.startsWith(u'$'), qPrintable(page.error().detail));
    }

    void rateLimitsPauseTheAccount_data() { shapeRows(); }
    void rateLimitsPauseTheAccount()
    {
        const auto connection = backend().connect();
        QVERIFY(fault(u"GET"_s, u"/tickets"_s, u"rate-limit"_s, {{u"retry_after"_s, u"30"_s}}));
        const auto page = waitFor(connection.provider->listTickets(TicketQuery {}, Cursor {}));
        QCOMPARE(outcomeWord(page), u"RateLimited"_s);
        QCOMPARE(page.error().retryAfter, std::chrono::seconds(30));
        const int mark = backend().sandbox().requests().size();
        QCOMPARE(
            outcomeWord(waitFor(connection.provider->apply(AddNote {TicketId(u"1"_s), u"x"_s}, OperationId(u"op"_s)))),
            u"RateLimited"_s);
        QCOMPARE(backend().sandbox().requests().size(), mark);
    }

    void cancellingAborts_data() { shapeRows(); }
    void cancellingAborts()
    {
        const auto connection = backend().connect();
        QVERIFY(fault(u"GET"_s, u"/tickets"_s, u"delay"_s, {{u"delay_ms"_s, 1500}, {u"times"_s, 0}}));
        QList<QFuture<Result<Page<Ticket>>>> futures {
            connection.provider->listTickets(TicketQuery {}, Cursor {}), connection.provider->mirrorTickets(Cursor {})};
        QTest::qWait(30);
        for (auto &future : futures) {
            future.cancel();
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(outcomeWord(waitFor(future)), u"Cancelled"_s);
            QVERIFY(timer.elapsed() < 1200);
        }
    }

    void destroyingTheProviderEndsItsFutures_data() { shapeRows(); }
    void destroyingTheProviderEndsItsFutures()
    {
        auto connection = backend().connect();
        QVERIFY(fault(u"GET"_s, u"/tickets"_s, u"delay"_s, {{u"delay_ms"_s, 800}}));
        const auto future = connection.provider->mirrorTickets(Cursor {});
        QTest::qWait(20);
        connection.provider.reset();
        QCOMPARE(outcomeWord(waitFor(future)), u"Cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(ProviderContractFaultsTest)
#include "contractfaults_test.moc"
