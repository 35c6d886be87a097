// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/deleteticketdialog.h"

namespace foredesk
{

DeleteTicketDialog::DeleteTicketDialog(const Ticket &ticket, QWidget *parent)
    : TypedConfirmDialog({tr("Delete ticket"),
                             tr("Ticket #%1 “%2” from %3 is deleted with all its messages, for the whole team. This "
                                "cannot be undone.")
                                 .arg(ticket.number, ticket.subject.simplified(), ticket.requester.displayName()),
                             ticket.number, tr("Delete ticket")},
        parent)
{
}

} // namespace foredesk
