// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/phrases.h"
#include "sandbox/data/records.h"

#include <array>

namespace foredesk::sandbox
{

class Connection;

struct DeskTag {
    const char *name;
    const char *color;
};
/// Ids are index + 1. The first eight are those of the topics.
inline constexpr std::array<DeskTag, 16> kDeskTags {{
    {"login", "#3B82F6"},
    {"billing", "#F59E0B"},
    {"delivery", "#10B981"},
    {"return", "#14B8A6"},
    {"device", "#EF4444"},
    {"app", "#8B5CF6"},
    {"api", "#64748B"},
    {"cancellation", "#EC4899"},
    {"vip", "#D4AF37"},
    {"bug", "#DC2626"},
    {"refund", "#F97316"},
    {"waiting for carrier", "#0EA5E9"},
    {"feature request", "#A855F7"},
    {"duplicate", "#94A3B8"},
    {"naïve café ☕", "#78350F"},
    {"特急", "#B91C1C"},
}};

/// Inbox ids are these numbers.
enum class DeskInbox { Support = 1, Billing = 2, Orders = 3, German = 4, Partners = 5, Privacy = 6 };
DeskInbox inboxOf(Topic topic, std::string_view languageCode);

/// Users, inboxes, tags, canned answers, AI agents with sources and automations, senders: what is there before the
/// first ticket. `atMs` is when the desk was set up.
void storeDeskBasics(Connection &connection, std::int64_t atMs);

/// Chat sessions with their messages, and what automations did: one per forty tickets, at most 1,500.
void storeChatAndLogs(
    Connection &connection, std::uint64_t seed, int tickets, std::int64_t startMs, std::int64_t endMs);

} // namespace foredesk::sandbox
