// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/generatedticket.h"

#include "sandbox/data/search.h"

namespace foredesk::sandbox
{

void gatherSearchWords(GeneratedTicket &made)
{
    const Ticket &ticket = made.ticket;
    appendSearchWords(made.words, ticket.subject, TextFormat::Plain);
    appendSearchWords(made.words, ticket.requester.name, TextFormat::Plain);
    appendSearchWords(made.words, ticket.requester.email, TextFormat::Plain);
    appendSearchWords(made.words, ticket.description, ticket.descriptionFormat);
    for (const Activity &activity : made.activities)
        appendSearchWords(made.words, activity.content, activity.format);
}

} // namespace foredesk::sandbox
