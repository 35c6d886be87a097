// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/changetoken.h"

#include <QTest>

#include <algorithm>

using namespace foredesk;
using namespace foredesk::ticketdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kBase = 1'700'000'000'000;
constexpr qint64 kHour = 3'600'000;

Ticket changedAt(int id, qint64 updatedAt)
{
    Ticket ticket;
    ticket.id = TicketId(QString::number(id));
    ticket.createdAt = kBase;
    ticket.updatedAt = updatedAt;
    return ticket;
}

Decoded<Ticket> pageOf(const QList<Ticket> &tickets)
{
    Decoded<Ticket> page;
    page.items = tickets;
    page.rows = static_cast<int>(tickets.size());
    return page;
}

QStringList idsIn(const QList<Ticket> &tickets)
{
    QStringList ids;
    for (const Ticket &ticket : tickets)
        ids.append(ticket.id.value());
    return ids;
}

ChangeToken tokenSince(qint64 since)
{
    ChangeToken token;
    token.primed = true;
    token.since = since;
    return token;
}

/// As the engine does between two calls.
ChangeToken stored(const ChangeToken &token)
{
    return changeTokenFrom(toSyncToken(token));
}

} // namespace

class ChangeTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPollLooksBackOverTheMirror()
    {
        KnownState known;
        known.newestUpdatedAt = kBase;
        ChangeToken token;
        prime(token, known);
        const ListVerdict verdict = takeChangeList(token,
            pageOf({changedAt(1, kBase), changedAt(2, kBase - 5 * kHour), changedAt(3, kBase - 300 * kHour)}), 0);
        QCOMPARE(idsIn(verdict.fresh), (QStringList {u"1"_s, u"2"_s}));
        endRound(token);
        token = stored(token);
        prime(token, known); // only once
        QVERIFY(
            takeChangeList(token, pageOf({changedAt(1, kBase), changedAt(2, kBase - 5 * kHour)}), 0).fresh.isEmpty());
    }

    void anEmptyCacheStartsAtTheFirstPage()
    {
        ChangeToken token;
        prime(token, {});
        QList<Ticket> full;
        for (int i = 0; i < 100; ++i)
            full.append(changedAt(i + 1, kBase - i));
        takeChangeList(token, pageOf(full), 0);
        QCOMPARE(token.stage, ChangeToken::Stage::Recheck);
        QCOMPARE(token.since, kBase);
    }

    void changesOfOneInstantAreDeliveredOnce()
    {
        ChangeToken token = tokenSince(kBase - 1);
        QCOMPARE(idsIn(takeChangeList(token, pageOf({changedAt(1, kBase), changedAt(2, kBase)}), 0).fresh).size(), 2);
        endRound(token);
        token = stored(token);
        const auto verdict
            = takeChangeList(token, pageOf({changedAt(3, kBase), changedAt(1, kBase), changedAt(2, kBase)}), 0);
        QCOMPARE(idsIn(verdict.fresh), QStringList {u"3"_s});
    }

    void aTimeThatIsStillRunningIsReadAgain()
    {
        ChangeToken token = tokenSince(kBase - 1);
        takeChangeList(token, pageOf({changedAt(1, kBase)}), kBase + 500); // the server's clock is in the same second
        endRound(token);
        const auto verdict = takeChangeList(token, pageOf({changedAt(1, kBase)}), kBase + 60'000);
        QCOMPARE(idsIn(verdict.fresh), QStringList {u"1"_s});
        endRound(token);
        QVERIFY(takeChangeList(token, pageOf({changedAt(1, kBase)}), kBase + 90'000).fresh.isEmpty());
    }

    void manyChangesTakeSeveralPages()
    {
        ChangeToken token = tokenSince(kBase);
        QStringList delivered;
        int pages = 0;
        while (token.stage == ChangeToken::Stage::List) {
            QVERIFY(++pages < 10);
            QList<Ticket> rows; // 250 changed ones, then old ones
            for (int i = token.offset; i < token.offset + 100; ++i)
                rows.append(changedAt(1000 - i, i < 250 ? kBase + 500 - i : kBase - i));
            delivered += idsIn(takeChangeList(token, pageOf(rows), 0).fresh);
            token = stored(token);
        }
        delivered.removeDuplicates();
        QCOMPARE(delivered.size(), 250);
        QCOMPARE(token.since, kBase + 500);
    }

    void withoutTimesOrOrderTheNextWayIsTaken()
    {
        ChangeToken token = tokenSince(kBase);
        QVERIFY(takeChangeList(token, pageOf({changedAt(1, 0)}), 0).unusable);
        QCOMPARE(token.mode, ChangeMode::Created);
        QVERIFY(!token.primed);
        Ticket older = changedAt(1, 0);
        Ticket newer = changedAt(2, 0);
        newer.createdAt = kBase + 1;
        QVERIFY(takeChangeList(token, pageOf({older, newer}), 0).unusable);
        QCOMPARE(token.mode, ChangeMode::Scan);
        QVERIFY(!changeListAsk(token).sort.has_value());
    }

    void knownTicketsAreReadAgainInTurn()
    {
        KnownState known;
        for (int i = 1; i <= 25; ++i)
            known.openTickets.append(TicketId(QString::number(i)));
        ChangeToken token;
        token.mode = ChangeMode::Created;
        QSet<TicketId> read;
        for (int round = 0; round < 3; ++round) {
            for (const TicketId &ticket : takeRecheckSlice(token, known))
                read.insert(ticket);
            endRound(token);
            token = stored(token);
        }
        QCOMPARE(read.size(), 25);
        token.mode = ChangeMode::Updated;
        int slices = 0;
        for (int round = 0; round < 30; ++round) {
            slices += takeRecheckSlice(token, known).isEmpty() ? 0 : 1;
            endRound(token);
        }
        QCOMPARE(slices, 3);
    }

    void foreignTokensStartAfresh()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray("{}"), QByteArray("{\"v\":99}"),
                 QByteArray("{\"v\":1,\"mode\":7}"), QByteArray("[1]")}) {
            const ChangeToken token = changeTokenFrom(SyncToken {bytes});
            QVERIFY(!token.primed);
            QCOMPARE(token.offset, 0);
        }
        const ChangeToken odd = changeTokenFrom(SyncToken {"{\"v\":1,\"mode\":0,\"offset\":-5,\"rotation\":-1}"});
        QCOMPARE(odd.offset, 0);
        QCOMPARE(odd.rotation, 0);
    }
};

QTEST_GUILESS_MAIN(ChangeTokenTest)
#include "changetoken_test.moc"
