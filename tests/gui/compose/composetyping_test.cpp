// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_test.h"

void ComposeTest::cannedBySlash()
{
    compose(Visibility::Public);
    type(u"and/or "_s);
    QVERIFY(!m_composer->findChild<CannedPicker *>());
    type(u"/"_s);
    auto *picker = m_composer->findChild<CannedPicker *>();
    QVERIFY(picker && picker->isVisible());
    const CannedResponse first = m_desk->canned(ticket().account).items().first();
    auto *search = picker->findChild<QLineEdit *>();
    QTest::keyClicks(search, first.name);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!m_composer->findChild<CannedPicker *>());
    QVERIFY(m_composer->text().startsWith("and/or "_L1));
    QVERIFY(m_composer->text().size() > 10);
    QVERIFY(!m_composer->text().contains("or /"_L1));
    // One step takes it out again.
    m_text->undo();
    QVERIFY(m_composer->text().size() < 10);
}

void ComposeTest::cannedByDoubleColon()
{
    compose(Visibility::Public);
    type(u"::"_s);
    auto *picker = m_composer->findChild<CannedPicker *>();
    QVERIFY(picker);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_composer->findChild<CannedPicker *>());
    QCOMPARE(m_composer->text(), u"::"_s);
    QCOMPARE(m_composer->focusWidget(), m_text);
    // The offscreen platform gives a popup's activation back to nobody.
    m_composer->activateWindow();
    QTRY_VERIFY(m_text->hasFocus());
    QTest::keyClick(m_text, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_composer->findChild<CannedPicker *>());
}

void ComposeTest::unresolvedVariableHolds()
{
    compose(Visibility::Public);
    m_text->insertPlainText(u"Hello {{requester.nickname}}, fine."_s);
    pressSend();
    QTest::qWait(20);
    QVERIFY(m_desk->submitted.isEmpty());
    QVERIFY(notice().contains("requester.nickname"_L1));
    QCOMPARE(m_text->textCursor().selectedText(), u"{{requester.nickname}}"_s);
    type(u"Mara"_s);
    pressSend();
    QTRY_COMPARE(m_desk->submittedOf<AddReply>().value(0).body, u"Hello Mara, fine."_s);
}

void ComposeTest::valuesAreInert()
{
    m_desk->entry(u"1001"_s)->ticket.requester.name = u"{{requester.email}}"_s;
    m_desk->entry(u"1001"_s)->ticket.requester.firstName.clear();
    CannedResponse response {CannedId(u"x"_s), u"zzgreeting"_s, u"Hi {{requester.name}}!"_s};
    m_desk->canned(ticket().account).create(response);
    compose(Visibility::Public);
    type(u"/"_s);
    auto *picker = m_composer->findChild<CannedPicker *>();
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"zzgreet"_s);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_composer->text(), u"Hi {{requester.email}}!"_s);
    pressSend();
    QTRY_COMPARE(m_desk->submittedOf<AddReply>().value(0).body, u"Hi {{requester.email}}!"_s);
}

void ComposeTest::emptyIsNotSent()
{
    compose(Visibility::Public);
    type(u"  "_s);
    pressSend();
    QTest::qWait(20);
    QVERIFY(m_desk->submitted.isEmpty());
    QVERIFY(notice().contains("nothing to send"_L1));
}

/// "R" pressed while the last reply is still being stored opens an empty composer, and the first is sent once.
void ComposeTest::composingWhileSendingReopens()
{
    compose(Visibility::Public);
    type(u"first"_s);
    pressSend();
    m_composer->compose(ticket(), Visibility::Public);
    QTRY_VERIFY(m_composer->isComposing() && m_composer->text().isEmpty());
    type(u"second"_s);
    pressSend();
    QTRY_COMPARE(m_desk->submittedOf<AddReply>().size(), 2);
    QCOMPARE(m_desk->submittedOf<AddReply>().at(1).body, u"second"_s);
    // Another ticket opened at once does not take the undo away.
    QTRY_VERIFY(!m_composer->isComposing());
    compose(Visibility::Public);
    type(u"third"_s);
    pressSend();
    m_composer->compose(m_desk->entry(u"1002"_s)->ticket, Visibility::Private);
    QTRY_VERIFY(notice().contains("1001"_L1));
    QCOMPARE(m_composer->visibility(), Visibility::Private);
}

