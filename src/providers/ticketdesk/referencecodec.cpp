// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/referencecodec.h"

#include "providers/ticketdesk/fields.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{

Agent decodeAgent(const JsonReader &reader)
{
    Agent agent;
    agent.id = AgentId(recordId(reader, u"user"_s));
    agent.name = looseText(reader, {u"name"_s, u"email"_s});
    agent.email = looseText(reader, {u"email"_s});
    agent.role = looseText(reader, {u"role"_s});
    return agent;
}

Inbox decodeInbox(const JsonReader &reader)
{
    Inbox inbox;
    inbox.id = InboxId(recordId(reader, u"inbox"_s));
    inbox.name = looseText(reader, {u"name"_s});
    inbox.email = looseText(reader, {u"email"_s});
    inbox.prefix = looseText(reader, {u"prefix"_s});
    return inbox;
}

Tag decodeTag(const JsonReader &reader)
{
    Tag tag;
    tag.id = TagId(recordId(reader, u"tag"_s));
    tag.name = looseText(reader, {u"name"_s});
    tag.color = looseText(reader, {u"color"_s});
    return tag;
}

CannedResponse decodeCanned(const JsonReader &reader)
{
    CannedResponse canned;
    canned.id = CannedId(recordId(reader, u"canned"_s));
    canned.name = looseText(reader, {u"name"_s});
    canned.content = looseText(reader, {u"content"_s});
    return canned;
}

QJsonObject encodeTag(const Tag &tag)
{
    return {{u"name"_s, tag.name}, {u"color"_s, tag.color}};
}

QJsonObject encodeCanned(const CannedResponse &canned)
{
    return {{u"name"_s, canned.name}, {u"content"_s, canned.content}};
}

} // namespace foredesk::ticketdesk
