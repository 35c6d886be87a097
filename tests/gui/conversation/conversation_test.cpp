// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"
#include "gui/common/actionregistry.h"
#include "gui/common/chip.h"
#include "gui/common/defaultactions.h"
#include "gui/common/inlinemessage.h"
#include "gui/conversation/attachmentsaver.h"
#include "gui/conversation/choicepopup.h"
#include "gui/conversation/conversationheader.h"
#include "gui/conversation/conversationpage.h"
#include "gui/conversation/conversationpresenter.h"
#include "gui/conversation/linkdialog.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/messagedocument.h"
#include "gui/conversation/operationstrip.h"
#include "gui/conversation/threadarea.h"
#include "support/fakedesk.h"
#include "support/hostilecorpus.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::FakeDesk;

class ConversationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryKindOfCard();
    void changesFieldsInPlace();
    void saysWhatIsPendingAndFailed();
    void filterChips();
    void findsInTheThread();
    void spaceReadsOnThenNext();
    void foldKey();
    void linkNeedsConfirmation();
    void blocksImagesUntilAllowed();
    void hostileThreadLoadsNothing();
    void longThreadMakesFewCards();
    void newMessageKeepsThePlace();
    void opensAtTheNewMessage();
    void savesAttachmentsSafely();
    void takesBackAHeldReply();
    void plainTextAndSource();
    void goneTicketKeepsItsCopy();
    void unsupportedFieldSaysWhy();

private:
    TicketRef ticketOf(const QString &number) { return m_desk->entry(number)->ticket.ref(); }
    void open(const QString &number);
    Message message(const QString &id, const QString &body, AuthorKind by = AuthorKind::Customer) const;
    TicketRef addThread(const QList<Message> &messages);
    QToolButton *field(const QString &name) { return m_page->findChild<QToolButton *>(name); }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<ConversationPage> m_page;
};

void ConversationTest::init()
{
    m_desk = std::make_unique<FakeDesk>();
    m_desk->addDemoDesk();
    m_actions = std::make_unique<ActionRegistry>();
    addDefaultActions(*m_actions);
    m_actions->activateScopes({ActionScope::Anywhere, ActionScope::Tickets, ActionScope::Composer});
    m_page = std::make_unique<ConversationPage>(*m_desk, *m_actions);
    m_page->addActions({m_actions->action(u"conversation.find"_s), m_actions->action(u"conversation.fold"_s),
        m_actions->action(u"conversation.pageOrNext"_s)});
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ConversationTest::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_desk.reset();
}

void ConversationTest::open(const QString &number)
{
    QSignalSpy opened(m_page.get(), &ConversationPage::ticketOpened);
    m_page->openTicket(ticketOf(number));
    QTRY_COMPARE(opened.count(), 1);
}

Message ConversationTest::message(const QString &id, const QString &body, AuthorKind by) const
{
    Message m;
    m.id = MessageId(id);
    m.kind = MessageKind::Reply;
    m.visibility = Visibility::Public;
    m.author = {by, {}, by == AuthorKind::Customer ? u"Ann"_s : u"Robin"_s, u"ann@x.example"_s};
    m.body = body;
    m.createdAt = m_desk->nowMs() - 3'600'000;
    return m;
}

TicketRef ConversationTest::addThread(const QList<Message> &messages)
{
    Ticket ticket = m_desk->entry(u"1001"_s)->ticket;
    ticket.id = TicketId(u"long"_s);
    ticket.number = u"2000"_s;
    ticket.description.clear();
    m_desk->addTicket(ticket, messages);
    return ticket.ref();
}

