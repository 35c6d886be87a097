// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/screen.h"

#include "benchmarks/measure.h"
#include "gui/common/defaultactions.h"
#include "gui/conversation/conversationpage.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/windowactions.h"
#include "models/ticketqueuemodel.h"
#include "support/waitfor.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kOpenedTickets = 15;
constexpr int kTurnedPages = 15;
constexpr int kBetweenKeysMs = 60;
constexpr int kAtAViewMs = 300;
constexpr int kWalkPatienceMs = 5'000;

} // namespace

Screen::Screen(const QString &profileFolder)
    : m_ours(profileFolder, OurDesk::Network::Untouched)
{
    if (!m_ours.isOpen())
        return;
    m_theme.dress();
    addDefaultActions(m_actions);
    const ShellServices services {m_ours.desk(), m_actions, m_ours.settings(), m_theme, m_clock};
    m_window = std::make_unique<MainWindow>(services);
    new WindowActions(services, *m_window); // the window owns it
    m_window->resize(1440, 900);
    m_window->show();
}

Screen::~Screen() = default;

bool Screen::openRow(int place, int patienceMs)
{
    const QueueRow *row = m_window->tickets().queue().model().rowAt(place);
    if (!row)
        return false;
    const ConversationPage &page = m_window->tickets().conversation();
    bool opened = false;
    QObject context;
    QObject::connect(&page, &ConversationPage::ticketOpened, &context, [&opened] { opened = true; });
    m_window->openTicket(row->ref);
    return runUntilSignal(
        &page, &ConversationPage::ticketOpened, [&opened] { return opened; }, patienceMs);
}

bool Screen::waitUntilUsable(int patienceMs)
{
    if (!m_window)
        return false;
    const TicketQueueModel &model = m_window->tickets().queue().model();
    const bool rows = runUntilSignal(
        &model, &TicketQueueModel::queryOpened,
        [&] { return model.phase() == TicketQueueModel::Phase::Ready && model.rowAt(0); }, patienceMs);
    if (!rows || !openRow(0, patienceMs))
        return false;
    // The counts beside the views were asked for before this one, and are answered in order.
    test::waitFor(m_ours.desk().counts({TicketQuery {}}), patienceMs);
    m_window->repaint();
    return true;
}

void Screen::pressKey(Qt::Key key, const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(focus ? focus : m_window.get(), &press);
    QApplication::sendEvent(focus ? focus : m_window.get(), &release);
    runFor(kBetweenKeysMs);
}

void Screen::walk()
{
    for (const View &view : builtInViews()) {
        m_window->goTo({Place::Kind::View, view.id});
        runFor(kAtAViewMs);
    }
    m_window->tickets().focusQueue();
    for (int page = 0; page < kTurnedPages; ++page)
        pressKey(Qt::Key_PageDown);
    pressKey(Qt::Key_Home);
    runFor(kAtAViewMs);
    for (int place = 0; place < kOpenedTickets; ++place) {
        openRow(place, kWalkPatienceMs);
        runFor(kBetweenKeysMs);
    }
    m_window->focusSearch();
    for (const QChar letter : u"refund serial"_s)
        pressKey(letter == u' ' ? Qt::Key_Space : Qt::Key(Qt::Key_A + letter.unicode() - u'a'), letter);
    runFor(kAtAViewMs);
    pressKey(Qt::Key_Escape);
    m_window->goTo({Place::Kind::Outbox, {}});
    runFor(kAtAViewMs);
    m_window->goTo({Place::Kind::View, u"all"_s});
    runFor(kAtAViewMs);
}

} // namespace foredesk::bench
