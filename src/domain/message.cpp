// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include "domain/wordtable.h"

namespace foredesk
{
namespace
{

constexpr WordTable<MessageKind, 5> kMessageKindWords {{
    {MessageKind::Reply, "reply"},
    {MessageKind::Note, "note"},
    {MessageKind::System, "system"},
    {MessageKind::Queued, "queued"},
    {MessageKind::Unknown, "unknown"},
}};

constexpr WordTable<Visibility, 2> kVisibilityWords {{
    {Visibility::Public, "public"},
    {Visibility::Private, "private"},
}};

constexpr WordTable<AuthorKind, 5> kAuthorKindWords {{
    {AuthorKind::Unknown, "unknown"},
    {AuthorKind::Customer, "customer"},
    {AuthorKind::Agent, "agent"},
    {AuthorKind::Ai, "ai"},
    {AuthorKind::System, "system"},
}};

} // namespace

QString toWord(MessageKind kind)
{
    return wordOf(kMessageKindWords, kind);
}

QString toWord(Visibility visibility)
{
    return wordOf(kVisibilityWords, visibility);
}

QString toWord(AuthorKind kind)
{
    return wordOf(kAuthorKindWords, kind);
}

} // namespace foredesk