void ConversationTest::showsEveryKindOfCard()
{
    QList<Message> messages {message(u"1"_s, u"customer"_s), message(u"2"_s, u"agent"_s, AuthorKind::Agent),
        message(u"3"_s, u"machine"_s, AuthorKind::Ai), message(u"4"_s, u"event"_s, AuthorKind::System)};
    Message note = message(u"5"_s, u"note"_s, AuthorKind::Agent);
    note.visibility = Visibility::Private;
    note.kind = MessageKind::Note;
    Message draft = message(u"6"_s, u"draft"_s, AuthorKind::Agent);
    draft.publication = Publication::Draft;
    Message queued = message(u"7"_s, u"queued"_s, AuthorKind::Agent);
    queued.kind = MessageKind::Queued;
    messages << note << draft << queued;
    addThread(messages);
    open(u"2000"_s);
    m_desk->submit(ticketOf(u"2000"_s).account, AddReply {TicketId(u"long"_s), u"pending"_s, {}}, {});
    QTRY_COMPARE(m_page->thread().cards().size(), 8);
    QList<CardKind> kinds;
    QStringList labels;
    for (const CardContent &card : m_page->thread().cards()) {
        kinds.append(card.kind);
        labels.append(cardLabel(card));
    }
    QCOMPARE(kinds,
        (QList {CardKind::Customer, CardKind::Agent, CardKind::Ai, CardKind::System, CardKind::Note, CardKind::Draft,
            CardKind::Queued, CardKind::Pending}));
    labels.removeDuplicates();
    QCOMPARE(labels.size(), 8);
    QVERIFY(cardSentence(m_page->thread().cards().first()).startsWith("Customer by Ann"_L1));
}

void ConversationTest::changesFieldsInPlace()
{
    open(u"1001"_s);
    const auto choose = [this](const QString &name, const QString &typed) {
        QTest::mouseClick(field(name), Qt::LeftButton);
        auto *popup = m_page->findChild<ChoicePopup *>();
        QVERIFY(popup);
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<ChoicePopup *>());
    };
    choose(u"Priority"_s, u"low"_s);
    choose(u"Assignee"_s, u"kim"_s);
    choose(u"State"_s, u"dupl"_s);
    QTRY_COMPARE(m_desk->submitted.size(), 3);
    QCOMPARE(m_desk->submittedOf<SetPriority>().value(0).priority, Priority::Low);
    QCOMPARE(m_desk->submittedOf<Assign>().value(0).assignee, AgentId(u"8"_s));
    QCOMPARE(m_desk->submittedOf<SetState>().value(0).reason, StateReason::Duplicate);

    m_page->header().editTags();
    auto *popup = m_page->findChild<ChoicePopup *>();
    auto *search = popup->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"brand new"_s);
    QTest::keyClick(search, Qt::Key_Return);
    popup->close();
    QTRY_COMPARE(m_desk->submittedOf<ChangeTags>().size(), 1);
    QCOMPARE(m_desk->submittedOf<ChangeTags>().value(0).add, QStringList {u"brand new"_s});

    m_page->header().editSubject();
    auto *subject = m_page->findChild<QLineEdit *>(u"subjectEdit"_s);
    subject->setText(u"A new subject"_s);
    QTest::keyClick(subject, Qt::Key_Return);
    QTRY_COMPARE(m_desk->submittedOf<SetSubject>().value(0).subject, u"A new subject"_s);
    // Esc leaves the subject alone.
    m_page->header().editSubject();
    subject->setText(u"Nonsense"_s);
    QTest::keyClick(subject, Qt::Key_Escape);
    QVERIFY(subject->isHidden());
    QCOMPARE(m_desk->submittedOf<SetSubject>().size(), 1);
}

void ConversationTest::saysWhatIsPendingAndFailed()
{
    open(u"1001"_s);
    m_page->presenter().setPriority(Priority::Low);
    QTRY_VERIFY(field(u"Priority"_s)->text().contains("pending"_L1));
    const OperationId id = m_desk->submitted.last().id;
    m_desk->setOperation(id, OperationState::Failed, Attention::None, {ErrorKind::Forbidden, u"no"_s, 403, {}, {}});
    QTRY_VERIFY(field(u"Priority"_s)->text().contains("not saved"_L1));
    m_desk->confirm(id);
    QTRY_VERIFY(!field(u"Priority"_s)->text().contains(u'('));
}

