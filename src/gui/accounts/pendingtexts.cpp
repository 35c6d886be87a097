// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/pendingtexts.h"

#include "gui/common/words.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString bodyOf(const Command &command)
{
    return std::visit(Overloaded {
                          [](const AddReply &c) { return c.body; },
                          [](const AddNote &c) { return c.body; },
                          [](const AddServerDraft &c) { return c.body; },
                          [](const EditMessage &c) { return c.body; },
                          [](const CreateTicket &c) { return c.subject + u"\n\n"_s + c.description; },
                          [](const auto &) { return QString(); },
                      },
        command);
}

} // namespace

QString pendingTexts(const QList<Operation> &operations)
{
    QStringList blocks;
    for (const Operation &operation : operations) {
        const TicketId ticket = commandTicket(operation.command);
        QString head = commandText(operation.command);
        if (!ticket.isEmpty())
            head += u" · #"_s + ticket.value();
        const QString body = bodyOf(operation.command);
        blocks.append(body.isEmpty() ? head : head + u"\n\n"_s + body);
    }
    return blocks.join(u"\n\n――――――――\n\n"_s);
}

} // namespace foredesk
