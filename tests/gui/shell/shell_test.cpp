// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/firstrunpage.h"
#include "gui/common/announcer.h"
#include "gui/common/inlinemessage.h"
#include "gui/compose/composerwidget.h"
#include "gui/conversation/conversationpage.h"
#include "gui/conversation/threadarea.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/accountbars.h"
#include "gui/shell/draftspage.h"
#include "gui/shell/navigationmodel.h"
#include "gui/shell/navigationpanel.h"
#include "gui/shell/searchhitsmodel.h"
#include "gui/shell/searchpage.h"
#include "gui/shell/ticketlayout.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/tickettabs.h"
#include "gui/shell/undobanner.h"
#include "shellwindow.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::ShellWindow;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAccountsTheFirstRunIsShown();
    void theFirstAccountOpensTheQueue();
    void navigationCountsAreThoseOfTheQueue();
    void anAccountNarrowsEveryView();
    void offlineIsSaidAndWritingStaysPossible();
    void aRefusedKeyAsksForANewOne();
    void heldMessagesCanBeTakenBack();
    void whatWasSentComesIntoSight();
    void searchFindsTheMessageAndOpensIt();
    void aWrongSearchIsExplained();
    void draftsAreListedAndOpened();
    void tabsComeBackAfterARestart();
    void aNarrowWindowShowsOnePane();
    void writingBeginsWithTheMouseToo();
    void theQueueHasRoomUntilSomebodyMovesADivider();
    void customersTextIsNeverMarkup();

private:
    static QModelIndex row(ShellWindow &shell, const QString &text);
    static QPushButton *button(QWidget *parent, const QString &text);
};

QModelIndex ShellTest::row(ShellWindow &shell, const QString &text)
{
    const QAbstractItemModel *model = shell.window->findChild<NavigationPanel *>()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, 0).data().toString() == text)
            return model->index(i, 0);
    }
    return {};
}

QPushButton *ShellTest::button(QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void ShellTest::withoutAccountsTheFirstRunIsShown()
{
    ShellWindow shell(ShellWindow::With::NoAccount);
    FirstRunPage &page = shell.window->firstRun();
    QVERIFY(page.isVisible());
    QVERIFY(!shell.window->findChild<NavigationPanel *>()->isVisible());
    QVERIFY(!shell.action("ticket.reply")->isEnabled());
    QSignalSpy demo(shell.window.get(), &MainWindow::demoRequested);
    button(&page, u"Try the demo desk"_s)->click();
    QCOMPARE(demo.size(), 1);
    page.showDemoFailure(u"<b>no program</b>"_s);
    QVERIFY(button(&page, u"Try the demo desk"_s)->isEnabled());
}

void ShellTest::theFirstAccountOpensTheQueue()
{
    ShellWindow shell(ShellWindow::With::NoAccount);
    shell.desk.addDemoDesk();
    QTRY_VERIFY(!shell.window->firstRun().isVisible());
    QVERIFY(shell.window->findChild<NavigationPanel *>()->isVisible());
    QTRY_VERIFY(shell.queueNumbers().contains(u"1001"_s));
}

void ShellTest::navigationCountsAreThoseOfTheQueue()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    QTRY_COMPARE(row(shell, u"Mine"_s).data(NavigationModel::CountRole).toInt(), 4);
    QTRY_COMPARE(row(shell, u"Closed"_s).data(NavigationModel::CountRole).toInt(), 2);
    shell.desk.changeAsColleague(
        {AccountId(u"demo"_s), TicketId(u"1002"_s)}, [](Ticket &ticket) { ticket.assignee = AgentId(u"7"_s); });
    QTRY_COMPARE(row(shell, u"Mine"_s).data(NavigationModel::CountRole).toInt(), 5);
}

void ShellTest::anAccountNarrowsEveryView()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.desk.addEmptyAccount(u"other"_s, u"Other desk"_s);
    QTRY_VERIFY(row(shell, u"All accounts"_s).isValid());
    shell.window->setScopeByNumber(2);
    QTRY_VERIFY(shell.queueNumbers().isEmpty());
    QTRY_COMPARE(row(shell, u"Mine"_s).data(NavigationModel::CountRole).toInt(), 0);
    shell.window->setScopeByNumber(0);
    QTRY_VERIFY(!shell.queueNumbers().isEmpty());
}

