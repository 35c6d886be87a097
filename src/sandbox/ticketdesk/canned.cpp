// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

std::vector<Route> cannedRoutes(const Desk &desk)
{
    Resource canned;
    canned.word = u"canned"_s;
    canned.table = "canned";
    canned.columns = {{u"name"_s, Column::Kind::Text, {}}, {u"content"_s, Column::Kind::Text, {}}};
    canned.body = object({{u"name"_s, text(1).required()}, {u"content"_s, text(1).required()}});
    return resourceRoutes(desk, u"/canned"_s, canned);
}

} // namespace foredesk::sandbox::ticketdesk
