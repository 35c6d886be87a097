// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server/rule.h"

#include <optional>

namespace foredesk::sandbox::ticketdesk
{

/// The seven kinds of automation.
const QStringList &automationTypes();
/// What the `config` of one kind must look like; nothing for an unknown kind.
std::optional<Rule> automationConfigRule(const QString &type);

} // namespace foredesk::sandbox::ticketdesk