void ShellTest::offlineIsSaidAndWritingStaysPossible()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    auto *bars = shell.window->findChild<AccountBars *>();
    QVERIFY(bars->findChildren<InlineMessage *>().isEmpty());
    shell.action("app.offline")->trigger();
    QCOMPARE(shell.desk.connectivity(), Desk::Connectivity::Offline);
    QTRY_COMPARE(bars->findChildren<InlineMessage *>().size(), 1);
    QVERIFY(bars->findChild<InlineMessage *>()->text().contains(u"offline since"_s));
    shell.press(Qt::Key_Home);
    QTRY_VERIFY(shell.action("ticket.reply")->isEnabled());
    button(bars, u"Try now"_s)->click();
    QTRY_VERIFY(bars->findChildren<InlineMessage *>().isEmpty());
    QVERIFY(!shell.action("app.offline")->isChecked());
}

void ShellTest::aRefusedKeyAsksForANewOne()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    AccountStatus status = shell.desk.status(AccountId(u"demo"_s));
    status.phase = AccountPhase::Paused;
    status.pausedBy = Error {ErrorKind::Unauthorized, {}, 401, std::nullopt, {}};
    shell.desk.setStatus(status);
    auto *bars = shell.window->findChild<AccountBars *>();
    QPushButton *enter = button(bars, u"Enter a new key…"_s);
    QVERIFY(enter);
    enter->click();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
}

void ShellTest::heldMessagesCanBeTakenBack()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    auto *banner = shell.window->findChild<UndoBanner *>();
    QVERIFY(!banner->isVisible());
    shell.desk.submit(AccountId(u"demo"_s), AddReply {TicketId(u"1005"_s), u"too early"_s, {}},
        {.undoMs = 30'000, .follows = {}, .consumesDraft = {}});
    QTRY_VERIFY(banner->isVisible());
    button(banner, u"Undo"_s)->click();
    QVERIFY(shell.waitForTicket(u"1005"_s));
    QTRY_COMPARE(shell.window->tickets().composer().text(), u"too early"_s);
    QTRY_VERIFY(!banner->isVisible());
}

/// Whoever has sent something sees it in the conversation, and one place to take it back.
void ShellTest::whatWasSentComesIntoSight()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    const TicketRef ticket {AccountId(u"demo"_s), TicketId(u"1001"_s)};
    for (int i = 0; i < 40; ++i)
        shell.desk.customerReplies(ticket, u"Line one\n\nline two\n\nline three"_s);
    shell.window->openTicket(ticket, MessageId(u"1001-1"_s));
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.reply")->isEnabled());
    ThreadArea &thread = shell.window->tickets().conversation().thread();
    QVERIFY(thread.verticalScrollBar()->value() < thread.verticalScrollBar()->maximum() / 2);
    shell.window->tickets().compose(Visibility::Public);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    shell.type(u"Here it is"_s);
    shell.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shell.desk.submittedOf<AddReply>().size(), 1);
    QTRY_COMPARE(thread.verticalScrollBar()->value(), thread.verticalScrollBar()->maximum());
    int undos = 0;
    for (const QPushButton *candidate : shell.window->findChildren<QPushButton *>())
        undos += candidate->isVisible() && candidate->text() == u"Undo"_s && !thread.isAncestorOf(candidate) ? 1 : 0;
    QCOMPARE(undos, 1);
}

void ShellTest::searchFindsTheMessageAndOpensIt()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.window->openSearch(u"screenshot"_s);
    shell.window->openSearch(u"spam folder"_s);
    auto *page = shell.window->findChild<SearchPage *>();
    auto *list = page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const auto hit = list->model()->index(0, 0).data(SearchHitsModel::HitRole).value<SearchHit>();
    QCOMPARE(hit.ticket.number, u"1012"_s);
    QVERIFY(!hit.message.isEmpty());
    page->focusResults();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(shell.waitForTicket(u"1012"_s));
    QVERIFY(shell.window->tickets().isVisible());
    // Back leads to the results, where the next one is looked at.
    shell.action("queue.back")->trigger();
    QVERIFY(page->isVisible());
    QVERIFY(list->hasFocus());
}

