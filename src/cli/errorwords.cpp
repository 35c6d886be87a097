// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/errorwords.h"

#include "base/secret.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"the helpdesk cannot be reached"_s;
    case ErrorKind::Timeout:
        return u"no answer in time"_s;
    case ErrorKind::OutcomeUnknown:
        return u"the answer was lost; it may or may not have happened"_s;
    case ErrorKind::Tls:
        return u"the connection is not safe (certificate)"_s;
    case ErrorKind::Unauthorized:
        return u"the key is not accepted"_s;
    case ErrorKind::Forbidden:
        return u"the key may not do that"_s;
    case ErrorKind::NotFound:
        return u"not found"_s;
    case ErrorKind::Conflict:
        return u"that is not possible now"_s;
    case ErrorKind::RateLimited:
        return u"the helpdesk asks for a pause"_s;
    case ErrorKind::Rejected:
        return u"refused"_s;
    case ErrorKind::Server:
        return u"the helpdesk has a fault"_s;
    case ErrorKind::Protocol:
        return u"the answer is not one of the helpdesk's API"_s;
    case ErrorKind::Storage:
        return u"the local files cannot be used"_s;
    case ErrorKind::Keychain:
        return u"the key store cannot be used (give the key with --token-file or FOREDESK_TOKEN)"_s;
    case ErrorKind::Unsupported:
        return u"this helpdesk cannot do that"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Internal:
        break;
    }
    return u"an error inside Foredesk"_s;
}

} // namespace

QString errorLine(const Error &error)
{
    QString line = sentence(error.kind);
    if (error.httpStatus != 0)
        line += u" [HTTP %1]"_s.arg(error.httpStatus);
    if (!error.detail.isEmpty())
        line += u": "_s + error.detail;
    for (const FieldError &field : error.fields)
        line += u"; %1: %2"_s.arg(field.field, field.message);
    return redacted(line);
}

} // namespace foredesk::cli
