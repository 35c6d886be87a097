// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "gui/common/typedconfirmdialog.h"

namespace foredesk
{

/// Asks for the ticket's number before it is deleted for everybody; accepted() is the answer.
class DeleteTicketDialog final : public TypedConfirmDialog
{
    Q_OBJECT

public:
    explicit DeleteTicketDialog(const Ticket &ticket, QWidget *parent = nullptr);
};

} // namespace foredesk
