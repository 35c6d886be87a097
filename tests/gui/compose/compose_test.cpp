// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_test.h"

void ComposeTest::init()
{
    m_clock = std::make_unique<StoppedClock>();
    m_desk = std::make_unique<FakeDesk>();
    m_desk->addDemoDesk();
    m_actions = std::make_unique<ActionRegistry>();
    addDefaultActions(*m_actions);
    m_composer = std::make_unique<ComposerWidget>(*m_desk, *m_clock, *m_actions, nullptr);
    m_composer->resize(700, 300);
    m_composer->show();
    m_text = m_composer->findChild<ComposerText *>();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
}

void ComposeTest::cleanup()
{
    m_composer.reset();
    m_actions.reset();
    m_desk.reset();
}

void ComposeTest::compose(Visibility visibility)
{
    m_composer->compose(ticket(), visibility);
    QTest::qWait(20);
    QVERIFY(m_text->hasFocus());
}

QString ComposeTest::notice()
{
    QStringList shown;
    for (const InlineMessage *bar : m_composer->findChildren<InlineMessage *>()) {
        if (bar->isVisible())
            shown.append(bar->text());
    }
    return shown.join(u'|');
}

void ComposeTest::setUndoSeconds(int seconds)
{
    Account account = m_desk->accounts().first();
    account.undoSendSeconds = seconds;
    m_desk->updateAccount(account);
}

void ComposeTest::replyIsAReply()
{
    compose(Visibility::Public);
    type(u"Hello Mara"_s);
    pressSend();
    QTRY_COMPARE(m_desk->submitted.size(), 1);
    QCOMPARE(m_desk->submittedOf<AddReply>().value(0).body, u"Hello Mara"_s);
    QCOMPARE(m_desk->submitted.first().account, ticket().account);
    QCOMPARE(m_desk->submitted.first().options.undoMs, 10'000);
    QCOMPARE(m_desk->submitted.first().options.consumesDraft, draftIdFor(ticket().ref(), Visibility::Public));
    QTRY_VERIFY(!m_composer->isComposing());
}

/// Whatever is pressed in whatever order: what was written as a note leaves as a note.
void ComposeTest::noteIsNeverAReply()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 60; ++round) {
        m_desk->submitted.clear();
        const Visibility wanted = random.bounded(2) ? Visibility::Private : Visibility::Public;
        compose(wanted);
        m_text->clear();
        for (int step = random.bounded(6); step > 0; --step) {
            switch (random.bounded(5)) {
            case 0:
                type(u"word "_s);
                break;
            case 1:
                m_clock->pass(900);
                break;
            case 2:
                m_composer->refreshTicket(ticket());
                break;
            case 3:
                m_composer->showTicket(m_desk->entry(u"1002"_s)->ticket, {});
                m_composer->compose(ticket(), wanted);
                break;
            case 4:
                QTest::keyClick(m_text, Qt::Key_Escape);
                m_composer->compose(ticket(), wanted);
                break;
            }
            QTest::qWait(1);
        }
        QCOMPARE(m_composer->visibility(), wanted);
        type(u"SECRET"_s);
        QTest::keyClick(
            m_text, Qt::Key_Return, random.bounded(2) ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_desk->submitted.isEmpty());
        QCOMPARE(m_desk->submittedOf<AddNote>().size(), wanted == Visibility::Private ? 1 : 0);
        QCOMPARE(m_desk->submittedOf<AddReply>().size(), wanted == Visibility::Public ? 1 : 0);
    }
}

void ComposeTest::modeNeverChangesByItself()
{
    compose(Visibility::Private);
    type(u"for us"_s);
    Ticket changed = ticket();
    changed.state = {TicketState::Closed, u"closed"_s};
    m_composer->refreshTicket(changed);
    m_composer->showTicket(changed,
        {{draftIdFor(changed.ref(), Visibility::Public), changed.ref(), Visibility::Public, u"older"_s, {}, 1}});
    QCOMPARE(m_composer->visibility(), Visibility::Private);
    QCOMPARE(m_composer->text(), u"for us"_s);
    QTest::mouseClick(part<QToolButton>(u"reply"_s), Qt::LeftButton);
    QTest::qWait(20);
    QCOMPARE(m_composer->visibility(), Visibility::Public);
    QCOMPARE(m_composer->text(), QString());
    QTest::mouseClick(part<QToolButton>(u"note"_s), Qt::LeftButton);
    QTRY_COMPARE(m_composer->text(), u"for us"_s);
}

void ComposeTest::replyAndNoteLookDifferent()
{
    compose(Visibility::Public);
    const QString replyButton = part<QPushButton>(u"send"_s)->text();
    const QColor replyColour = m_text->palette().color(QPalette::Base);
    const QString replyAddress = part<QLabel>(u"address"_s)->toolTip() + part<QLabel>(u"address"_s)->text();
    const QString replyHint = m_text->placeholderText();
    QVERIFY(part<QToolButton>(u"reply"_s)->isChecked());
    compose(Visibility::Private);
    QVERIFY(part<QPushButton>(u"send"_s)->text() != replyButton);
    QVERIFY(m_text->palette().color(QPalette::Base) != replyColour);
    QVERIFY(part<QLabel>(u"address"_s)->toolTip() + part<QLabel>(u"address"_s)->text() != replyAddress);
    QVERIFY(m_text->placeholderText() != replyHint);
    QVERIFY(part<QToolButton>(u"note"_s)->isChecked());
}

