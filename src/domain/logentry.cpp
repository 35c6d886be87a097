// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logentry.h"

#include "domain/wordtable.h"

namespace foredesk
{
namespace
{

constexpr WordTable<LogEntry::Kind, 10> kLogWords {{
    {LogEntry::Kind::Submitted, "submitted"},
    {LogEntry::Kind::Sent, "sent"},
    {LogEntry::Kind::Refused, "refused"},
    {LogEntry::Kind::Unconfirmed, "unconfirmed"},
    {LogEntry::Kind::Conflict, "conflict"},
    {LogEntry::Kind::Undone, "undone"},
    {LogEntry::Kind::Discarded, "discarded"},
    {LogEntry::Kind::Account, "account"},
    {LogEntry::Kind::Sync, "sync"},
    {LogEntry::Kind::Notice, "notice"},
}};

} // namespace

QString toWord(LogEntry::Kind kind)
{
    return wordOf(kLogWords, kind);
}

} // namespace foredesk
