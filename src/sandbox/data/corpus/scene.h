// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/phrases.h"
#include "sandbox/data/corpus/random.h"

#include <cstdint>

namespace foredesk::sandbox
{

/// What a ticket is about: the values that stay the same through its thread. Others (counts, dates) are drawn anew.
struct Scene {
    const LanguageText *language = nullptr;
    std::string first;
    std::string name;
    std::string email;
    std::string agent; ///< First name of the user who answers.
    std::string other; ///< Of a colleague.
    std::string product;
    std::string device;
    std::string version;
    std::string serial;
    std::string order;
    std::string reference;
    std::string error;
    std::string word; ///< A made-up name: of a room, a network, a project.
    std::string city;
    std::int64_t at = 0; ///< UTC ms of the message being written.
};

/// Draws the values that are not about people.
void drawSubjectMatter(Scene &scene, Random &random);

/// Appends `phrase` with its {slots} filled.
void appendFilled(std::string &text, std::string_view phrase, const Scene &scene, Random &random);

/// A pronounceable word nobody uses; the same for the same rank.
std::string madeUpWord(int rank);

/// "14 March 2026", in the manner of the language.
std::string writtenDate(const LanguageText &language, std::int64_t ms);

} // namespace foredesk::sandbox
