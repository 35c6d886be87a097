// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellwindow.h"

#include "gui/common/defaultactions.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/ticketspage.h"
#include "models/ticketqueuemodel.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

ShellWindow::ShellWindow(With with)
    : settings(folder.filePath(u"settings.ini"_s))
{
    if (with == With::DemoDesk)
        desk.addDemoDesk();
    addDefaultActions(actions);
    const ShellServices services {desk, actions, settings, theme, clock};
    window = std::make_unique<MainWindow>(services);
    windowActions = new WindowActions(services, *window);
    window->resize(1440, 900);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not become active");
    if (with == With::DemoDesk
        && !QTest::qWaitFor([this] { return !queueNumbers().isEmpty() && !queueNumbers().contains(QString()); }))
        qFatal("the queue stayed empty");
    window->tickets().focusQueue();
}

void ShellWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

void ShellWindow::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

bool ShellWindow::waitForTicket(const QString &number)
{
    return QTest::qWaitFor([&] { return window->tickets().currentTicket().ticket.value() == number; });
}

QStringList ShellWindow::queueNumbers()
{
    QStringList numbers;
    const TicketQueueModel &model = window->tickets().queue().model();
    for (int place = 0; place < model.rowCount(); ++place) {
        const QueueRow *row = model.rowAt(place);
        numbers.append(row ? row->number : QString());
    }
    return numbers;
}

} // namespace foredesk::test
