// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

#include <algorithm>
#include <stdexcept>

namespace foredesk::sandbox
{

namespace
{

std::vector<PersonName> parsedNames(std::string_view list)
{
    std::vector<PersonName> names;
    while (!list.empty()) {
        const size_t comma = std::min(list.find(", "), list.size());
        const std::string_view entry = list.substr(0, comma);
        const size_t bar = entry.find('|');
        names.push_back({std::string(entry.substr(0, bar)), std::string(entry.substr(bar + 1))});
        list.remove_prefix(std::min(comma + 2, list.size()));
    }
    return names;
}

Phrases *topicPhrases(TopicText &topic, std::string_view key)
{
    if (key == "subject")
        return &topic.subject;
    if (key == "problem")
        return &topic.problem;
    if (key == "detail")
        return &topic.detail;
    return key == "answer" ? &topic.answer : nullptr;
}

void readLine(LanguageText &language, TopicText *&topic, std::string_view line)
{
    if (line.starts_with('[')) {
        const auto *const known = std::ranges::find(kTopicWords, line.substr(1, line.size() - 2));
        if (known == kTopicWords.end())
            throw std::logic_error("unknown topic " + std::string(line));
        topic = &language.topics[static_cast<size_t>(known - kTopicWords.begin())];
        return;
    }
    const size_t colon = line.find(": ");
    const std::string_view key = line.substr(0, colon);
    const std::string_view phrase = line.substr(colon + 2);
    if (key == "first")
        language.firstNames = parsedNames(phrase);
    else if (key == "last")
        language.lastNames = parsedNames(phrase);
    else if (topic)
        topicPhrases(*topic, key)->emplace_back(phrase);
    else
        language.general[std::string(key)].emplace_back(phrase);
}

LanguageText parsedLanguage(const char *code, int share, std::string_view text)
{
    LanguageText language;
    language.code = code;
    language.share = share;
    TopicText *topic = nullptr;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            readLine(language, topic, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return language;
}

} // namespace

const Phrases &LanguageText::phrases(std::string_view key) const
{
    const auto found = general.find(key);
    if (found == general.end())
        throw std::logic_error(code + " has no phrases for " + std::string(key));
    return found->second;
}

const std::vector<LanguageText> &languages()
{
    static const std::vector<LanguageText> all {
        parsedLanguage("en", 520, kPhrasesEnglish),
        parsedLanguage("de", 140, kPhrasesGerman),
        parsedLanguage("fr", 85, kPhrasesFrench),
        parsedLanguage("es", 75, kPhrasesSpanish),
        parsedLanguage("pt", 50, kPhrasesPortuguese),
        parsedLanguage("ru", 40, kPhrasesRussian),
        parsedLanguage("ar", 30, kPhrasesArabic),
        parsedLanguage("ja", 30, kPhrasesJapanese),
        parsedLanguage("zh", 30, kPhrasesChinese),
    };
    return all;
}

} // namespace foredesk::sandbox
