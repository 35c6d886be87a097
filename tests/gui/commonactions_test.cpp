// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/actionregistry.h"
#include "gui/common/defaultactions.h"
#include "gui/common/typingguard.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace foredesk;

class CommonActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noDefaultKeysClash_data();
    void noDefaultKeysClash();
    void noKeyTakesMenusOrAltGr();
    void singleKeysFireInLists();
    void nothingFiresWhileTyping_data();
    void nothingFiresWhileTyping();
    void commandsFireWhileTyping();
    void spaceAndEnterPressWhatHasTheFocus();
    void singleKeysCanBeSwitchedOff();
    void aKeyCanBeChangedAndClashesAreNamed();
    void inactiveScopesSayWhy();
    void disabledActionsSayWhy();

private:
    QWidget *focusOn(QWidget *widget);
    QMainWindow *m_window = nullptr;
    ActionRegistry *m_registry = nullptr;
    TypingGuard *m_guard = nullptr;
};

void CommonActionsTest::init()
{
    m_registry = new ActionRegistry;
    addDefaultActions(*m_registry);
    m_guard = new TypingGuard;
    m_window = new QMainWindow;
    for (const QString &id : m_registry->ids())
        m_window->addAction(m_registry->action(id));
    m_registry->activateScopes({ActionScope::Anywhere, ActionScope::Tickets, ActionScope::Composer});
    m_window->setCentralWidget(new QWidget);
    new QVBoxLayout(m_window->centralWidget());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void CommonActionsTest::cleanup()
{
    delete m_window;
    delete m_guard;
    delete m_registry;
}

QWidget *CommonActionsTest::focusOn(QWidget *widget)
{
    m_window->centralWidget()->layout()->addWidget(widget);
    widget->show();
    widget->setFocus();
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("no focus");
    return widget;
}

void CommonActionsTest::noDefaultKeysClash_data()
{
    QTest::addColumn<KeyTemplate>("keys");
    QTest::newRow("desk") << KeyTemplate::Desk;
    QTest::newRow("gmail") << KeyTemplate::Gmail;
    QTest::newRow("outlook") << KeyTemplate::Outlook;
}

void CommonActionsTest::noDefaultKeysClash()
{
    QFETCH(KeyTemplate, keys);
    m_registry->setTemplate(keys);
    for (const QString &id : m_registry->ids()) {
        const QStringList clashes = m_registry->conflicts(id, m_registry->key(id));
        QVERIFY2(clashes.isEmpty(), qPrintable(id + u" and "_s + clashes.join(u", "_s)));
    }
}

void CommonActionsTest::noKeyTakesMenusOrAltGr()
{
    for (const QString &id : m_registry->ids()) {
        const ActionSpec spec = m_registry->spec(id);
        for (const QKeySequence &key : {spec.desk, spec.gmail, spec.outlook}) {
            for (int i = 0; i < key.count(); ++i)
                QVERIFY2(!(key[uint(i)].keyboardModifiers() & Qt::AltModifier), qPrintable(id));
        }
    }
}

void CommonActionsTest::singleKeysFireInLists()
{
    auto *list = new QListWidget;
    list->addItems({u"rust"_s, u"java"_s});
    focusOn(list);
    QSignalSpy reply(m_registry->action(u"ticket.reply"_s), &QAction::triggered);
    QTest::keyClick(list, Qt::Key_R);
    QCOMPARE(reply.size(), 1);
    QSignalSpy mine(m_registry->action(u"go.mine"_s), &QAction::triggered);
    QTest::keyClick(list, Qt::Key_G);
    QTest::keyClick(list, Qt::Key_M);
    QCOMPARE(mine.size(), 1);
}

void CommonActionsTest::nothingFiresWhileTyping_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"line", "text", "spin", "combo", "keys"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CommonActionsTest::nothingFiresWhileTyping()
{
    QFETCH(QString, kind);
    QWidget *editor = nullptr;
    if (kind == u"line"_s)
        editor = new QLineEdit;
    else if (kind == u"text"_s)
        editor = new QPlainTextEdit;
    else if (kind == u"spin"_s)
        editor = new QSpinBox;
    else if (kind == u"keys"_s)
        editor = new QKeySequenceEdit;
    else {
        auto *combo = new QComboBox;
        combo->setEditable(true);
        editor = combo;
    }
    focusOn(editor);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (const QString &id : m_registry->ids())
        spies.push_back(std::make_unique<QSignalSpy>(m_registry->action(id), &QAction::triggered));
    for (const int key : {Qt::Key_J, Qt::Key_E, Qt::Key_G, Qt::Key_M, Qt::Key_Slash, Qt::Key_Question, Qt::Key_Period,
             Qt::Key_Space, Qt::Key_Semicolon, Qt::Key_1})
        QTest::keyClick(focused, Qt::Key(key));
    QTest::keyClick(focused, Qt::Key_E, Qt::ShiftModifier);
    for (const auto &spy : spies)
        QCOMPARE(spy->size(), 0);
}

void CommonActionsTest::commandsFireWhileTyping()
{
    focusOn(new QLineEdit);
    QSignalSpy palette(m_registry->action(u"app.palette"_s), &QAction::triggered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(palette.size(), 1);
}

void CommonActionsTest::spaceAndEnterPressWhatHasTheFocus()
{
    auto *button = new QPushButton(u"Press"_s);
    focusOn(button);
    QSignalSpy pressed(button, &QPushButton::clicked);
    QSignalSpy page(m_registry->action(u"conversation.pageOrNext"_s), &QAction::triggered);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(page.size(), 0);
}

void CommonActionsTest::singleKeysCanBeSwitchedOff()
{
    focusOn(new QListWidget);
    m_registry->setSingleKeys(SingleKeys::Off);
    QSignalSpy close(m_registry->action(u"ticket.close"_s), &QAction::triggered);
    QSignalSpy sync(m_registry->action(u"app.sync"_s), &QAction::triggered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(close.size(), 0);
    QCOMPARE(sync.size(), 1);
    m_registry->setSingleKeys(SingleKeys::On);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
    QCOMPARE(close.size(), 1);
}

void CommonActionsTest::aKeyCanBeChangedAndClashesAreNamed()
{
    const QKeySequence wanted(u"G"_s);
    const QStringList clashes = m_registry->conflicts(u"ticket.reply"_s, wanted);
    QVERIFY(clashes.contains(u"go.mine"_s)); // G is the beginning of G, M
    QCOMPARE(m_registry->conflicts(u"ticket.reply"_s, QKeySequence(u"E"_s)), QStringList {u"ticket.close"_s});

    m_registry->setKey(u"ticket.reply"_s, QKeySequence(u"Y"_s));
    QCOMPARE(m_registry->ownKeys().value(u"ticket.reply"_s).toString(), u"Y"_s);
    focusOn(new QListWidget);
    QSignalSpy reply(m_registry->action(u"ticket.reply"_s), &QAction::triggered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QCOMPARE(reply.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    QCOMPARE(reply.size(), 1);

    ActionRegistry other;
    addDefaultActions(other);
    other.setOwnKeys(m_registry->ownKeys());
    QCOMPARE(other.key(u"ticket.reply"_s), QKeySequence(u"Y"_s));
    other.setKey(u"ticket.reply"_s, other.defaultKey(u"ticket.reply"_s));
    QVERIFY(other.ownKeys().isEmpty());
}

void CommonActionsTest::inactiveScopesSayWhy()
{
    m_registry->activateScopes({ActionScope::Anywhere});
    QVERIFY(!m_registry->action(u"ticket.reply"_s)->isEnabled());
    QVERIFY(!m_registry->reason(u"ticket.reply"_s).isEmpty());
    QVERIFY(m_registry->action(u"app.palette"_s)->isEnabled());
}

void CommonActionsTest::disabledActionsSayWhy()
{
    QSignalSpy changed(m_registry, &ActionRegistry::availabilityChanged);
    m_registry->setReason(u"ticket.delete"_s, u"The key may not delete."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_registry->reason(u"ticket.delete"_s), u"The key may not delete."_s);
    QVERIFY(!m_registry->action(u"ticket.delete"_s)->isEnabled());
    m_registry->setReason(u"ticket.delete"_s, {});
    QVERIFY(m_registry->action(u"ticket.delete"_s)->isEnabled());
}

QTEST_MAIN(CommonActionsTest)
#include "commonactions_test.moc"
