// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>

namespace foredesk
{

/// A human team member. Ticketdesk: user.
struct Agent {
    AgentId id;
    QString name;
    QString email;
    QString role;
    friend bool operator==(const Agent &, const Agent &) = default;
};

/// Where mail comes in.
struct Inbox {
    InboxId id;
    QString name;
    QString email;
    QString prefix;
    friend bool operator==(const Inbox &, const Inbox &) = default;
};

struct Tag {
    TagId id;
    QString name; ///< 1–60 characters at Ticketdesk.
    QString color; ///< "#RRGGBB", 3–10 characters at Ticketdesk.
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A ready answer with variables such as {{requester.name}}.
struct CannedResponse {
    CannedId id;
    QString name;
    QString content;
    friend bool operator==(const CannedResponse &, const CannedResponse &) = default;
};

/// Which list of an account a change is about.
enum class ReferenceKind { Agents, Inboxes, Tags, Canned };

} // namespace foredesk
