// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/usermessage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct UserMessage {
    Q_DECLARE_TR_FUNCTIONS(UserMessage)
};

QString rateLimitText(const Error &error)
{
    if (!error.retryAfter)
        return UserMessage::tr("The server asks to slow down. It goes on by itself.");
    const int seconds = int(error.retryAfter->count());
    return UserMessage::tr("The server asks to slow down. It goes on by itself in %n seconds.", nullptr, seconds);
}

QString rejectedText(const Error &error)
{
    QStringList fields;
    for (const FieldError &field : error.fields)
        fields.append(field.field.isEmpty() ? field.message : field.field + u": "_s + field.message);
    const QString said = fields.isEmpty() ? error.detail : fields.join(u"; "_s);
    if (said.isEmpty())
        return UserMessage::tr("The server refused this. Your text is kept.");
    return UserMessage::tr("The server refused this: %1").arg(said);
}

QString protocolText(const Error &error)
{
    if (error.httpStatus >= 300 && error.httpStatus < 400)
        return UserMessage::tr("The server has moved to another address. Check the address of the account; the key "
                               "was not sent there.");
    return UserMessage::tr("The server answered something that is not its API. Check the address of the account.");
}

} // namespace

QString userMessage(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return UserMessage::tr("No connection to the server. What you write is kept and sent later.");
    case ErrorKind::Timeout:
        return UserMessage::tr("The server did not answer in time. It is tried again.");
    case ErrorKind::OutcomeUnknown:
        return UserMessage::tr("The answer was lost: it may or may not have been done. It is being checked.");
    case ErrorKind::Tls:
        return UserMessage::tr("The connection is not secure: the server's certificate was not accepted. Nothing was "
                               "sent.");
    case ErrorKind::Unauthorized:
        return UserMessage::tr("The server does not accept the key. Enter a new one to go on.");
    case ErrorKind::Forbidden:
        return UserMessage::tr("The key of this account has no right to do that.");
    case ErrorKind::NotFound:
        return UserMessage::tr("That is not there any more.");
    case ErrorKind::Conflict:
        return UserMessage::tr("Somebody changed this meanwhile.");
    case ErrorKind::RateLimited:
        return rateLimitText(error);
    case ErrorKind::Rejected:
        return rejectedText(error);
    case ErrorKind::Server:
        return UserMessage::tr("The server has a problem of its own (%1). It is tried again.").arg(error.httpStatus);
    case ErrorKind::Protocol:
        return protocolText(error);
    case ErrorKind::Storage:
        return UserMessage::tr("The local files cannot be read or written: %1").arg(error.detail);
    case ErrorKind::Keychain:
        return UserMessage::tr("The system's keychain cannot be used: %1").arg(error.detail);
    case ErrorKind::Unsupported:
        return error.detail.isEmpty() ? UserMessage::tr("This connection cannot do that.") : error.detail;
    case ErrorKind::Cancelled:
        return UserMessage::tr("Cancelled.");
    case ErrorKind::Internal:
        break;
    }
    return UserMessage::tr("Something went wrong inside the program: %1").arg(error.detail);
}

QString technicalDetails(const Error &error)
{
    QStringList lines {errorKindName(error.kind)};
    if (error.httpStatus != 0)
        lines.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    for (const FieldError &field : error.fields)
        lines.append(field.field + u": "_s + field.message);
    return lines.join(u'\n');
}

} // namespace foredesk
