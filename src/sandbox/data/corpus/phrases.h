// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace foredesk::sandbox
{

/// What people write to this desk about; each with its own section in the phrases of a language.
enum class Topic { Login, Billing, Delivery, Returns, Device, App, Integration, Cancel };
inline constexpr std::array<std::string_view, 8> kTopicWords {
    "login", "billing", "delivery", "returns", "device", "app", "integration", "cancel"};

using Phrases = std::vector<std::string>;

struct TopicText {
    Phrases subject;
    Phrases problem;
    Phrases detail;
    Phrases answer;
};

/// A name in its own script and as it stands in a mail address.
struct PersonName {
    std::string written;
    std::string latin;
};

/// The phrases of one language. Source format: `key: phrase` a line, `[topic]` starts a topic's section, names as
/// `Written|latin, …`; {slots} are filled by the composer.
struct LanguageText {
    std::string code;
    int share = 0; ///< Of 1000 customers.
    std::vector<PersonName> firstNames;
    std::vector<PersonName> lastNames;
    std::map<std::string, Phrases, std::less<>> general; ///< hello, bye, agenthello, agentbye, quote, filler, care …
    std::array<TopicText, kTopicWords.size()> topics;

    const Phrases &phrases(std::string_view key) const;
};

extern const char *const kPhrasesEnglish;
extern const char *const kPhrasesGerman;
extern const char *const kPhrasesFrench;
extern const char *const kPhrasesSpanish;
extern const char *const kPhrasesPortuguese;
extern const char *const kPhrasesRussian;
extern const char *const kPhrasesArabic;
extern const char *const kPhrasesJapanese;
extern const char *const kPhrasesChinese;

/// All languages, parsed once; their shares add up to 1000.
const std::vector<LanguageText> &languages();

} // namespace foredesk::sandbox
