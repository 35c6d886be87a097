// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft.h"

namespace foredesk
{

DraftId draftIdFor(const TicketRef &ticket, Visibility visibility)
{
    return DraftId(ticket.account.value() + u'/' + ticket.ticket.value() + u'/' + toWord(visibility));
}

} // namespace foredesk
