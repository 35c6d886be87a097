// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/phrases.h"
#include "sandbox/data/records.h"

#include <array>

namespace foredesk::sandbox
{

/// How somebody's mail program writes.
enum class MailStyle { Plain, Gmail, Outlook, Apple, Template };

/// A made-up customer, the same for the same seed and index.
struct Customer {
    Requester requester; ///< `id` is index + 1.
    const LanguageText *language = nullptr;
    MailStyle style = MailStyle::Plain;
    bool signs = false; ///< Ends mails with a signature block.
};
Customer customerAt(std::uint64_t seed, int index);

/// One of the twelve people who answer. Ids are index + 1; the first is the owner.
struct DeskUser {
    const char *name;
    const char *email;
    const char *role;
};
inline constexpr std::array<DeskUser, 12> kDeskUsers {{
    {"Mara Lindqvist", "mara@halmere.example.com", "Owner"},
    {"Jonas Ferber", "jonas@halmere.example.com", "Admin"},
    {"Priya Nandan", "priya@halmere.example.com", "Admin"},
    {"Tom Aldous", "tom@halmere.example.com", "Staff"},
    {"Célia Rochefort", "celia@halmere.example.com", "Staff"},
    {"Ivo Marenco", "ivo@halmere.example.com", "Staff"},
    {"Hana Tokiwa", "hana@halmere.example.com", "Staff"},
    {"Rafael Quintal", "rafael@halmere.example.com", "Staff"},
    {"Nadia Karam", "nadia@halmere.example.com", "Staff"},
    {"Lev Osinov", "lev@halmere.example.com", "Staff"},
    {"Wei Shanlan", "wei@halmere.example.com", "Staff"},
    {"Greta Holm", "greta@halmere.example.com", "Custom"},
}};
std::string firstNameOf(const DeskUser &user);

} // namespace foredesk::sandbox
