// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/inlinemessage.h"
#include "gui/customers/contextpanel.h"
#include "gui/customers/deleteticketdialog.h"
#include "gui/customers/initialsavatar.h"
#include "gui/customers/newticketdialog.h"
#include "support/fakedesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

namespace
{

AccountId deskAccount()
{
    return AccountId(u"demo"_s);
}

/// Text of all visible labels, for looking for sentences.
QString visibleWords(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    }
    return words.join(u'\n');
}

Ticket customersTicket(const QString &id, const QString &subject, TicketState state)
{
    Ticket ticket;
    ticket.account = deskAccount();
    ticket.id = TicketId(id);
    ticket.number = id;
    ticket.subject = subject;
    ticket.state = {state, toWord(state)};
    ticket.requester.name = u"Jane van Doe"_s;
    ticket.requester.email = u"jane@example.com"_s;
    ticket.createdAt = ticket.updatedAt = 1'700'000'000'000 + id.toLongLong();
    return ticket;
}

/// A desk where Jane has three tickets.
struct ContextRig {
    ContextRig()
    {
        desk.addDemoDesk();
        shown = desk.addTicket(customersTicket(u"9001"_s, u"First <b>question</b>"_s, TicketState::Open), {}).ticket;
        desk.addTicket(customersTicket(u"9002"_s, u"Second question"_s, TicketState::Closed), {});
        desk.addTicket(customersTicket(u"9003"_s, u"Third question"_s, TicketState::Open), {});
        panel.resize(300, 600);
        panel.show();
    }
    QListWidget *list() const { return panel.findChild<QListWidget *>(); }
    FakeDesk desk;
    Ticket shown;
    ContextPanel panel {desk};
};

/// A new ticket being written over the demo desk.
struct NewTicketRig {
    explicit NewTicketRig(FakeDesk &desk)
        : dialog(desk)
    {
        dialog.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&dialog);
        name = dialog.findChild<QLineEdit *>(u"name"_s);
        email = dialog.findChild<QLineEdit *>(u"email"_s);
        subject = dialog.findChild<QLineEdit *>(u"subject"_s);
        body = dialog.findChild<QPlainTextEdit *>(u"body"_s);
    }
    QString label(const QString &objectName) const
    {
        const auto *found = dialog.findChild<QLabel *>(objectName);
        return found->isVisibleTo(&dialog) ? found->text() : QString();
    }
    NewTicketDialog dialog;
    QLineEdit *name;
    QLineEdit *email;
    QLineEdit *subject;
    QPlainTextEdit *body;
};

} // namespace