void ComposeTest::attachmentCheck_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mentions");
    QTest::newRow("english") << u"See attached."_s << true;
    QTest::newRow("german") << u"Die Rechnung finden Sie im Anhang."_s << true;
    QTest::newRow("french") << u"Veuillez trouver ci-joint."_s << true;
    QTest::newRow("japanese") << u"ファイルを添付します。"_s << true;
    QTest::newRow("quoted") << u"> see attached\nWhich file?"_s << false;
    QTest::newRow("plain") << u"We attach great value to this."_s << false;
}

void ComposeTest::attachmentCheck()
{
    QFETCH(QString, text);
    QFETCH(bool, mentions);
    QCOMPARE(mentionsAttachment(text), mentions);
    compose(Visibility::Public);
    m_text->setPlainText(text);
    pressSend();
    QTest::qWait(20);
    QCOMPARE(m_desk->submitted.isEmpty(), mentions);
    for (QPushButton *button : m_composer->findChildren<QPushButton *>()) {
        if (button->text() == "Send anyway"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_desk->submitted.size(), 1);
}

void ComposeTest::pasteIsPlain()
{
    compose(Visibility::Public);
    auto *data = new QMimeData;
    data->setHtml(u"<img src='//host.example/share/x.png'><b>bold</b>"_s);
    data->setText(u"bold <img src='//host.example/share/x.png'>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(m_text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u"bold <img src='//host.example/share/x.png'>"_s);
}

void ComposeTest::versionsComeBack()
{
    compose(Visibility::Public);
    type(u"first"_s);
    m_clock->pass(1'000);
    QTest::qWait(10);
    m_text->setPlainText(u"second"_s);
    m_clock->pass(1'000);
    QTest::qWait(10);
    QSignalSpy versions(m_composer->findChild<ComposerPresenter *>(), &ComposerPresenter::versionsLoaded);
    QTest::mouseClick(part<QToolButton>(u"versions"_s), Qt::LeftButton);
    QTRY_COMPARE(versions.count(), 1);
    QTRY_VERIFY(m_composer->findChild<QMenu *>());
}

void ComposeTest::missingCapabilitySaysWhy()
{
    Capabilities less = m_desk->capabilities(ticket().account);
    less.deny(Capability::Reply, u"This key may only read."_s);
    m_desk->setCapabilities(ticket().account, less);
    compose(Visibility::Public);
    QVERIFY(!part<QPushButton>(u"send"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"send"_s)->toolTip().contains("only read"_L1));
    type(u"text"_s);
    pressSend();
    QTest::qWait(20);
    QVERIFY(m_desk->submitted.isEmpty());
    QVERIFY(!part<QToolButton>(u"attach"_s)->isEnabled());
    QVERIFY(!part<QToolButton>(u"attach"_s)->toolTip().isEmpty());
}

void ComposeTest::fuzzyRanking()
{
    QVERIFY(fuzzyScore(u"ref"_s, u"Refund"_s) > fuzzyScore(u"ref"_s, u"Are you free for"_s));
    QVERIFY(fuzzyScore(u"rd"_s, u"Refund delayed"_s) > 0);
    QVERIFY(fuzzyScore(u"uber"_s, u"Über uns"_s) > 0);
    QCOMPARE(fuzzyScore(u"xyz"_s, u"Refund"_s), 0);
    CannedUsage usage(nullptr);
    const QList<CannedResponse> all {{CannedId(u"1"_s), u"Alpha"_s, {}}, {CannedId(u"2"_s), u"Beta"_s, {}}};
    usage.used(CannedId(u"2"_s));
    QCOMPARE(usage.ranked(all, {}).first().name, u"Beta"_s);
    QCOMPARE(usage.ranked(all, u"alp"_s).first().name, u"Alpha"_s);
}
