// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/automationrules.h"

#include <QMap>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMaxDelaySeconds = 43200;

QMap<QString, Rule> makeConfigRules()
{
    const Rule prompt = text(1, 1024);
    const Rule priority = choice({u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s});
    const Rule delay = object(
        {{u"from"_s, integer(0, kMaxDelaySeconds).required()}, {u"to"_s, integer(0, kMaxDelaySeconds).required()}});
    return {{u"ai_response"_s,
                object({{u"prompt"_s, prompt.required()}, {u"reply_mode"_s, choice({u"first"_s, u"always"_s})},
                    {u"delay"_s, delay}, {u"user_id"_s, integer(1)}})},
        {u"set_priority"_s, object({{u"prompt"_s, text()}, {u"priority"_s, array(priority)}})},
        {u"set_tags"_s, object({{u"prompt"_s, text()}, {u"tags"_s, array(text(1, 60), 1, 32).required()}})},
        {u"close_ticket"_s, object({{u"inactivity_timeout"_s, integer(1).required()}})},
        {u"ai_followup"_s,
            object({{u"prompt"_s, text(1).required()}, {u"inactivity_timeout"_s, integer(1).required()}})},
        {u"assign_to"_s, object({{u"user_id"_s, integer(1).orNull().required()}})},
        {u"block_list"_s,
            object({{u"emails"_s, array(text(1))}, {u"domains"_s, array(text(1))}, {u"keywords"_s, array(text(1))},
                {u"action"_s, choice({u"skip_automation"_s, u"close_ticket"_s})}})}};
}

} // namespace

const QStringList &automationTypes()
{
    static const QStringList types {u"ai_response"_s, u"set_priority"_s, u"set_tags"_s, u"close_ticket"_s,
        u"ai_followup"_s, u"assign_to"_s, u"block_list"_s};
    return types;
}

std::optional<Rule> automationConfigRule(const QString &type)
{
    static const QMap<QString, Rule> rules = makeConfigRules();
    const auto found = rules.find(type);
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

} // namespace foredesk::sandbox::ticketdesk
