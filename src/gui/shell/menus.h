// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace foredesk
{

class ActionRegistry;

/// Fills the menu bar from the registry and makes the keys of all its actions work in `window`.
void addMenus(QMenuBar &menus, QWidget &window, const ActionRegistry &registry);

} // namespace foredesk
