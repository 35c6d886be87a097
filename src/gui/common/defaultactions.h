// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

class ActionRegistry;

/// Adds every action of the program with its default keys. Features connect to them by id.
void addDefaultActions(ActionRegistry &registry);

} // namespace foredesk
