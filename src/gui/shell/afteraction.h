// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace foredesk
{

class Settings;

/// Where the agent is after a ticket was dealt with.
enum class AfterAction { Next, Previous, Stay, BackToList };

AfterAction afterAction(const Settings &settings);
void setAfterAction(Settings &settings, AfterAction after);

} // namespace foredesk