void ConversationTest::filterChips()
{
    open(u"1001"_s);
    QCOMPARE(m_page->thread().cards().size(), 4);
    const QList<Chip *> chips = m_page->findChildren<Chip *>();
    QTest::mouseClick(chips.at(2), Qt::LeftButton);
    QCOMPARE(m_page->thread().cards().size(), 1);
    QCOMPARE(m_page->thread().cards().first().kind, CardKind::Note);
    QTest::mouseClick(chips.at(1), Qt::LeftButton);
    QCOMPARE(m_page->thread().cards().size(), 3);
    QTest::mouseClick(chips.at(0), Qt::LeftButton);
    QCOMPARE(m_page->thread().cards().size(), 4);
}

void ConversationTest::findsInTheThread()
{
    QList<Message> messages;
    for (int i = 0; i < 400; ++i)
        messages.append(message(QString::number(i), i % 100 == 50 ? u"<p>a <b>nee</b>dle here</p>"_s : u"straw"_s));
    addThread(messages);
    open(u"2000"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *needle = m_page->findChild<QLineEdit *>(u"needle"_s);
    QVERIFY(needle->isVisible());
    QTest::keyClicks(needle, u"needle"_s);
    auto *count = m_page->findChild<QLabel *>(u"count"_s);
    QTRY_COMPARE(count->text(), u"1 of 4"_s);
    QVERIFY(m_page->thread().cardWidget(MessageId(u"50"_s))->isVisible());
    QTest::keyClick(needle, Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 4"_s);
    QVERIFY(m_page->thread().cardWidget(MessageId(u"150"_s))->isVisible());
    QTest::keyClick(needle, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"1 of 4"_s);
    QTest::keyClick(needle, Qt::Key_Escape);
    QVERIFY(!needle->isVisible());
}

void ConversationTest::spaceReadsOnThenNext()
{
    QList<Message> messages;
    for (int i = 0; i < 6; ++i)
        messages.append(message(QString::number(i), u"line\n"_s.repeated(30)));
    const TicketRef ref = addThread(messages);
    m_page->openTicket(ref, MessageId(u"0"_s));
    QTRY_COMPARE(m_page->thread().cards().size(), 6);
    QSignalSpy next(m_page.get(), &ConversationPage::nextTicketRequested);
    m_page->thread().setFocus();
    int pages = 0;
    while (next.isEmpty() && pages < 50) {
        QTest::keyClick(&m_page->thread(), Qt::Key_Space);
        ++pages;
    }
    QCOMPARE(next.count(), 1);
    QVERIFY2(pages > 4, qPrintable(QString::number(pages)));
}

void ConversationTest::foldKey()
{
    addThread({message(u"1"_s, u"Yes.\n\nOn Monday, 2 March, Ann wrote:\n> Is it?"_s)});
    open(u"2000"_s);
    const MessageBody &body = m_page->thread().cardWidget(MessageId(u"1"_s))->body();
    QVERIFY(!body.document().toPlainText().contains("Is it"_L1));
    m_page->thread().setFocus();
    QTest::keyClick(&m_page->thread(), Qt::Key_Semicolon);
    QVERIFY(body.document().toPlainText().contains("Is it"_L1));
    QTest::keyClick(&m_page->thread(), Qt::Key_Semicolon);
    QVERIFY(!body.document().toPlainText().contains("Is it"_L1));
}

void ConversationTest::linkNeedsConfirmation()
{
    addThread({message(u"1"_s, u"<a href=https://evil.example/x>https://bank.org</a>"_s)});
    open(u"2000"_s);
    Q_EMIT m_page->thread().linkActivated(u"https://evil.example/x"_s, u"https://bank.org"_s);
    auto *dialog = m_page->findChild<LinkDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"domain"_s)->text(), u"evil.example"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"domain"_s)->textFormat(), Qt::PlainText);
    QVERIFY(dialog->findChild<InlineMessage *>()->text().contains("another site"_L1));
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QVERIFY(buttons->button(QDialogButtonBox::Cancel)->isDefault());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<LinkDialog *>());
    Q_EMIT m_page->thread().linkActivated(u"javascript:alert(1)"_s, u"x"_s);
    dialog = m_page->findChild<LinkDialog *>();
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->isEnabled());
}

