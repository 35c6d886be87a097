// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foredesk::sandbox
{

using RowId = std::int64_t;

/// Text as somebody wrote it, and whether it is HTML.
enum class TextFormat { Plain = 0, Html = 1 };

struct Attachment {
    std::string path; ///< Key of the file, see files.h.
    std::string name; ///< As the sender called it; hostile names are kept.
    std::int64_t size = 0;
    std::string type;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// A customer. Tickets of one address share one requester.
struct Requester {
    RowId id = 0;
    std::string name;
    std::string email;
    std::string phone;
    std::string firstName;
    std::string lastName;
    std::string avatar;
    std::string company;
    std::string language;
    friend bool operator==(const Requester &, const Requester &) = default;
};

struct Ticket {
    RowId id = 0;
    std::string subject;
    std::string description;
    TextFormat descriptionFormat = TextFormat::Plain;
    State state = State::Open;
    StateReason stateReason = StateReason::None;
    Priority priority = Priority::None;
    Source source = Source::Api;
    Requester requester;
    std::optional<RowId> userId;
    std::optional<RowId> inboxId;
    std::vector<std::string> tags;
    std::vector<std::string> participants;
    std::vector<Attachment> attachments;
    std::int64_t createdAt = 0; ///< UTC ms; 0 when creating = now.
    std::int64_t updatedAt = 0;
    std::optional<std::int64_t> firstReplyAt;
    std::optional<std::int64_t> closedAt;
};

/// The fields to write of a ticket; what is not set stays.
struct TicketChange {
    std::optional<std::string> subject;
    std::optional<std::string> description;
    std::optional<State> state;
    std::optional<StateReason> stateReason;
    std::optional<Priority> priority;
    std::optional<Source> source;
    std::optional<Requester> requester;
    std::optional<std::optional<RowId>> userId; ///< An inner nullopt unassigns.
    std::optional<std::optional<RowId>> inboxId;
    std::optional<std::vector<std::string>> tags; ///< The whole list.
    std::optional<std::vector<std::string>> participants;
    std::optional<std::vector<Attachment>> attachments;
};

struct Activity {
    RowId id = 0;
    RowId ticketId = 0;
    ActivityType type = ActivityType::Reply;
    bool isDraft = false;
    AuthorKind authorKind = AuthorKind::Agent;
    std::optional<RowId> userId; ///< Set when a user wrote it.
    std::optional<RowId> agentId; ///< Set when an AI agent wrote it.
    std::string authorName;
    std::string authorEmail;
    std::string content;
    TextFormat format = TextFormat::Plain;
    std::vector<Attachment> attachments;
    std::int64_t createdAt = 0; ///< UTC ms; 0 when creating = now.
    std::int64_t updatedAt = 0;
};

struct ActivityChange {
    std::optional<ActivityType> type;
    std::optional<bool> isDraft;
    std::optional<std::string> content;
    std::optional<std::vector<Attachment>> attachments;
};

} // namespace foredesk::sandbox
