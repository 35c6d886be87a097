// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/canneddialog.h"
#include "gui/admin/tagsdialog.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/typedconfirmdialog.h"
#include "support/fakedesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

namespace
{

AccountId demoAccount()
{
    return AccountId(u"demo"_s);
}

QPushButton *buttonSaying(QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// A tag dialog on the screen over the demo desk.
struct TagRig {
    TagRig()
    {
        desk.addDemoDesk();
        dialog = std::make_unique<TagsDialog>(desk);
        dialog->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(dialog.get());
        list = dialog->findChild<QListWidget *>();
        name = dialog->findChild<QLineEdit *>(u"name"_s);
    }
    QStringList shown() const
    {
        QStringList names;
        for (int i = 0; i < list->count(); ++i)
            names.append(list->item(i)->text());
        return names;
    }
    QStringList stored()
    {
        QStringList names;
        for (const Tag &tag : desk.tags(demoAccount()).items())
            names.append(tag.name);
        return names;
    }
    QString problem(const QString &field) const
    {
        const auto *label = dialog->findChild<QLabel *>(field + "Problem"_L1);
        return label->isVisible() ? label->text() : QString();
    }
    FakeDesk desk;
    std::unique_ptr<TagsDialog> dialog;
    QListWidget *list = nullptr;
    QLineEdit *name = nullptr;
};

} // namespace

class AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreListedAndFound()
    {
        TagRig rig;
        QVERIFY(rig.stored().size() >= 3);
        QCOMPARE(rig.shown(), rig.stored());
        QTest::keyClicks(rig.dialog->focusWidget(), rig.stored().first().left(3));
        QVERIFY(rig.shown().contains(rig.stored().first()));
        QVERIFY(rig.shown().size() < rig.stored().size());
        QTest::keyClicks(rig.dialog->focusWidget(), u"zzz"_s);
        QVERIFY(rig.shown().isEmpty());
    }

    void aTagIsMadeByKeys()
    {
        TagRig rig;
        QTest::keyClick(buttonSaying(*rig.dialog, u"New tag"_s), Qt::Key_Space);
        QCOMPARE(rig.dialog->focusWidget(), rig.name);
        QTest::keyClicks(rig.name, u"brand new"_s);
        QTest::keyClick(rig.name, Qt::Key_Return);
        QTRY_VERIFY(rig.stored().contains(u"brand new"_s));
        QTRY_VERIFY(rig.shown().contains(u"brand new"_s));
        QTRY_COMPARE(rig.list->currentItem() ? rig.list->currentItem()->text() : QString(), u"brand new"_s);
    }

