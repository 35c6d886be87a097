// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/people.h"

#include "sandbox/data/corpus/random.h"
#include "sandbox/data/corpus/scene.h"

namespace foredesk::sandbox
{

namespace
{

const LanguageText &drawnLanguage(Random &random)
{
    int point = random.below(1000);
    for (const LanguageText &language : languages()) {
        point -= language.share;
        if (point < 0)
            return language;
    }
    return languages().front();
}

MailStyle drawnStyle(Random &random)
{
    const int point = random.below(1000);
    if (point < 600)
        return MailStyle::Plain;
    if (point < 780)
        return MailStyle::Gmail;
    return point < 910 ? MailStyle::Outlook : MailStyle::Apple;
}

bool familyNameFirst(const LanguageText &language)
{
    return language.code == "ja" || language.code == "zh";
}

} // namespace

Customer customerAt(std::uint64_t seed, int index)
{
    constexpr std::array domains {"example.com", "example.org", "example.net"};
    Random random(mixed(mixed(seed, 0xC057), static_cast<std::uint64_t>(index)));
    Customer customer;
    customer.language = &drawnLanguage(random);
    customer.style = drawnStyle(random);
    customer.signs = random.chance(350);
    const PersonName &first = random.pick(customer.language->firstNames);
    const PersonName &last = random.pick(customer.language->lastNames);
    Requester &requester = customer.requester;
    requester.id = index + 1;
    requester.language = customer.language->code;
    requester.firstName = first.written;
    requester.lastName = last.written;
    requester.name
        = familyNameFirst(*customer.language) ? last.written + ' ' + first.written : first.written + ' ' + last.written;
    const std::string domain = random.pick(domains);
    if (random.chance(420)) {
        requester.company = madeUpWord(random.rank(3000));
        std::string host = requester.company;
        host[0] = static_cast<char>(host[0] - 'A' + 'a');
        requester.email = first.latin + '.' + last.latin + '@' + host + '.' + domain;
    } else {
        requester.email = first.latin + '.' + last.latin + std::to_string(index + 1) + '@' + domain;
    }
    if (random.chance(220))
        requester.phone = "+00 555 " + std::to_string(random.between(100'000, 999'999));
    if (random.chance(30))
        requester.name.clear();
    return customer;
}

std::string firstNameOf(const DeskUser &user)
{
    const std::string name = user.name;
    return name.substr(0, name.find(' '));
}

} // namespace foredesk::sandbox
