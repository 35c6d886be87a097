// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guidesk.h"

#include <QJsonDocument>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// A morning's work by keys.
class GuiTriageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tenTicketsAreClosedByKeys();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    std::unique_ptr<GuiDesk> m_gui;
};

void GuiTriageTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(SandboxOptions {.tickets = 14, .seed = 3, .shape = {}, .more = {}});
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = prepareProfile(*m_sandbox, *m_room);
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void GuiTriageTest::init()
{
    m_gui = std::make_unique<GuiDesk>(m_room->profile());
    QVERIFY2(m_gui->start(), m_gui->told().constData());
    GUI_TRY_VERIFY(*m_gui, m_gui->lines(u"Tickets"_s).size() > 0);
    m_gui->press({u"Home"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->find(u"push button"_s, u"Reply"_s).enabled);
}

void GuiTriageTest::cleanup()
{
    QVERIFY(m_gui->quit() || QTest::currentTestFailed());
    m_gui.reset();
}

void GuiTriageTest::tenTicketsAreClosedByKeys()
{
    const QStringList before = m_gui->tickets();
    QVERIFY(before.size() > 10);
    const qsizetype earlier = effectsOf(*m_sandbox, u"ticket.change"_s).size();
    // As fast as a hand is.
    for (int i = 0; i < 10; ++i)
        m_gui->press({u"e"_s});
    GUI_TRY_COMPARE(*m_gui, effectsOf(*m_sandbox, u"ticket.change"_s).size(), earlier + 10);
    const QJsonArray changes = effectsOf(*m_sandbox, u"ticket.change"_s);
    QStringList closed;
    for (qsizetype i = earlier; i < changes.size(); ++i) {
        const QJsonObject change = changes.at(i).toObject();
        QVERIFY2(QJsonDocument(change["detail"_L1].toObject()).toJson().contains("closed"), "another change");
        closed.append(QString::number(change["ticket"_L1].toInteger()));
    }
    QCOMPARE(closed, before.mid(0, 10));
    GUI_TRY_COMPARE(*m_gui, m_gui->tickets(), before.mid(10));
}

QTEST_GUILESS_MAIN(GuiTriageTest)
#include "tst_gui_triage.moc"
