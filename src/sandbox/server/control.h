// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server/route.h"

namespace foredesk::sandbox
{

class Service;

/// What tests use to play customer, colleague and clock, to set faults and to read the logs; below /_sandbox, with the
/// same bearer token. Not logged and never struck by faults.
RouteTable controlRoutes(Service &service);

/// Answers a control request after checking its token. The first token of the process always works here, so that a
/// test can bring back a key it revoked.
HttpResponse controlAnswer(const RouteTable &routes, const Service &service, const HttpRequest &request);

} // namespace foredesk::sandbox
