// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/desk.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

RouteTable makeRoutes(const Desk &desk)
{
    std::vector<Route> all;
    for (const auto resource : {ticketRoutes, activityRoutes, inboxRoutes, agentRoutes, sourceRoutes, automationRoutes,
             tagRoutes, cannedRoutes, userRoutes, senderRoutes, sessionRoutes, reportRoutes, uploadRoutes}) {
        std::vector<Route> routes = resource(desk);
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    }
    return {u"/ticketdesk/v1"_s, std::move(all)};
}

} // namespace foredesk::sandbox::ticketdesk
