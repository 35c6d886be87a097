// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace foredesk::sandbox
{

// The numbers are stored; append only.
enum class State { Open = 0, Closed = 1, Pending = 2, OnHold = 3, Snoozed = 4, New = 5 };
enum class StateReason { None = 0, Completed = 1, NotPlanned = 2, Duplicate = 3 };
enum class Priority { None = 0, Low = 1, Medium = 2, High = 3, Urgent = 4 }; ///< Ordered, so that SQL can sort by it.
enum class Source { Email = 0, Web = 1, Api = 2, Chat = 3, Form = 4 };
enum class ActivityType { Reply = 0, Note = 1, System = 2, Queued = 3 };
enum class AuthorKind { Customer = 0, Agent = 1, Ai = 2, System = 3 };

inline constexpr std::array<std::string_view, 6> kStateWords {"open", "closed", "pending", "on_hold", "snoozed", "new"};
inline constexpr std::array<std::string_view, 4> kStateReasonWords {"", "completed", "not_planned", "duplicate"};
inline constexpr std::array<std::string_view, 5> kPriorityWords {"", "low", "medium", "high", "urgent"};
inline constexpr std::array<std::string_view, 5> kSourceWords {"email", "web", "api", "chat", "form"};
inline constexpr std::array<std::string_view, 4> kActivityTypeWords {"reply", "note", "system", "queued"};
inline constexpr std::array<std::string_view, 4> kAuthorKindWords {"customer", "agent", "ai", "system"};

constexpr std::string_view word(State value)
{
    return kStateWords[static_cast<size_t>(value)];
}
constexpr std::string_view word(StateReason value)
{
    return kStateReasonWords[static_cast<size_t>(value)];
}
constexpr std::string_view word(Priority value)
{
    return kPriorityWords[static_cast<size_t>(value)];
}
constexpr std::string_view word(Source value)
{
    return kSourceWords[static_cast<size_t>(value)];
}
constexpr std::string_view word(ActivityType value)
{
    return kActivityTypeWords[static_cast<size_t>(value)];
}
constexpr std::string_view word(AuthorKind value)
{
    return kAuthorKindWords[static_cast<size_t>(value)];
}

/// The enumerator of a word, say `fromWord<Priority>(kPriorityWords, "high")`; nothing for a word that is not known.
template <typename E, size_t N>
constexpr std::optional<E> fromWord(const std::array<std::string_view, N> &words, std::string_view wanted)
{
    for (size_t index = 0; index < N; ++index) {
        if (words[index] == wanted)
            return static_cast<E>(index);
    }
    return std::nullopt;
}

} // namespace foredesk::sandbox
