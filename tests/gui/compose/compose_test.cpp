// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/actionregistry.h"
#include "gui/common/defaultactions.h"
#include "gui/common/inlinemessage.h"
#include "gui/compose/cannedpicker.h"
#include "gui/compose/composertext.h"
#include "gui/compose/composerwidget.h"
#include "gui/compose/fuzzymatch.h"
#include "gui/compose/presendcheck.h"
#include "support/fakedesk.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::FakeDesk;

namespace
{

/// Time that passes only when told.
class StoppedClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_now; }
    qint64 monotonicMs() const override { return m_now; }
    void callAfter(qint64 delayMs, QObject *, std::function<void()> action) override
    {
        m_due.append({m_now + delayMs, std::move(action)});
    }
    void pass(qint64 ms)
    {
        m_now += ms;
        const auto due = std::exchange(m_due, {});
        for (const auto &[at, action] : due) {
            if (at <= m_now)
                action();
            else
                m_due.append({at, action});
        }
    }

private:
    qint64 m_now = 1'000'000;
    QList<std::pair<qint64, std::function<void()>>> m_due;
};

} // namespace

class ComposeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void replyIsAReply();
    void noteIsNeverAReply();
    void modeNeverChangesByItself();
    void replyAndNoteLookDifferent();
    void draftIsSavedWithinASecond();
    void draftComesBack();
    void failedSaveIsTold();
    void escapeKeepsTheDraft();
    void otherTicketKeepsTheDraft();
    void undoSendBringsTheTextBack();
    void sendAndCloseInOrder();
    void refusedSendKeepsTheText();
    void cannedBySlash();
    void cannedByDoubleColon();
    void unresolvedVariableHolds();
    void valuesAreInert();
    void emptyIsNotSent();
    void composingWhileSendingReopens();
    void attachmentCheck_data();
    void attachmentCheck();
    void pasteIsPlain();
    void versionsComeBack();
    void missingCapabilitySaysWhy();
    void fuzzyRanking();

private:
    const Ticket &ticket() { return m_desk->entry(u"1001"_s)->ticket; }
    void compose(Visibility visibility);
    void type(const QString &text) { QTest::keyClicks(m_text, text); }
    void pressSend() { QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier); }
    template <class W = QWidget>
    W *part(const QString &name)
    {
        return m_composer->findChild<W *>(name);
    }
    QString notice();
    void setUndoSeconds(int seconds);

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<StoppedClock> m_clock;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<ComposerWidget> m_composer;
    ComposerText *m_text = nullptr;
};

void ComposeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
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

QTEST_MAIN(ComposeTest)
#include "compose_test.moc"
