// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/generatedticket.h"
#include "sandbox/data/mail/parsedmail.h"

#include <set>

namespace foredesk::sandbox
{

/// An address as it is compared.
std::string foldedAddress(const std::string &email);

/// Who is on which side of a thread.
struct MailSides {
    MailAddress requester;
    std::set<std::string> desk; ///< Folded addresses.
};

/// From the oldest mail: its sender is the customer and its recipients are the desk. When the desk itself wrote first,
/// the first recipient that is none of its own is the customer.
MailSides sidesOf(const ParsedMail &first, const std::set<std::string> &deskAddresses);

/// The ticket without people and files: subject, description and times from its first mail.
Ticket ticketFromMail(const ParsedMail &mail, std::int64_t date);
/// A later mail of the thread, without files.
Activity activityFromMail(const ParsedMail &mail, std::int64_t date, const MailSides &sides);

/// Old correspondence is closed, answered long ago or not.
void settleImported(GeneratedTicket &made, std::int64_t nowMs);

} // namespace foredesk::sandbox
