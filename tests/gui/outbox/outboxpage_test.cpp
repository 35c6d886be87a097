// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/activitylogpage.h"
#include "gui/outbox/outboxpage.h"
#include "support/fakedesk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::FakeDesk;

namespace
{

Operation operationOn(
    const QString &id, const Command &command, OperationState state, Attention attention, const QString &evidence = {})
{
    Operation operation;
    operation.id = OperationId(id);
    operation.account = AccountId(u"demo"_s);
    operation.command = command;
    operation.state = state;
    operation.attention = attention;
    operation.evidence = evidence;
    operation.submittedAt = 1000;
    return operation;
}

QStringList buttonsOf(const QWidget &page)
{
    QStringList texts;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

void press(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

bool shows(const QWidget &page, const QString &text)
{
    for (const QPlainTextEdit *edit : page.findChildren<QPlainTextEdit *>()) {
        if (edit->isVisible() && edit->toPlainText().contains(text))
            return true;
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class OutboxPageTest : public QObject
{
    Q_OBJECT

    const TicketId m_ticket {u"1001"_s};

private Q_SLOTS:
    void anUnconfirmedReplyShowsBothTextsAndItsFourActions()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        desk.addOperation(operationOn(u"a"_s, AddReply {m_ticket, u"my own words"_s, {}}, OperationState::NeedsYou,
            Attention::SimilarFound, u"almost my own words"_s));
        OutboxPage page(desk);
        page.resize(700, 500);
        page.show();
        QTRY_VERIFY(shows(page, u"my own words"_s));
        QVERIFY(shows(page, u"almost my own words"_s));
        for (const QString &action : {u"Open thread"_s, u"Send again"_s, u"Mark as sent"_s, u"Edit"_s})
            QVERIFY2(buttonsOf(page).contains(action), qPrintable(action));
    }

    void editGivesTheTextBackToTheComposerBeforeTheOperationGoes()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        desk.addOperation(operationOn(
            u"a"_s, AddNote {m_ticket, u"secret note"_s}, OperationState::NeedsYou, Attention::NotFoundOnServer));
        OutboxPage page(desk);
        page.show();
        QSignalSpy edits(&page, &OutboxPage::editRequested);
        QTRY_VERIFY(buttonsOf(page).contains(u"Edit"_s));
        press(page, u"Edit"_s);
        QTRY_COMPARE(edits.size(), 1);
        QCOMPARE(edits.first().at(1).value<Visibility>(), Visibility::Private);
        QCOMPARE(edits.first().at(2).toString(), u"secret note"_s);
        QCOMPARE(desk.savedDrafts.last().body, u"secret note"_s);
    }

    void aConflictShowsBaseTheirsAndMine()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        desk.addOperation(operationOn(u"a"_s, SetPriority {m_ticket, Priority::High}, OperationState::Conflict,
            Attention::FieldChanged,
            u"[{\"field\":\"priority\",\"base\":\"low\",\"theirs\":\"urgent\",\"mine\":\"high\"}]"_s));
        OutboxPage page(desk);
        page.resize(700, 500);
        page.show();
        for (const QString &value : {u"Low"_s, u"Urgent"_s, u"High"_s})
            QTRY_VERIFY2(shows(page, value), qPrintable(value));
        QVERIFY(buttonsOf(page).contains(u"Use mine"_s));
        QVERIFY(buttonsOf(page).contains(u"Keep theirs"_s));
    }

    void oneAnswerCanServeAllAlike()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            desk.addOperation(
                operationOn(id, AddReply {m_ticket, id, {}}, OperationState::NeedsYou, Attention::NotFoundOnServer));
        OutboxPage page(desk);
        page.show();
        auto *forAll = page.findChild<QCheckBox *>();
        QTRY_VERIFY(forAll->isVisible());
        forAll->setChecked(true);
        press(page, u"Discard"_s);
        auto *list = page.findChild<QTreeView *>();
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    /// Other operations come and go all the time: whoever is about to press a button still can.
    void aDecisionIsNotDisturbedByOtherOperations()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        for (const QString &id : {u"a"_s, u"b"_s})
            desk.addOperation(
                operationOn(id, AddReply {m_ticket, id, {}}, OperationState::NeedsYou, Attention::NotFoundOnServer));
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *held = new OutboxPage(desk);
        OutboxPage &page = *held;
        auto *elsewhere = new QLineEdit;
        column->addWidget(held);
        column->addWidget(elsewhere);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *forAll = page.findChild<QCheckBox *>();
        QTRY_VERIFY(forAll->isVisible());
        forAll->setChecked(true);
        const auto isDiscard = [](const QPushButton *b) { return b->isVisible() && b->text() == u"Discard"_s; };
        const auto buttons = page.findChildren<QPushButton *>();
        QPushButton *discard = *std::find_if(buttons.begin(), buttons.end(), isDiscard);
        // By keys from the list, without a tour through the window.
        page.setFocus();
        while (!discard->hasFocus() && !elsewhere->hasFocus())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(discard->hasFocus());
        desk.addOperation(operationOn(u"c"_s, AddNote {m_ticket, u"c"_s}, OperationState::Queued, Attention::None));
        auto *list = page.findChild<QTreeView *>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QVERIFY(forAll->isChecked());
        QCOMPARE(QApplication::focusWidget(), discard);
        QTest::keyClick(discard, Qt::Key_Space);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->hasFocus());
    }

    void hostileTextStaysText()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        const QString markup = u"<b>bold</b><img src='//host/x'>"_s;
        desk.addOperation(operationOn(
            u"a"_s, AddReply {m_ticket, markup, {}}, OperationState::NeedsYou, Attention::SimilarFound, markup));
        OutboxPage page(desk);
        page.show();
        QTRY_VERIFY(shows(page, markup));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theListChangesRowByRow()
    {
        OperationListModel model;
        QAbstractItemModelTester tester(&model);
        model.setWords(
            [](const Operation &operation, OperationListModel::Column, qint64) { return operation.id.value(); });
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto operation = [&](const QString &id) {
            return operationOn(id, AddNote {m_ticket, id}, OperationState::Queued, Attention::None);
        };
        model.setOperations({operation(u"a"_s), operation(u"b"_s), operation(u"c"_s)});
        model.setOperations({operation(u"c"_s), operation(u"d"_s), operation(u"a"_s)});
        QStringList shown;
        for (int place = 0; place < model.rowCount(); ++place)
            shown.append(model.index(place, 0).data().toString());
        QCOMPARE(shown, QStringList({u"c"_s, u"d"_s, u"a"_s}));
        QCOMPARE(resets.size(), 0);
    }
};

QTEST_MAIN(OutboxPageTest)
#include "outboxpage_test.moc"
