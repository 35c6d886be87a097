// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticketqueuemodel.h"

#include <QDateTime>
#include <QLocale>

namespace foredesk
{
namespace
{

QString dateText(qint64 ms)
{
    return ms == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

QString TicketQueueModel::text(const QueueRow &row, Column column) const
{
    switch (column) {
    case Column::Subject:
        return row.subject;
    case Column::Requester:
        return row.requesterName.isEmpty() ? row.requesterEmail : row.requesterName;
    case Column::Number:
        return row.number;
    case Column::State:
        return row.rawState;
    case Column::Priority:
        return row.priority == Priority::None ? QString() : toWord(row.priority);
    case Column::Assignee:
        return row.assigneeName;
    case Column::Inbox:
        return row.inboxName;
    case Column::Tags:
        return row.tags.join(QStringLiteral(", "));
    case Column::Created:
        return dateText(row.createdAt);
    case Column::Activity:
        return dateText(row.activityAt);
    }
    return QString();
}

QVariant TicketQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Subject:
        return tr("Subject");
    case Column::Requester:
        return tr("Customer");
    case Column::Number:
        return tr("Number");
    case Column::State:
        return tr("State");
    case Column::Priority:
        return tr("Priority");
    case Column::Assignee:
        return tr("Assignee");
    case Column::Inbox:
        return tr("Inbox");
    case Column::Tags:
        return tr("Tags");
    case Column::Created:
        return tr("Created");
    case Column::Activity:
        return tr("Last activity");
    }
    return {};
}

TicketSort TicketQueueModel::sortOf(Column column)
{
    switch (column) {
    case Column::Subject:
        return TicketSort::Subject;
    case Column::Requester:
        return TicketSort::Requester;
    case Column::Number:
        return TicketSort::Number;
    case Column::State:
        return TicketSort::State;
    case Column::Priority:
        return TicketSort::Priority;
    case Column::Assignee:
        return TicketSort::Assignee;
    case Column::Created:
        return TicketSort::Created;
    case Column::Inbox:
    case Column::Tags:
    case Column::Activity:
        break;
    }
    return TicketSort::LastActivity;
}

} // namespace foredesk
