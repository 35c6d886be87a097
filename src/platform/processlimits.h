// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

/// First thing in main(): files this process makes are its owner's alone (umask 077), and a crash leaves no core file
/// with keys and customers' mail in it.
void limitProcess();

} // namespace foredesk
