// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk::sandbox
{

class Connection;

/// Lets the enabled close_ticket and ai_followup automations act on the one open ticket of their agent's inboxes that
/// has been silent longest, if it is beyond their timeout and was answered last by the desk. A follow-up is sent once
/// in each silence. Returns how many acted. One at a time: a desk must not change by hundreds at once.
int tendOneSilentTicket(Connection &connection);

} // namespace foredesk::sandbox
