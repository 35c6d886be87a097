// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

class Connection;

enum class TicketField {
    Id,
    Subject,
    State,
    Priority,
    Source,
    UserId,
    InboxId,
    CreatedAt,
    UpdatedAt,
    RequesterEmail,
    Tag
};
enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, Contains };

/// One condition on tickets. Enumerated fields take the number of their enum; times are UTC ms.
struct TicketCondition {
    TicketField field = TicketField::Id;
    Comparison comparison = Comparison::Equal;
    std::vector<std::int64_t> numbers; ///< For number fields; several for In. Empty with Equal/NotEqual = (not) NULL.
    std::vector<std::string> texts; ///< For Subject, RequesterEmail, Tag.
};

struct TicketOrder {
    TicketField field = TicketField::CreatedAt; ///< Not Tag.
    bool descending = true;
};

struct TicketListQuery {
    std::vector<TicketCondition> conditions; ///< All must hold.
    std::string search; ///< Words, see search.h; empty = all.
    std::vector<TicketOrder> order; ///< Empty = newest first. Ties are broken by id in the first one's direction.
    int offset = 0;
    int limit = 100;
};

struct TicketPage {
    std::int64_t total = 0; ///< Of all pages.
    std::vector<Ticket> tickets;
};

TicketPage listTickets(Connection &connection, const TicketListQuery &query);

} // namespace foredesk::sandbox