void ConversationTest::blocksImagesUntilAllowed()
{
    QStringList fetched;
    m_page->setImageFetcher([&fetched](const QUrl &url) {
        fetched.append(url.toString());
        return failedFuture<QByteArray>(ErrorKind::Offline, u"test"_s);
    });
    addThread({message(u"1"_s,
        u"<img src=https://i.example/a.png><img src=http://i.example/b.png><img src=https://t.example/p.gif width=1>"_s)});
    open(u"2000"_s);
    MessageCard *card = m_page->thread().cardWidget(MessageId(u"1"_s));
    const auto *bar = card->findChild<InlineMessage *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains("i.example"_L1) && bar->text().contains("t.example"_L1));
    QCOMPARE(fetched, QStringList());
    QTest::mouseClick(bar->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QCOMPARE(fetched, QStringList {u"https://i.example/a.png"_s});
}

void ConversationTest::hostileThreadLoadsNothing()
{
    QList<Message> messages;
    for (const auto &hostile : foredesk::testing::hostileBodies().mid(0, 380))
        messages.append(message(QString::number(messages.size()), hostile.html));
    addThread(messages);
    QStringList fetched;
    m_page->setImageFetcher([&fetched](const QUrl &url) {
        fetched.append(url.toString());
        return failedFuture<QByteArray>(ErrorKind::Offline, u"test"_s);
    });
    open(u"2000"_s);
    QScrollBar *bar = m_page->thread().verticalScrollBar();
    for (int at = 0; at <= bar->maximum(); at += 400) {
        bar->setValue(at);
        m_page->grab();
        for (const MessageBody *body : m_page->findChildren<MessageBody *>())
            QCOMPARE(body->document().placeholders(), 0);
    }
    QCOMPARE(fetched, QStringList());
}

void ConversationTest::longThreadMakesFewCards()
{
    QList<Message> messages;
    for (int i = 0; i < 5'000; ++i)
        messages.append(
            message(QString::number(i), u"<p>Message %1</p><p>%2</p>"_s.arg(i).arg(u"words "_s.repeated(i % 60))));
    addThread(messages);
    open(u"2000"_s);
    QVERIFY2(m_page->thread().madeCards() < 40, qPrintable(QString::number(m_page->thread().madeCards())));
    QTRY_VERIFY(m_page->thread().cardWidget(MessageId(u"4999"_s))->isVisible());
    m_page->thread().showMessage(MessageId(u"2500"_s));
    QVERIFY(m_page->thread().cardWidget(MessageId(u"2500"_s))->isVisible());
    QCOMPARE(m_page->thread().cardWidget(MessageId(u"2500"_s))->y(), 12);
    QTest::keyClick(&m_page->thread(), Qt::Key_Home);
    QVERIFY(m_page->thread().cardWidget(MessageId(u"0"_s))->isVisible());
    QTest::keyClick(&m_page->thread(), Qt::Key_End);
    QVERIFY(m_page->thread().cardWidget(MessageId(u"4999"_s))->isVisible());
    QTest::qWait(200);
    QVERIFY(m_page->thread().madeCards() < 120);
}

void ConversationTest::newMessageKeepsThePlace()
{
    QList<Message> messages;
    for (int i = 0; i < 60; ++i)
        messages.append(message(QString::number(i), u"words "_s.repeated(50 + i)));
    const TicketRef ref = addThread(messages);
    open(u"2000"_s);
    m_page->thread().showMessage(MessageId(u"30"_s));
    QTest::qWait(50);
    const int before = m_page->thread().cardWidget(MessageId(u"30"_s))->y();
    m_desk->customerReplies(ref, u"and one more thing"_s);
    QTRY_COMPARE(m_page->thread().cards().size(), 61);
    QCOMPARE(m_page->thread().cardWidget(MessageId(u"30"_s))->y(), before);
}

void ConversationTest::opensAtTheNewMessage()
{
    QList<Message> messages;
    for (int i = 0; i < 60; ++i) {
        messages.append(message(QString::number(i), u"words "_s.repeated(80)));
        messages.last().createdAt = 1'000 + i;
    }
    const TicketRef ref = addThread(messages);
    m_desk->entry(ref)->seenAt = 1'019;
    open(u"2000"_s);
    QVERIFY(m_page->thread().cardWidget(MessageId(u"20"_s))->isVisible());
    QVERIFY(m_page->thread().cards().at(20).isNew);
    QVERIFY(!m_page->thread().cards().at(19).isNew);
    QCOMPARE(m_desk->seen, QList {ref});
}

void ConversationTest::savesAttachmentsSafely()
{
    QTemporaryDir folder;
    AttachmentSaver saver(*m_desk, m_page.get());
    QSignalSpy saved(&saver, &AttachmentSaver::saved);
    QSignalSpy failed(&saver, &AttachmentSaver::failed);
    const Attachment hostile {u"../../evil\u202Egnp.exe"_s, u"/a/1"_s, 10, u"image/png"_s};
    saver.saveInto(folder.path(), ticketOf(u"1001"_s), {hostile, hostile});
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList {u"evilgnp (2).exe"_s, u"evilgnp.exe"_s}));
    m_desk->failNext = Error {ErrorKind::Offline, u"gone"_s, 0, {}, {}};
    saver.saveInto(folder.path(), ticketOf(u"1001"_s), {hostile});
    QTRY_COMPARE(failed.count(), 1);
    QSignalSpy refused(&saver, &AttachmentSaver::refused);
    saver.open(ticketOf(u"1001"_s), hostile);
    QTRY_COMPARE(refused.count(), 1);
}