void ShellTest::aWrongSearchIsExplained()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.window->openSearch(u"state:nonsense"_s);
    auto *page = shell.window->findChild<SearchPage *>();
    QTRY_VERIFY(!page->findChild<QListView *>()->isVisible());
    shell.window->openSearch(QString());
    QCOMPARE(shell.window->place().kind, Place::Kind::View);
}

void ShellTest::draftsAreListedAndOpened()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    Draft draft;
    draft.ticket = {AccountId(u"demo"_s), TicketId(u"1009"_s)};
    draft.visibility = Visibility::Public;
    draft.id = draftIdFor(draft.ticket, draft.visibility);
    draft.body = u"Our yearly plan"_s;
    shell.desk.saveDraft(draft);
    shell.window->goTo({Place::Kind::Drafts, {}});
    auto *page = shell.window->findChild<DraftsPage *>();
    auto *list = page->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QVERIFY(shell.waitForTicket(u"1009"_s));
    QTRY_COMPARE(shell.window->tickets().composer().text(), u"Our yearly plan"_s);
}

void ShellTest::tabsComeBackAfterARestart()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.window->openTicket({AccountId(u"demo"_s), TicketId(u"1003"_s)});
    QVERIFY(shell.waitForTicket(u"1003"_s));
    QTRY_VERIFY(shell.action("ticket.reply")->isEnabled());
    shell.action("tab.open")->trigger();
    TicketTabs &tabs = shell.window->tickets().tabs();
    QCOMPARE(tabs.count(), 2);
    TicketTabs again(shell.desk, shell.settings);
    QCOMPARE(again.count(), 2);
    QCOMPARE(again.currentTicket().ticket.value(), u"1003"_s);
    QTRY_VERIFY(again.tabText(1).contains(u"1003"_s));
    shell.action("tab.close")->trigger();
    QCOMPARE(tabs.count(), 1);
}

void ShellTest::aNarrowWindowShowsOnePane()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.window->resize(600, 700);
    QTRY_COMPARE(shell.window->tickets().arrangement().mode(), LayoutMode::OnePane);
    QVERIFY(!shell.window->findChild<NavigationPanel *>()->isVisible());
    QVERIFY(shell.window->tickets().queue().isVisible());
    shell.window->tickets().focusQueue();
    shell.press(Qt::Key_Home);
    shell.press(Qt::Key_Return);
    QTRY_VERIFY(shell.window->tickets().conversation().isVisible());
    QVERIFY(!shell.window->tickets().queue().isVisible());
    shell.action("queue.back")->trigger();
    QTRY_VERIFY(shell.window->tickets().queue().isVisible());
}

void ShellTest::writingBeginsWithTheMouseToo()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.window->openTicket({AccountId(u"demo"_s), TicketId(u"1001"_s)});
    QVERIFY(shell.waitForTicket(u"1001"_s));
    ComposerWidget &composer = shell.window->tickets().composer();
    QToolButton *note = nullptr;
    for (QToolButton *candidate : composer.findChildren<QToolButton *>()) {
        if (candidate->defaultAction() == shell.action("ticket.note"))
            note = candidate;
    }
    QVERIFY(note);
    QTRY_VERIFY(note->isVisible() && note->isEnabled());
    QTest::mouseClick(note, Qt::LeftButton);
    QTRY_VERIFY(composer.isComposing());
    QCOMPARE(composer.visibility(), Visibility::Private);
    QVERIFY(!note->isVisible()); // the editor has its place
    shell.type(u"Called back"_s);
    shell.press(Qt::Key_Escape);
    QTRY_VERIFY(note->isVisible());
}

void ShellTest::theQueueHasRoomUntilSomebodyMovesADivider()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    const QWidget &queue = shell.window->tickets().queue();
    QTRY_VERIFY(queue.width() >= 340);
    shell.window->resize(1040, 800);
    QTRY_VERIFY(queue.width() < 340);
    shell.window->resize(1440, 900);
    QTRY_VERIFY(queue.width() >= 340);
}

void ShellTest::customersTextIsNeverMarkup()
{
    ShellWindow shell(ShellWindow::With::DemoDesk);
    shell.window->openTicket({AccountId(u"demo"_s), TicketId(u"1006"_s)});
    QVERIFY(shell.waitForTicket(u"1006"_s));
    for (const QLabel *label : shell.window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
