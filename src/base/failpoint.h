// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

/// A named place where a test may kill the process: when the build has FOREDESK_FAIL_POINTS and the environment
/// variable FOREDESK_FAIL_POINT holds `name` (or "name:N" for its N-th passing), the process ends as by kill -9. Does
/// nothing otherwise, and is nothing in a build without the option. Any thread.
#ifdef FOREDESK_FAIL_POINTS
void failPoint(const char *name);
#else
inline void failPoint(const char *) { }
#endif

} // namespace foredesk
