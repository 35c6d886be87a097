// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include "gui/common/defaultactions.h"
#include "gui/common/theme.h"
#include "models/ticketqueuemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

ActionRegistry &filled(ActionRegistry &actions)
{
    addDefaultActions(actions);
    actions.activateScopes({ActionScope::Anywhere, ActionScope::Tickets}); // the page is shown
    return actions;
}

} // namespace

QueueBench::QueueBench()
    : settings(dir.filePath(u"settings.ini"_s))
    , page(desk, filled(actions), settings)
{
    page.resize(440, 700);
    page.show();
}

void QueueBench::open(const QString &filter)
{
    QSignalSpy opened(&page.model(), &TicketQueueModel::queryOpened);
    page.openView({u"test"_s, u"Test"_s, filter, TicketSort::LastActivity, SortDirection::Descending}, {});
    QVERIFY(opened.size() > 0 || opened.wait());
    QTest::qWait(20); // the order of the rest follows
}

QStringList QueueBench::numbers() const
{
    QStringList shown;
    auto &model = const_cast<QueuePage &>(page).model();
    for (int place = 0; place < model.rowCount(); ++place) {
        const QueueRow *row = model.rowAt(place);
        shown.append(row ? row->number : u"?"_s);
    }
    return shown;
}

void QueueBench::press(const QString &action)
{
    actions.action(action)->trigger();
}

QString QueueBench::currentNumber() const
{
    return page.currentTicket().ticket.value();
}

void QueueBench::addMany(int count)
{
    Ticket ticket = desk.entry(u"1001"_s)->ticket;
    for (int i = 0; i < count; ++i) {
        ticket.id = TicketId(QString::number(10000 + i));
        ticket.number = ticket.id.value();
        desk.addTicket(ticket, {});
    }
}

} // namespace foredesk::test
