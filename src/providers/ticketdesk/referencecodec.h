// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonreader.h"
#include "domain/reference.h"

namespace foredesk::ticketdesk
{

// Records of the small lists. Only the id is required; errors go into `reader`.

Agent decodeAgent(const JsonReader &reader);
Inbox decodeInbox(const JsonReader &reader);
Tag decodeTag(const JsonReader &reader);
CannedResponse decodeCanned(const JsonReader &reader);

QJsonObject encodeTag(const Tag &tag);
QJsonObject encodeCanned(const CannedResponse &canned);

} // namespace foredesk::ticketdesk
