// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sessionfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using namespace foredesk::test;

/// The outbox against a simulated server; the cases are in tst_outbox.cpp and tst_outboxquestions.cpp.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyIsSentOnce();
    void submitIsRefusedBeforeAnythingIsStored();
    void heldOneIsTakenBackWithoutATrace();
    void undoTimeCountsAwake();
    void lostAnswerIsFound_data();
    void lostAnswerIsFound();
    void lateEffectIsFound();
    void sleepWhileAnAnswerTravelsProvesNothing();
    void lostReplyAsks();
    void lostNoteIsRepeatedOnce();
    void lostFieldChangeIsRepeated();
    void provenNotSentIsTriedAgain();
    void refusedKeepsItsText();
    void keyRefusedPausesTheAccount();
    void rateLimitHoldsReadsAndWrites();
    void redirectPausesTheAccount();
    void serverErrorsOpenTheCircuit();
    void foreignChangeIsConflict();
    void conflictTakesMineOrTheirs_data();
    void conflictTakesMineOrTheirs();
    void ownChangesInARowAreNoConflict();
    void staleReplyIsHeld();
    void staleReplyGoesAfterAllWhenWanted();
    void closeWaitsForItsReply();
    void closeIsGivenUpWithItsReply();
    void closeAfterAReplyThatWasTakenBackIsGivenUp();
    void lostChangeOfAnUnknownTicketOverwritesNobody();
    void interruptedSendIsLookedFor();
    void questionAnswersItselfWhenTheMessageAppears();
    void duplicateByTheServerIsTold();
    void editOfAChangedMessageIsConflict();
    void deletedTicketRefuses();
    void newTicketIsFoundAfterALostAnswer();
    void lostBulkIsComparedRowByRow();
    void diskFullKeepsTheOutcome();
    void workingOfflineSendsNothing();
    void threadThatIsNeverWholeHoldsNothingBack();
    void threadThatIsNeverWholeIsNoEvidence();
};

inline AddReply replyTo(const SessionFixture &f, const QString &text = u"We will send a new one"_s)
{
    return AddReply {f.ticket, text, {}};
}
