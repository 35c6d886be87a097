// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "providers/helpdeskprovider.h"

namespace foredesk
{

/// What the answer to a sent command proves.
enum class SendOutcome {
    Sent, ///< It happened, and the answer says so.
    NotSent, ///< Proven that nothing left: try again later.
    AccountHeld, ///< Proven refused for the whole account (401, 429, moved server): it waits for the account.
    Refused, ///< Proven refused for good; the text is kept.
    Unknown, ///< It may or may not have happened: read before anything else.
};

/// The outcome table of the outbox: one place decides what an answer to a mutating request means. Pure.
SendOutcome sendOutcome(const Result<Applied> &answer, const Command &command);

/// True for commands whose success must name what was created.
bool createsSomething(const Command &command);

} // namespace foredesk
