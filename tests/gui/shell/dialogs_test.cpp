// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/plainlabel.h"
#include "gui/shell/afteraction.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/keysheet.h"
#include "gui/shell/saveviewdialog.h"
#include "gui/shell/settingsdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "gui/shell/ticketspage.h"
#include "shellwindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::ShellWindow;

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shell = std::make_unique<ShellWindow>(ShellWindow::With::DemoDesk); }
    void cleanup() { m_shell.reset(); }
    void paletteListsEveryActionWithItsKey();
    void paletteRunsActions();
    void paletteFindsTicketsViewsAndPeople();
    void paletteSaysWhySomethingCannotBeDone();
    void keySheetShowsTheKeysThatCount();
    void keysAreChangedWithTheClashSaid();
    void settingsCountAtOnce();
    void aViewIsSavedAndShown();

private:
    CommandPalette *openPalette();
    std::unique_ptr<ShellWindow> m_shell;
};

CommandPalette *DialogsTest::openPalette()
{
    m_shell->press(Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_shell->dialog<CommandPalette>();
    if (!palette || !QTest::qWaitFor([=] { return palette->isActiveWindow(); }))
        qFatal("no palette");
    return palette;
}

void DialogsTest::paletteListsEveryActionWithItsKey()
{
    CommandPalette *palette = openPalette();
    const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
    palette->setText(u"reply"_s);
    bool found = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == u"Reply"_s) {
            found = true;
            QCOMPARE(model->index(row, 0).data(PaletteModel::KeyRole).toString(), u"R"_s);
        }
    }
    QVERIFY(found);
}

void DialogsTest::paletteRunsActions()
{
    CommandPalette *palette = openPalette();
    palette->setText(u"sync now"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_shell->desk.syncs, 1);
}

void DialogsTest::paletteFindsTicketsViewsAndPeople()
{
    CommandPalette *palette = openPalette();
    const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 0).data().toString());
        return all;
    };
    palette->setText(u"Papierstau"_s);
    QTRY_VERIFY(titles().contains(u"Drucker meldet Papierstau"_s));
    palette->setText(u"unassigned"_s);
    QVERIFY(titles().contains(u"Unassigned"_s));
    palette->setText(u"kim"_s);
    QVERIFY(titles().contains(u"Kim Park"_s));
    palette->setText(u"Papierstau"_s);
    QTRY_VERIFY(titles().contains(u"Drucker meldet Papierstau"_s));
    auto *input = palette->findChild<QLineEdit *>();
    for (int i = 0; i < titles().indexOf(u"Drucker meldet Papierstau"_s); ++i)
        QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(m_shell->waitForTicket(u"1002"_s));
}

void DialogsTest::paletteSaysWhySomethingCannotBeDone()
{
    m_shell->window->goTo({Place::Kind::Outbox, {}});
    CommandPalette *palette = openPalette();
    palette->setText(u"close and next"_s);
    const QModelIndex first = palette->findChild<QListView *>()->model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"Close and next"_s);
    QVERIFY(!first.data(PaletteModel::ReasonRole).toString().isEmpty());
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette->isVisible()); // nothing happened, and the reason is there
    QVERIFY(m_shell->desk.submitted.isEmpty());
}

void DialogsTest::keySheetShowsTheKeysThatCount()
{
    m_shell->actions.setKey(u"ticket.reply"_s, QKeySequence(u"Y"_s));
    m_shell->action("help.keys")->trigger();
    auto *sheet = m_shell->dialog<KeySheet>();
    QVERIFY(sheet);
    QStringList texts;
    for (const PlainLabel *label : sheet->findChildren<PlainLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Y"_s));
    QVERIFY(texts.contains(u"Reply"_s));
    sheet->close();
}

void DialogsTest::keysAreChangedWithTheClashSaid()
{
    m_shell->windowActions->openShortcuts();
    auto *dialog = m_shell->dialog<ShortcutsDialog>();
    auto *list = dialog->findChild<QTreeWidget *>();
    for (QTreeWidgetItem *item : list->findItems(u"Reply"_s, Qt::MatchExactly))
        list->setCurrentItem(item);
    dialog->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(u"E"_s));
    auto *assign = dialog->findChild<QPushButton *>(u"assign"_s);
    QCOMPARE(assign->text(), u"T&ake the key"_s);
    assign->click();
    QCOMPARE(m_shell->actions.key(u"ticket.reply"_s), QKeySequence(u"E"_s));
    QVERIFY(m_shell->actions.key(u"ticket.close"_s).isEmpty());
    // Kept for the next start.
    QVERIFY(m_shell->settings.viewState(u"keys.own"_s).contains("ticket.reply"));
    dialog->close();
}

void DialogsTest::settingsCountAtOnce()
{
    m_shell->action("app.settings")->trigger();
    auto *dialog = m_shell->dialog<SettingsDialog>();
    auto *theme = dialog->findChild<QComboBox *>(u"theme"_s);
    theme->setCurrentIndex(2);
    Q_EMIT theme->activated(2);
    QCOMPARE(m_shell->settings.colorScheme(), ColorScheme::Dark);
    auto *after = dialog->findChild<QComboBox *>(u"after"_s);
    Q_EMIT after->activated(int(AfterAction::Stay));
    QCOMPARE(afterAction(m_shell->settings), AfterAction::Stay);
    dialog->close();
}

void DialogsTest::aViewIsSavedAndShown()
{
    m_shell->window->openSearch(u"tag:billing"_s);
    m_shell->windowActions->openSaveView();
    auto *dialog = m_shell->dialog<SaveViewDialog>();
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Money"_s);
    QVERIFY(save->isEnabled());
    dialog->findChild<QLineEdit *>(u"filter"_s)->setText(u"state:wrong"_s);
    QVERIFY(!save->isEnabled());
    dialog->findChild<QLineEdit *>(u"filter"_s)->setText(u"tag:billing"_s);
    save->click();
    QTRY_COMPARE(m_shell->desk.savedViews().size(), 1);
    QCOMPARE(m_shell->desk.savedViews().first().name, u"Money"_s);
    QTRY_COMPARE(m_shell->queueNumbers(), (QStringList {u"1001"_s, u"1004"_s}));
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