class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCustomerAndTheirOtherTicketsAreShown()
    {
        ContextRig rig;
        QVERIFY(visibleWords(rig.panel).contains(u"No ticket selected"_s));
        rig.panel.setTicket(rig.shown.ref());
        QTRY_COMPARE(rig.list()->count(), 2);
        const QString words = visibleWords(rig.panel);
        QVERIFY(words.contains(u"Jane van Doe"_s));
        QVERIFY(words.contains(u"jane@example.com"_s));
        QVERIFY2(words.contains(u"Other tickets (2), 1 open"_s), qPrintable(words));
        QVERIFY(rig.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"question"_s));
    }

    void anotherTicketOpensByKey()
    {
        ContextRig rig;
        QSignalSpy opened(&rig.panel, &ContextPanel::openRequested);
        rig.panel.setTicket(rig.shown.ref());
        QTRY_COMPARE(rig.list()->count(), 2);
        rig.list()->setFocus();
        QTest::keyClick(rig.list(), Qt::Key_Down);
        QTest::keyClick(rig.list(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        const QString id = opened.first().first().value<TicketRef>().ticket.value();
        QVERIFY(id == u"9002"_s || id == u"9003"_s);
    }

    void theAddressIsCopied()
    {
        ContextRig rig;
        rig.panel.setTicket(rig.shown.ref());
        QTRY_VERIFY(rig.panel.findChild<QToolButton *>()->isVisible());
        QTest::keyClick(rig.panel.findChild<QToolButton *>(), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"jane@example.com"_s);
    }

    void whatIsStaleIsSaid()
    {
        ContextRig rig;
        rig.panel.setTicket(rig.shown.ref());
        auto *notices = rig.panel.findChild<InlineMessage *>();
        QTRY_VERIFY(notices->text().contains(u"Messages read"_s)); // read long ago
        rig.desk.entry(rig.shown.ref())->gone = true;
        AccountStatus offline = rig.desk.status(deskAccount());
        offline.phase = AccountPhase::Offline;
        rig.desk.setStatus(offline);
        QTRY_VERIFY(notices->text().contains(u"no longer has this ticket"_s));
        QVERIFY(notices->text().contains(u"Offline"_s));
        rig.desk.submit(deskAccount(), SetPriority {rig.shown.id, Priority::High}, {});
        QTRY_VERIFY(notices->text().contains(u"1 change"_s));
    }

    void theStateOfAnotherTicketFollows()
    {
        ContextRig rig;
        rig.panel.setTicket(rig.shown.ref());
        QTRY_COMPARE(rig.list()->count(), 2);
        rig.desk.changeAsColleague({deskAccount(), TicketId(u"9003"_s)}, [](Ticket &ticket) {
            ticket.state = {TicketState::Closed, u"closed"_s};
        });
        QTRY_VERIFY(visibleWords(rig.panel).contains(u"Other tickets (2), 0 open"_s));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Jane Doe"_s << u"JD"_s;
        QTest::newRow("three") << u"jane van doe"_s << u"JD"_s;
        QTest::newRow("one") << u"Jane"_s << u"J"_s;
        QTest::newRow("address") << u"jane@example.com"_s << u"J"_s;
        QTest::newRow("CJK") << u"山田 太郎"_s << u"山太"_s;
        QTest::newRow("outside the plane") << u"𝒥ane"_s << u"𝒥"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("signs") << u"--- !"_s << QString();
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void aNewTicketIsWrittenByKeys()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        NewTicketRig rig(desk);
        QSignalSpy submitted(&rig.dialog, &NewTicketDialog::submitted);
        QCOMPARE(rig.dialog.focusWidget(), rig.name);
        QTest::keyClicks(rig.name, u"Jane Doe"_s);
        QTest::keyClick(rig.name, Qt::Key_Tab);
        QTest::keyClicks(rig.dialog.focusWidget(), u"jane@example.com"_s);
        QTest::keyClick(rig.dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(rig.dialog.focusWidget(), u"Printer on fire"_s);
        QCOMPARE(rig.label(u"counter"_s), u"15/200"_s);
        auto *priority = rig.dialog.findChild<QComboBox *>(u"priority"_s);
        priority->setFocus();
        QTest::keyClick(priority, Qt::Key_End);
        rig.dialog.findChild<QLineEdit *>(u"tags"_s)->setFocus();
        QTest::keyClicks(rig.dialog.focusWidget(), u"hardware, fire ,"_s);
        rig.body->setFocus();
        QTest::keyClicks(rig.body, u"It burns."_s);
        QTest::keyClick(rig.body, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(submitted.size(), 1);
        const auto created = desk.submittedOf<CreateTicket>();
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().subject, u"Printer on fire"_s);
        QCOMPARE(created.first().requester.email, u"jane@example.com"_s);
        QCOMPARE(created.first().priority, Priority::Urgent);
        QCOMPARE(created.first().tags, (QStringList {u"hardware"_s, u"fire"_s}));
        QCOMPARE(created.first().description, u"It burns."_s);
        QVERIFY(!rig.dialog.isVisible());
        QVERIFY(!desk.submitted.last().options.consumesDraft.isEmpty());
    }

    void whatIsMissingIsSaidAtItsField()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        NewTicketRig rig(desk);
        QTest::keyClicks(rig.email, u"nobody"_s);
        QTest::keyClicks(rig.subject, u"x"_s);
        QTest::keyClick(rig.subject, Qt::Key_Return);
        QVERIFY(rig.label(u"subjectProblem"_s).contains(u"2"_s));
        QVERIFY(!rig.label(u"requesterProblem"_s).isEmpty());
        QVERIFY(desk.submitted.isEmpty());
        QTest::keyClicks(rig.subject, u"y"_s);
        QCOMPARE(rig.label(u"subjectProblem"_s), QString());
        rig.subject->setText(QString(201, u'x'));
        QTest::keyClick(rig.subject, Qt::Key_Return);
        QVERIFY(!rig.label(u"subjectProblem"_s).isEmpty());
    }

    void refusalsKeepTheText()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        NewTicketRig rig(desk);
        QTest::keyClicks(rig.name, u"Jane"_s);
        QTest::keyClicks(rig.subject, u"A subject"_s);
        desk.failNext = Error {ErrorKind::Rejected, u"no"_s, 400, std::nullopt, {{u"subject"_s, u"is not welcome"_s}}};
        QTest::keyClick(rig.subject, Qt::Key_Return);
        QTRY_COMPARE(rig.label(u"subjectProblem"_s), u"is not welcome"_s);
        QVERIFY(rig.dialog.isVisible());
        QCOMPARE(rig.subject->text(), u"A subject"_s);
        QVERIFY(rig.dialog.findChild<InlineMessage *>()->isVisible());
        QTest::keyClick(rig.subject, Qt::Key_Return);
        QTRY_COMPARE(desk.submittedOf<CreateTicket>().size(), 1);
    }

    void closingKeepsADraftAndReopeningBringsItBack()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        {
            NewTicketRig rig(desk);
            QTest::keyClicks(rig.name, u"Jane"_s);
            QTest::keyClicks(rig.subject, u"Half a subj"_s);
            QTest::keyClick(&rig.dialog, Qt::Key_Escape);
            QVERIFY(!rig.dialog.isVisible());
        }
        QVERIFY(!desk.savedDrafts.isEmpty());
        QCOMPARE(desk.savedDrafts.last().extra.value(u"subject"_s).toString(), u"Half a subj"_s);
        {
            NewTicketRig again(desk);
            QTRY_COMPARE(again.subject->text(), u"Half a subj"_s);
            QCOMPARE(again.name->text(), u"Jane"_s);
            QTest::keyClick(again.dialog.findChild<QPushButton *>(u"discard"_s), Qt::Key_Space);
        }
        NewTicketRig fresh(desk);
        QTest::qWait(20);
        QCOMPARE(fresh.subject->text(), QString());
    }

    void typingIsSavedByItself()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        NewTicketRig rig(desk);
        QTest::keyClicks(rig.body, u"words"_s);
        QTRY_VERIFY(!desk.savedDrafts.isEmpty());
        QCOMPARE(desk.savedDrafts.last().body, u"words"_s);
        QVERIFY(rig.dialog.isVisible());
    }

    void deletingATicketAsksForItsNumber()
    {
        Ticket ticket = customersTicket(u"9001"_s, u"Doomed"_s, TicketState::Open);
        DeleteTicketDialog dialog(ticket);
        dialog.show();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *typed = dialog.findChild<QLineEdit *>(u"typed"_s);
        QTest::keyClicks(typed, u"900"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QVERIFY(dialog.isVisible());
        typed->clear();
        QTest::keyClicks(typed, u"#9001"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
};

QTEST_MAIN(CustomersTest)
#include "customers_test.moc"
