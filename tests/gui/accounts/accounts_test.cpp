// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountdialog.h"
#include "gui/accounts/accountsdialog.h"
#include "gui/accounts/accountspresenter.h"
#include "gui/accounts/connectdialog.h"
#include "gui/accounts/keydialog.h"
#include "gui/accounts/removeaccountdialog.h"
#include "gui/common/inlinemessage.h"
#include "platform/settings.h"
#include "support/fakedesk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::FakeDesk;

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectingTestsFirstAndStoresAfterwards();
    void connectAloneTestsAndAsksWhoOneIs();
    void aFailedTestGivesTheExactReason();
    void changingTheKeyForgetsTheTest();
    void settingsOfAnAccountAreSaved();
    void aNewKeyIsTriedAndRefusalsAreSaid();
    void removingShowsWhatWasNotSent();
    void removingWithoutWaitingWordsJustAsks();

private:
    template <class Dialog>
    Dialog *dialog()
    {
        return m_window->findChild<Dialog *>();
    }
    static QPushButton *ok(QDialog *dialog, QDialogButtonBox::StandardButton which);

    QTemporaryDir m_folder;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    AccountsPresenter *m_presenter = nullptr;
};

void AccountsTest::init()
{
    m_desk = std::make_unique<FakeDesk>();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_window = std::make_unique<QWidget>();
    m_presenter = new AccountsPresenter(*m_desk, *m_settings, m_window.get());
    m_window->show();
}

void AccountsTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QPushButton *AccountsTest::ok(QDialog *dialog, QDialogButtonBox::StandardButton which)
{
    return dialog->findChild<QDialogButtonBox *>()->button(which);
}

void AccountsTest::connectingTestsFirstAndStoresAfterwards()
{
    QSignalSpy added(m_presenter, &AccountsPresenter::accountAdded);
    m_presenter->openConnect();
    auto *dialog = this->dialog<ConnectDialog>();
    QPushButton *connectButton = ok(dialog, QDialogButtonBox::Ok);
    QVERIFY(!connectButton->isEnabled());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"url"_s)->text(), u"https://api.ticketdesk.ai/v1"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"key"_s)->echoMode(), QLineEdit::Password);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"My desk"_s);
    dialog->findChild<QLineEdit *>(u"key"_s)->setText(u" secret-key "_s);
    QVERIFY(connectButton->isEnabled());
    dialog->findChild<QPushButton *>(u"test"_s)->click();
    auto *me = dialog->findChild<QComboBox *>(u"me"_s);
    QTRY_VERIFY(me->isEnabled());
    me->setCurrentIndex(2);
    QVERIFY(m_desk->accounts().isEmpty());
    connectButton->click();
    QTRY_COMPARE(added.size(), 1);
    const Account account = m_desk->accounts().constFirst();
    QCOMPARE(account.name, u"My desk"_s);
    QCOMPARE(account.me.value(), u"8"_s);
    QVERIFY(!account.colorName.isEmpty());
    QCOMPARE(account.undoSendSeconds, m_settings->undoSendSeconds());
}

void AccountsTest::connectAloneTestsAndAsksWhoOneIs()
{
    QSignalSpy added(m_presenter, &AccountsPresenter::accountAdded);
    m_presenter->openConnect();
    auto *dialog = this->dialog<ConnectDialog>();
    dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"secret-key"_s);
    ok(dialog, QDialogButtonBox::Ok)->click();
    auto *me = dialog->findChild<QComboBox *>(u"me"_s);
    QTRY_VERIFY(me->isEnabled());
    QVERIFY(m_desk->accounts().isEmpty());
    me->setCurrentIndex(1);
    ok(dialog, QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(!m_desk->accounts().constFirst().me.isEmpty());
}

