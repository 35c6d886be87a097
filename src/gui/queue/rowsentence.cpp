// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/rowsentence.h"

#include "gui/common/agetext.h"
#include "gui/common/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("QueueRow", text);
}

QStringList localSigns(const QueueRow &row)
{
    QStringList signs;
    if (row.unread)
        signs.append(translated(QT_TRANSLATE_NOOP("QueueRow", "unread")));
    if (row.needsAttention)
        signs.append(translated(QT_TRANSLATE_NOOP("QueueRow", "needs your attention")));
    if (row.pendingOperations > 0)
        signs.append(translated(QT_TRANSLATE_NOOP("QueueRow", "changes in the outbox")));
    if (row.hasDraft)
        signs.append(translated(QT_TRANSLATE_NOOP("QueueRow", "has a draft")));
    if (row.gone)
        signs.append(translated(QT_TRANSLATE_NOOP("QueueRow", "no longer on the server")));
    return signs;
}

} // namespace

QString customerText(const QueueRow &row)
{
    if (!row.requesterName.isEmpty())
        return row.requesterName;
    if (!row.requesterEmail.isEmpty())
        return row.requesterEmail;
    return translated(QT_TRANSLATE_NOOP("QueueRow", "Unknown customer"));
}

QString subjectText(const QueueRow &row)
{
    return row.subject.isEmpty() ? translated(QT_TRANSLATE_NOOP("QueueRow", "No subject")) : row.subject;
}

QString rowSentence(const QueueRow &row, qint64 nowMs, const QLocale &locale)
{
    QStringList parts;
    parts.append(translated(QT_TRANSLATE_NOOP("QueueRow", "Ticket %1 from %2: %3"))
                     .arg(row.number, customerText(row), subjectText(row)));
    parts.append(stateText(Word<TicketState> {row.state, row.rawState}));
    if (row.priority != Priority::None)
        parts.append(translated(QT_TRANSLATE_NOOP("QueueRow", "priority %1")).arg(priorityText(row.priority)));
    parts.append(row.assignee.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("QueueRow", "unassigned"))
            : translated(QT_TRANSLATE_NOOP("QueueRow", "assigned to %1")).arg(row.assigneeName));
    parts += localSigns(row);
    if (!row.tags.isEmpty())
        parts.append(translated(QT_TRANSLATE_NOOP("QueueRow", "tags %1")).arg(row.tags.join(u", "_s)));
    parts.append(
        translated(QT_TRANSLATE_NOOP("QueueRow", "last activity %1")).arg(agoText(row.activityAt, nowMs, locale)));
    return parts.join(u", "_s) + u'.';
}

} // namespace foredesk
