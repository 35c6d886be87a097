// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

std::vector<Route> agentRoutes(const Desk &desk)
{
    Resource agent;
    agent.word = u"agent"_s;
    agent.table = "agents";
    agent.columns = {{u"name"_s, Column::Kind::Text, {}}, {u"prompt"_s, Column::Kind::Text, {}},
        {u"provider"_s, Column::Kind::Text, u"default"_s},
        {u"model"_s, Column::Kind::Text, u"@cf/meta/llama-3.3-70b-instruct-fp8-fast"_s},
        {u"api_key"_s, Column::Kind::Secret, {}}, {u"max_token"_s, Column::Kind::Integer, 512},
        {u"temperature"_s, Column::Kind::Real, 0.7}, {u"confidence"_s, Column::Kind::Real, 0.4}};
    agent.body = object({{u"name"_s, text(1).required()}, {u"prompt"_s, text(1, 8192).required()},
        {u"provider"_s, choice({u"default"_s, u"openai"_s, u"anthropic"_s, u"google"_s})}, {u"model"_s, text(1)},
        {u"api_key"_s, text()}, {u"max_token"_s, integer(1)}, {u"temperature"_s, number(0, 1)},
        {u"confidence"_s, number(0, 1)}});
    return resourceRoutes(desk, u"/agents"_s, agent);
}

} // namespace foredesk::sandbox::ticketdesk
