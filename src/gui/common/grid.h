// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

// Distances in device-independent pixels: everything sits on a grid of 4.
constexpr int kGap1 = 4;
constexpr int kGap2 = 8;
constexpr int kGap3 = 12;
constexpr int kGap4 = 16;
constexpr int kGap6 = 24;
constexpr int kRadius = 6; ///< Corners of cards, buttons and fields.
constexpr int kIconSmall = 16;
constexpr int kIconMedium = 22;

} // namespace foredesk