void ComposeTest::draftIsSavedWithinASecond()
{
    compose(Visibility::Public);
    type(u"H"_s);
    for (int i = 0; i < 9; ++i) {
        m_clock->pass(100);
        type(u"e"_s);
    }
    m_clock->pass(100);
    QTRY_VERIFY(!m_desk->savedDrafts.isEmpty());
    QVERIFY(m_desk->savedDrafts.first().body.startsWith("Heeeee"_L1));
    m_clock->pass(1'000);
    QTRY_COMPARE(m_desk->savedDrafts.last().body, u"Heeeeeeeee"_s);
    const auto saves = m_desk->savedDrafts.size();
    m_clock->pass(10'000);
    QTest::qWait(10);
    QCOMPARE(m_desk->savedDrafts.size(), saves);
    type(u"!"_s);
    part<QPushButton>(u"send"_s)->setFocus();
    QCOMPARE(m_desk->savedDrafts.last().body, u"Heeeeeeeee!"_s);
}

void ComposeTest::draftComesBack()
{
    compose(Visibility::Public);
    type(u"unfinished"_s);
    m_clock->pass(1'000);
    QTest::qWait(10);
    // As after a crash: nothing but what is on disk.
    m_composer = std::make_unique<ComposerWidget>(*m_desk, *m_clock, *m_actions, nullptr);
    m_composer->show();
    m_text = m_composer->findChild<ComposerText *>();
    m_composer->showTicket(ticket(),
        {{draftIdFor(ticket().ref(), Visibility::Public), ticket().ref(), Visibility::Public, u"unfinished"_s, {}, 1}});
    QTRY_COMPARE(m_composer->text(), u"unfinished"_s);
    QCOMPARE(m_composer->visibility(), Visibility::Public);
}

void ComposeTest::failedSaveIsTold()
{
    compose(Visibility::Public);
    type(u"precious"_s);
    m_desk->failNext = Error {ErrorKind::Storage, u"disk full"_s, 0, {}, {}};
    m_clock->pass(1'000);
    QTRY_VERIFY(notice().contains("could not be stored"_L1));
    QCOMPARE(m_composer->text(), u"precious"_s);
}

void ComposeTest::escapeKeepsTheDraft()
{
    compose(Visibility::Private);
    type(u"later"_s);
    QSignalSpy left(m_composer.get(), &ComposerWidget::left);
    QTest::keyClick(m_text, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QVERIFY(!m_text->isVisible());
    QCOMPARE(m_desk->savedDrafts.last().body, u"later"_s);
    compose(Visibility::Private);
    QTRY_COMPARE(m_composer->text(), u"later"_s);
}

void ComposeTest::otherTicketKeepsTheDraft()
{
    compose(Visibility::Public);
    type(u"for Mara"_s);
    m_composer->showTicket(m_desk->entry(u"1002"_s)->ticket, {});
    QVERIFY(!m_composer->isComposing());
    QCOMPARE(m_desk->savedDrafts.last().ticket, ticket().ref());
    m_composer->compose(m_desk->entry(u"1002"_s)->ticket, Visibility::Public);
    QTest::qWait(20);
    QCOMPARE(m_composer->text(), QString());
    type(u"for another"_s);
    pressSend();
    QTRY_COMPARE(m_desk->submittedOf<AddReply>().size(), 1);
    QCOMPARE(m_desk->submittedOf<AddReply>().first().ticket, m_desk->entry(u"1002"_s)->ticket.id);
    QCOMPARE(m_desk->submittedOf<AddReply>().first().body, u"for another"_s);
}

void ComposeTest::undoSendBringsTheTextBack()
{
    compose(Visibility::Public);
    type(u"too early"_s);
    pressSend();
    QTRY_VERIFY(notice().contains("10 s"_L1));
    for (QPushButton *button : m_composer->findChildren<QPushButton *>()) {
        if (button->text() == "Undo"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_composer->text(), u"too early"_s);
    QCOMPARE(m_composer->visibility(), Visibility::Public);
    QTRY_VERIFY(m_text->hasFocus());
    // Without undo time there is no offer.
    setUndoSeconds(0);
    pressSend();
    QTRY_COMPARE(m_desk->submittedOf<AddReply>().size(), 2);
    QTest::qWait(20);
    QCOMPARE(notice(), QString());
}

void ComposeTest::sendAndCloseInOrder()
{
    compose(Visibility::Public);
    type(u"Done."_s);
    QSignalSpy closing(m_composer.get(), &ComposerWidget::closingSent);
    QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->submitted.size(), 2);
    QCOMPARE(m_desk->submittedOf<SetState>().first().state, TicketState::Closed);
    QCOMPARE(m_desk->submittedOf<SetState>().first().reason, StateReason::Completed);
    QCOMPARE(m_desk->submitted.at(1).options.follows, m_desk->submitted.at(0).id);
    QTRY_COMPARE(closing.count(), 1);
}

void ComposeTest::refusedSendKeepsTheText()
{
    compose(Visibility::Public);
    type(u"keep me"_s);
    m_clock->pass(1'000);
    QTest::qWait(10);
    m_desk->failNext = Error {ErrorKind::Storage, u"disk full"_s, 0, {}, {}};
    pressSend();
    QTRY_VERIFY(!notice().isEmpty());
    QCOMPARE(m_composer->text(), u"keep me"_s);
    QVERIFY(!m_text->isReadOnly());
    QVERIFY(m_desk->submitted.isEmpty());
}

QTEST_MAIN(ComposeTest)
