// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonreader.h"
#include "domain/ticket.h"

#include <QJsonObject>

namespace foredesk
{

/// Our own storage form of a ticket (outbox bases, exports); no vendor's. Times are UTC milliseconds.
QJsonObject ticketToJson(const Ticket &ticket);
Ticket ticketFromJson(const JsonReader &reader);

QJsonObject requesterToJson(const Requester &requester);
Requester requesterFromJson(const JsonReader &reader);

} // namespace foredesk
