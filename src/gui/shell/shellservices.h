// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

class ActionRegistry;
class Clock;
class Desk;
class Settings;
class Theme;

/// What the window and its pages work with; owned by main() and outliving them.
struct ShellServices {
    Desk &desk;
    ActionRegistry &actions;
    Settings &settings;
    Theme &theme;
    Clock &clock;
};

} // namespace foredesk
