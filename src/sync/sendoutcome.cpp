// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendoutcome.h"

#include "sync/messagematch.h"

namespace foredesk
{
namespace
{

bool removesSomething(const Command &command)
{
    return std::holds_alternative<DeleteMessage>(command) || std::holds_alternative<DeleteTicket>(command);
}

/// A redirect was not followed, so nothing was done; only 303 ("see the result there") may follow a success.
SendOutcome ofProtocolError(const Error &error)
{
    const bool redirect = error.httpStatus >= 300 && error.httpStatus < 400;
    return redirect && error.httpStatus != 303 ? SendOutcome::AccountHeld : SendOutcome::Unknown;
}

} // namespace

bool createsSomething(const Command &command)
{
    return makesMessage(command) || std::holds_alternative<CreateTicket>(command);
}

SendOutcome sendOutcome(const Result<Applied> &answer, const Command &command)
{
    if (answer)
        return createsSomething(command) && answer->serverId.isEmpty() ? SendOutcome::Unknown : SendOutcome::Sent;
    switch (answer.error().kind) {
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Keychain:
        return SendOutcome::NotSent;
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
        return SendOutcome::AccountHeld;
    case ErrorKind::NotFound:
        return removesSomething(command) ? SendOutcome::Sent : SendOutcome::Refused;
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::Unsupported:
        return SendOutcome::Refused;
    case ErrorKind::Protocol:
        return ofProtocolError(answer.error());
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Conflict:
    case ErrorKind::Server:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return SendOutcome::Unknown;
}

} // namespace foredesk