    void aTagIsRenamed()
    {
        TagRig rig;
        rig.list->setFocus();
        rig.list->setCurrentRow(0);
        const QString before = rig.name->text();
        QCOMPARE(before, rig.stored().first());
        rig.name->setFocus();
        rig.name->selectAll();
        QTest::keyClicks(rig.name, u"aaa renamed"_s);
        QTest::keyClick(rig.dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(rig.stored().contains(u"aaa renamed"_s));
        QVERIFY(!rig.stored().contains(before));
    }

    void refusedFieldsAreMarkedAndTheTextStays()
    {
        TagRig rig;
        QTest::keyClick(buttonSaying(*rig.dialog, u"New tag"_s), Qt::Key_Space);
        QTest::keyClicks(rig.name, u"taken"_s);
        rig.desk.failNext = Error {ErrorKind::Rejected, u"is taken"_s, 400, std::nullopt, {{u"name"_s, u"is taken"_s}}};
        QTest::keyClick(rig.name, Qt::Key_Return);
        QTRY_COMPARE(rig.problem(u"name"_s), u"is taken"_s);
        QCOMPARE(rig.name->text(), u"taken"_s);
        QCOMPARE(rig.dialog->focusWidget(), rig.name);
        QTest::keyClick(rig.name, Qt::Key_Return);
        QTRY_VERIFY(rig.stored().contains(u"taken"_s));
        QCOMPARE(rig.problem(u"name"_s), QString());
    }

    void unsavedChangesAreNotLost()
    {
        TagRig rig;
        rig.list->setCurrentRow(0);
        QTest::keyClicks(rig.name, u" edited"_s);
        const QString typed = rig.name->text();
        rig.list->setCurrentRow(1);
        QCOMPARE(rig.name->text(), typed);
        QCOMPARE(rig.list->currentRow(), 0);
        auto *message = rig.dialog->findChild<InlineMessage *>();
        QVERIFY(message->isVisible());
        QTest::keyClick(rig.dialog.get(), Qt::Key_Escape); // asked already: now it closes
        QVERIFY(!rig.dialog->isVisible());
        QVERIFY(!rig.stored().contains(typed));

        TagRig other;
        other.list->setCurrentRow(0);
        QTest::keyClicks(other.name, u" edited"_s);
        QTest::keyClick(other.dialog.get(), Qt::Key_Escape);
        QVERIFY(other.dialog->isVisible());
        QTest::keyClick(buttonSaying(*other.dialog, u"Discard them"_s), Qt::Key_Space);
        QCOMPARE(other.name->text(), other.stored().first());
    }

    void deletingAsksForTheNumber()
    {
        TagRig rig;
        rig.list->setCurrentRow(0);
        const Tag doomed = rig.desk.tags(demoAccount()).items().first();
        QTest::keyClick(buttonSaying(*rig.dialog, u"Delete…"_s), Qt::Key_Space);
        auto *question = rig.dialog->findChild<TypedConfirmDialog *>();
        QVERIFY(question && question->isVisible());
        auto *typed = question->findChild<QLineEdit *>(u"typed"_s);
        QTest::keyClicks(typed, u"not it"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(rig.stored().contains(doomed.name));
        QVERIFY(question->isVisible());
        typed->clear();
        QTest::keyClicks(typed, doomed.id.value());
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!rig.stored().contains(doomed.name));
        QTRY_VERIFY(!rig.shown().contains(doomed.name));
    }

    void whatTheConnectionCannotDoIsDisabledWithTheReason()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        Capabilities limited = desk.capabilities(demoAccount());
        limited.deny(Capability::ManageTags, u"The API key may not do this."_s);
        desk.setCapabilities(demoAccount(), limited);
        TagsDialog dialog(desk);
        dialog.show();
        QPushButton *add = buttonSaying(dialog, u"New tag"_s);
        QVERIFY(!add->isEnabled());
        QCOMPARE(add->toolTip(), u"The API key may not do this."_s);
        QVERIFY(!dialog.findChild<QLineEdit *>(u"name"_s)->isEnabled());
    }

    void anUntouchedRecordFollowsTheServer()
    {
        TagRig rig;
        rig.list->setCurrentRow(0);
        Tag first = rig.desk.tags(demoAccount()).items().first();
        first.name = u"aa changed elsewhere"_s;
        rig.desk.tags(demoAccount()).update(first);
        QTRY_COMPARE(rig.name->text(), u"aa changed elsewhere"_s);
        QTest::keyClicks(rig.name, u"!"_s);
        first.name = u"aa changed again"_s;
        rig.desk.tags(demoAccount()).update(first);
        QTest::qWait(10);
        QCOMPARE(rig.name->text(), u"aa changed elsewhere!"_s);
    }

    void cannedTextsKeepTheirVariables()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        CannedDialog dialog(desk);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(buttonSaying(dialog, u"New response"_s), Qt::Key_Space);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"name"_s), u"Thanks"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, u"Hi {{requester.name}},"_s);
        QTest::keyClick(text, Qt::Key_Return); // a new line, not the default button
        QTest::keyClicks(text, u"thanks."_s);
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
        const auto stored = [&desk] {
            for (const CannedResponse &response : desk.canned(demoAccount()).items()) {
                if (response.name == u"Thanks"_s)
                    return response.content;
            }
            return QString();
        };
        QTRY_COMPARE(stored(), u"Hi {{requester.name}},\nthanks."_s);
    }

    void severalAccountsAreChosenFrom()
    {
        FakeDesk desk;
        desk.addDemoDesk();
        desk.addEmptyAccount(u"second"_s, u"Second"_s);
        TagsDialog dialog(desk);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(list->count() > 0);
        dialog.setAccount(AccountId(u"second"_s));
        QCOMPARE(dialog.findChild<QComboBox *>()->currentText(), u"Second"_s);
        QCOMPARE(list->count(), int(desk.tags(AccountId(u"second"_s)).items().size()));
    }
};

QTEST_MAIN(AdminTest)
#include "admin_test.moc"