void AccountsTest::aFailedTestGivesTheExactReason()
{
    m_presenter->openConnect();
    auto *dialog = this->dialog<ConnectDialog>();
    dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"wrong"_s);
    m_desk->failNext = Error {ErrorKind::Unauthorized, u"invalid token"_s, 401, std::nullopt, {}};
    ok(dialog, QDialogButtonBox::Ok)->click();
    auto *verdict = dialog->findChild<InlineMessage *>();
    QTRY_VERIFY(verdict->text().contains(u"HTTP 401"_s));
    QVERIFY(verdict->text().contains(u"does not accept the key"_s));
    QVERIFY(verdict->text().contains(u"invalid token"_s));
    QVERIFY(m_desk->accounts().isEmpty());
    QVERIFY(ok(dialog, QDialogButtonBox::Ok)->isEnabled());
}

void AccountsTest::changingTheKeyForgetsTheTest()
{
    m_presenter->openConnect();
    auto *dialog = this->dialog<ConnectDialog>();
    auto *key = dialog->findChild<QLineEdit *>(u"key"_s);
    key->setText(u"one"_s);
    dialog->findChild<QPushButton *>(u"test"_s)->click();
    auto *me = dialog->findChild<QComboBox *>(u"me"_s);
    QTRY_VERIFY(me->isEnabled());
    key->setText(u"two"_s);
    QVERIFY(!me->isEnabled());
    QVERIFY(dialog->account().me.isEmpty());
}

void AccountsTest::settingsOfAnAccountAreSaved()
{
    m_desk->addDemoDesk();
    m_presenter->openEdit(AccountId(u"demo"_s));
    auto *dialog = this->dialog<AccountDialog>();
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Renamed"_s);
    dialog->findChild<QSpinBox *>(u"undo"_s)->setValue(0);
    ok(dialog, QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_desk->accounts().constFirst().name, u"Renamed"_s);
    QCOMPARE(m_desk->accounts().constFirst().undoSendSeconds, 0);
    QCOMPARE(m_desk->accounts().constFirst().me.value(), u"7"_s);
}

void AccountsTest::aNewKeyIsTriedAndRefusalsAreSaid()
{
    m_desk->addDemoDesk();
    QSignalSpy announced(m_presenter, &AccountsPresenter::announced);
    m_presenter->openKey(AccountId(u"demo"_s));
    auto *dialog = this->dialog<KeyDialog>();
    dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"new"_s);
    m_desk->failNext = Error {ErrorKind::Unauthorized, {}, 401, std::nullopt, {}};
    ok(dialog, QDialogButtonBox::Ok)->click();
    auto *verdict = dialog->findChild<InlineMessage *>();
    QTRY_VERIFY(verdict->text().contains(u"does not accept"_s));
    ok(dialog, QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(announced.size(), 1);
}

void AccountsTest::removingShowsWhatWasNotSent()
{
    m_desk->addDemoDesk();
    m_desk->submit(AccountId(u"demo"_s), AddReply {TicketId(u"1001"_s), u"words that wait"_s, {}}, {});
    m_presenter->openRemove(AccountId(u"demo"_s));
    QTRY_VERIFY(this->dialog<RemoveAccountDialog>());
    auto *dialog = this->dialog<RemoveAccountDialog>();
    auto *texts = dialog->findChild<QPlainTextEdit *>(u"texts"_s);
    QVERIFY(texts->isVisible());
    QVERIFY(texts->toPlainText().contains(u"words that wait"_s));
    QVERIFY(texts->toPlainText().contains(u"#1001"_s));
    // Enter must not remove anything.
    QVERIFY(ok(dialog, QDialogButtonBox::Cancel)->isDefault());
    dialog->reject();
    QCOMPARE(m_desk->accounts().size(), 1);
}

void AccountsTest::removingWithoutWaitingWordsJustAsks()
{
    m_desk->addDemoDesk();
    m_presenter->openAccounts();
    auto *list = this->dialog<AccountsDialog>();
    QCOMPARE(list->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    list->findChild<QPushButton *>(u"remove"_s)->click();
    QTRY_VERIFY(this->dialog<RemoveAccountDialog>());
    auto *dialog = this->dialog<RemoveAccountDialog>();
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"texts"_s)->isVisible());
    dialog->accept();
    QTRY_VERIFY(m_desk->accounts().isEmpty());
    QTRY_COMPARE(list->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
}

QTEST_MAIN(AccountsTest)
#include "accounts_test.moc"