void ConversationTest::takesBackAHeldReply()
{
    open(u"1001"_s);
    m_desk->submit(ticketOf(u"1001"_s).account, AddReply {ticketOf(u"1001"_s).ticket, u"oops"_s, {}},
        {.undoMs = 10'000, .follows = {}, .consumesDraft = {}});
    QTRY_COMPARE(m_page->thread().cards().size(), 5);
    const CardContent card = m_page->thread().cards().last();
    QCOMPARE(card.kind, CardKind::Pending);
    m_page->thread().showMessage(card.id);
    auto *strip = m_page->thread().cardWidget(card.id)->findChild<OperationStrip *>();
    QVERIFY(strip);
    QSignalSpy back(m_page.get(), &ConversationPage::textTakenBack);
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(back.count(), 1);
    QCOMPARE(back.first().at(1).toString(), u"oops"_s);
    QTRY_COMPARE(m_page->thread().cards().size(), 4);
}

void ConversationTest::plainTextAndSource()
{
    addThread({message(u"1"_s, u"<p>One <b>bold</b> word</p>"_s)});
    open(u"2000"_s);
    const MessageId id(u"1"_s);
    m_page->thread().stateOf(id).shown = CardState::Shown::PlainText;
    m_page->thread().refreshCard(id);
    const SafeBody body = m_page->thread().bodyOf(m_page->thread().cards().first());
    QVERIFY(!body.html.contains("<b>"_L1));
    QVERIFY(body.plainText.contains("One bold word"_L1));
}

void ConversationTest::goneTicketKeepsItsCopy()
{
    m_desk->entry(u"1001"_s)->gone = true;
    open(u"1001"_s);
    QCOMPARE(m_page->thread().cards().size(), 4);
    QVERIFY(!field(u"State"_s)->isEnabled());
    const QList<InlineMessage *> bars = m_page->findChildren<InlineMessage *>();
    QVERIFY(std::any_of(bars.begin(), bars.end(), [](const InlineMessage *bar) {
        return bar->isVisible() && bar->text().contains("no longer on the server"_L1);
    }));
}

void ConversationTest::unsupportedFieldSaysWhy()
{
    open(u"1001"_s);
    Capabilities less = m_desk->capabilities(ticketOf(u"1001"_s).account);
    less.deny(Capability::SetPriority, u"Your role may not do that."_s);
    m_desk->setCapabilities(ticketOf(u"1001"_s).account, less);
    QTRY_VERIFY(!field(u"Priority"_s)->isEnabled());
    QVERIFY(field(u"Priority"_s)->toolTip().contains("Your role"_L1));
}

QTEST_MAIN(ConversationTest)
#include "conversation_test.moc"
