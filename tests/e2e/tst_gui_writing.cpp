// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guidesk.h"

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// Answering, noting, taking back.
class GuiWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCannedTextIsInsertedAndSent();
    void whatIsUndoneIsNeverSent();
    void aNoteIsNeverAReply();

private:
    bool compose(const QString &key, const QString &field);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    std::unique_ptr<GuiDesk> m_gui;
};

void GuiWritingTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(SandboxOptions {.tickets = 6, .seed = 3, .shape = {}, .more = {}});
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = prepareProfile(*m_sandbox, *m_room);
    QVERIFY2(problem.isEmpty(), problem.constData());
    const CtlResult canned = m_room->ctl({u"canned"_s, u"create"_s, u"Parcel on its way"_s,
        u"Hello {{requester.first_name|there}}, the parcel left us today."_s});
    QVERIFY2(canned.code == 0, canned.told().constData());
}

void GuiWritingTest::init()
{
    m_gui = std::make_unique<GuiDesk>(m_room->profile());
    QVERIFY2(m_gui->start(), m_gui->told().constData());
    GUI_TRY_VERIFY(*m_gui, m_gui->lines(u"Tickets"_s).size() > 0);
    m_gui->press({u"Home"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->find(u"push button"_s, u"Reply"_s).enabled);
}

void GuiWritingTest::cleanup()
{
    QVERIFY(m_gui->quit() || QTest::currentTestFailed());
    m_gui.reset();
}

/// Opens the composer by its key and waits until it has the keyboard.
bool GuiWritingTest::compose(const QString &key, const QString &field)
{
    m_gui->press({key});
    return QTest::qWaitFor([&] { return m_gui->hasFocus(u"text"_s, field); }, kGuiPatienceMs);
}

void GuiWritingTest::aCannedTextIsInsertedAndSent()
{
    QVERIFY2(compose(u"r"_s, u"Reply to the customer"_s), m_gui->told().constData());
    m_gui->type(u"/parcel"_s);
    m_gui->press(
        {u"Return"_s}); // Qt tells screen readers nothing of popups; keys are taken in their order all the same
    GUI_TRY_VERIFY(*m_gui, m_gui->text(u"text"_s, u"Reply to the customer"_s).contains(u"the parcel left us today."_s));
    QVERIFY(!m_gui->text(u"text"_s, u"Reply to the customer"_s).contains(u"{{"_s));
    GUI_TRY_VERIFY(*m_gui, m_gui->hasFocus(u"text"_s, u"Reply to the customer"_s));
    m_gui->press({u"ctrl+Return"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"is sent in"_s));
    GUI_TRY_COMPARE(*m_gui, effectsWith(*m_sandbox, u"the parcel left us today."_s), 1);
    const QJsonObject sent = effectsOf(*m_sandbox, u"reply"_s).last().toObject();
    QCOMPARE(sent["visibility"_L1].toString(), u"public"_s);
}

void GuiWritingTest::whatIsUndoneIsNeverSent()
{
    QVERIFY2(compose(u"r"_s, u"Reply to the customer"_s), m_gui->told().constData());
    m_gui->type(u"Too early to say"_s);
    m_gui->press({u"ctrl+Return"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"is sent in"_s));
    QVERIFY(m_gui->click(u"push button"_s, u"Undo"_s));
    GUI_TRY_COMPARE(*m_gui, m_gui->text(u"text"_s, u"Reply to the customer"_s), u"Too early to say"_s);
    // What is sent afterwards arrives; what was taken back would have gone before it.
    GUI_TRY_VERIFY(*m_gui, m_gui->hasFocus(u"text"_s, u"Reply to the customer"_s));
    m_gui->press({u"ctrl+a"_s});
    m_gui->type(u"Now we can say it"_s);
    m_gui->press({u"ctrl+Return"_s});
    GUI_TRY_COMPARE(*m_gui, effectsWith(*m_sandbox, u"Now we can say it"_s), 1);
    QCOMPARE(effectsWith(*m_sandbox, u"Too early to say"_s), 0);
}

void GuiWritingTest::aNoteIsNeverAReply()
{
    QVERIFY2(compose(u"n"_s, u"Internal note"_s), m_gui->told().constData());
    // Letters are text here, not actions.
    m_gui->type(u"only for us: r e x"_s);
    m_gui->press({u"ctrl+Return"_s});
    GUI_TRY_COMPARE(*m_gui, effectsWith(*m_sandbox, u"only for us: r e x"_s), 1);
    const QJsonArray notes = effectsOf(*m_sandbox, u"note"_s);
    QCOMPARE(notes.last()["visibility"_L1].toString(), u"private"_s);
    QCOMPARE(notes.last()["text"_L1].toString(), u"only for us: r e x"_s);
    for (const QJsonArray replies = effectsOf(*m_sandbox, u"reply"_s); const QJsonValue &reply : replies)
        QVERIFY(!reply["text"_L1].toString().contains(u"only for us"_s));
}

QTEST_GUILESS_MAIN(GuiWritingTest)
#include "tst_gui_writing.moc"
