// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/scene.h"

#include "sandbox/data/corpus/timeline.h"

#include <array>
#include <span>

namespace foredesk::sandbox
{

namespace
{

using Strings = std::span<const char *const>;

constexpr std::array kProducts {"Halmere Hub", "Halmere Lamp", "Halmere Lock", "Halmere Sense", "Halmere Cam",
    "Halmere Plug", "Halmere Shade", "Halmere Bell", "Halmere Therm", "Halmere Hub Mini", "Halmere Leaf", "Halmere Key",
    "Halmere Care", "Halmere Link"};
constexpr std::array kDevices {"an Android phone", "an Android tablet", "Firefox on Linux", "Firefox on Windows",
    "a laptop with Windows 11", "an older phone", "Chromium on a desktop", "a Mac", "an iPad", "a phone with iOS"};
constexpr std::array kErrors {"E-104", "E-230", "H17", "timeout", "403", "502 Bad Gateway", "invalid token",
    "session expired", "unknown device", "out of range", "no route to host", "certificate expired", "checksum mismatch",
    "quota exceeded", "not paired", "E-7741"};
constexpr std::array kCities {"Ashbourne", "Bremmingen", "Calvora", "Dunmere", "Elmstedt", "Fontrive", "Grünau",
    "Harrowgate", "Isenburg", "Keldale", "Lindhaven", "Montreval", "Northwick", "Orsenne", "Pellworth", "Quarrington",
    "Rivanova", "Santelmo", "Tannfurt", "Ulverby", "Vallclara", "Westermoor"};

constexpr std::array kMonthsEn {"January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December"};
constexpr std::array kMonthsDe {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember"};
constexpr std::array kMonthsFr {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre"};
constexpr std::array kMonthsEs {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre"};
constexpr std::array kMonthsPt {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto",
    "setembro", "outubro", "novembro", "dezembro"};
constexpr std::array kDaysEn {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array kDaysDe {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"};
constexpr std::array kDaysFr {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
constexpr std::array kDaysEs {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"};
constexpr std::array kDaysPt {"segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"};
constexpr std::array kDaysRu {"понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья"};

Strings monthsOf(const std::string &code)
{
    if (code == "en")
        return kMonthsEn;
    if (code == "de")
        return kMonthsDe;
    if (code == "fr")
        return kMonthsFr;
    if (code == "es")
        return kMonthsEs;
    return code == "pt" ? Strings(kMonthsPt) : Strings();
}

Strings weekdaysOf(const std::string &code)
{
    if (code == "en")
        return kDaysEn;
    if (code == "de")
        return kDaysDe;
    if (code == "fr")
        return kDaysFr;
    if (code == "es")
        return kDaysEs;
    if (code == "pt")
        return kDaysPt;
    return code == "ru" ? Strings(kDaysRu) : Strings();
}

std::string padded(int value)
{
    const std::string digits = std::to_string(value);
    return value < 10 ? std::string("0").append(digits) : digits;
}

std::string isoDate(const CivilTime &time)
{
    return std::to_string(time.year) + '-' + padded(time.month) + '-' + padded(time.day);
}

std::string monthName(const Scene &scene, std::int64_t ms)
{
    const CivilTime time = civilTime(ms);
    const Strings names = monthsOf(scene.language->code);
    return names.empty() ? std::to_string(time.year) + '-' + padded(time.month)
                         : std::string(names[static_cast<size_t>(time.month) - 1]);
}

std::string weekdayName(const Scene &scene, std::int64_t ms)
{
    const Strings names = weekdaysOf(scene.language->code);
    const CivilTime time = civilTime(ms);
    return names.empty() ? isoDate(time) : std::string(names[static_cast<size_t>(time.weekday)]);
}

std::string drawnAmount(const Scene &scene, Random &random)
{
    const std::string cents = padded(random.chance(600) ? 99 : random.below(100));
    const std::string whole = std::to_string(random.between(4, 420));
    if (scene.language->code == "en")
        return std::string(random.chance(500) ? "$" : "£").append(whole).append(".").append(cents);
    return scene.language->code == "ja" || scene.language->code == "zh" ? whole + "00" : whole + ',' + cents + " €";
}

/// Slots that stay the same through a thread; nullptr for the others.
const std::string *stableSlot(std::string_view slot, const Scene &scene)
{
    using Slot = std::pair<std::string_view, const std::string Scene::*>;
    constexpr std::array<Slot, 14> slots {{{"first", &Scene::first}, {"name", &Scene::name}, {"email", &Scene::email},
        {"agent", &Scene::agent}, {"other", &Scene::other}, {"product", &Scene::product}, {"device", &Scene::device},
        {"version", &Scene::version}, {"serial", &Scene::serial}, {"order", &Scene::order},
        {"reference", &Scene::reference}, {"error", &Scene::error}, {"word", &Scene::word}, {"city", &Scene::city}}};
    for (const auto &[key, member] : slots) {
        if (key == slot)
            return &(scene.*member);
    }
    return nullptr;
}

std::string drawnSlot(std::string_view slot, const Scene &scene, Random &random)
{
    if (slot == "amount")
        return drawnAmount(scene, random);
    if (slot == "date")
        return writtenDate(*scene.language, scene.at - random.between(3, 40) * kDayMs);
    if (slot == "year")
        return std::to_string(civilTime(scene.at).year - random.between(1, 9));
    if (slot == "month")
        return monthName(scene, scene.at - random.below(45) * kDayMs);
    if (slot == "weekday")
        return weekdayName(scene, scene.at + random.between(-4, 4) * kDayMs);
    if (slot == "hour")
        return std::to_string(random.between(1, 23));
    if (slot == "minute")
        return padded(random.below(60));
    if (slot == "count")
        return std::to_string(random.between(2, 9));
    if (slot == "days")
        return std::to_string(random.between(3, 21));
    if (slot == "digits")
        return std::to_string(random.between(1000, 9999));
    return std::to_string(random.between(10, 99'999));
}

} // namespace

std::string madeUpWord(int rank)
{
    constexpr std::array starts {"v", "l", "br", "t", "m", "s", "dr", "k", "n", "gl", "p", "r", "f", "st", "h", "z"};
    constexpr std::array middles {"a", "e", "i", "o", "u", "ei", "au", "ea", "or", "an", "il", "en", "ur", "as"};
    constexpr std::array ends {"mor", "ra", "ling", "sted", "vik", "nal", "to", "den", "wick", "lis", "ga", "rin"};
    std::uint64_t bits = mixed(77, static_cast<std::uint64_t>(rank));
    std::string text;
    const auto append = [&](const auto &parts) {
        text += parts[bits % parts.size()];
        bits /= parts.size();
    };
    append(starts);
    append(middles);
    if (rank > 60) {
        append(starts);
        append(middles);
    }
    append(ends);
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string writtenDate(const LanguageText &language, std::int64_t ms)
{
    const CivilTime time = civilTime(ms);
    const Strings months = monthsOf(language.code);
    if (months.empty())
        return isoDate(time);
    const std::string month = months[static_cast<size_t>(time.month) - 1];
    const std::string between = language.code == "de"    ? ". "
        : language.code == "es" || language.code == "pt" ? " de "
                                                         : " ";
    return std::to_string(time.day) + between + month + ' ' + std::to_string(time.year);
}

void drawSubjectMatter(Scene &scene, Random &random)
{
    scene.product = kProducts[static_cast<size_t>(random.rank(static_cast<int>(kProducts.size())))];
    scene.device = random.pick(kDevices);
    scene.version = std::to_string(random.between(2, 6)) + '.' + std::to_string(random.below(20)) + '.'
        + std::to_string(random.below(10));
    scene.serial = "HM" + std::to_string(random.between(100'000, 999'999)) + madeUpWord(random.below(200)).substr(0, 1);
    scene.order = "HO-" + std::to_string(random.between(100'000, 999'999));
    scene.reference = madeUpWord(random.below(400)).substr(0, 2) + std::to_string(random.between(10'000, 99'999));
    scene.error = random.pick(kErrors);
    scene.word = madeUpWord(random.rank(20'000));
    scene.city = kCities[static_cast<size_t>(random.rank(static_cast<int>(kCities.size())))];
}

void appendFilled(std::string &text, std::string_view phrase, const Scene &scene, Random &random)
{
    while (!phrase.empty()) {
        const size_t open = phrase.find('{');
        text += phrase.substr(0, open);
        if (open == std::string_view::npos)
            return;
        const size_t close = phrase.find('}', open);
        const std::string_view slot = phrase.substr(open + 1, close - open - 1);
        if (const std::string *stable = stableSlot(slot, scene))
            text += *stable;
        else
            text += drawnSlot(slot, scene, random);
        phrase.remove_prefix(close + 1);
    }
}

} // namespace foredesk::sandbox
