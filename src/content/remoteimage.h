// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// What the markup says of one image.
struct ImageClaim {
    QString source;
    int width = -1; ///< px as claimed, -1 unknown.
    int height = -1;
    bool hidden = false; ///< By display:none and the like, on it or around it.
};

enum class TrackingReason { None, TinySize, Hidden, KnownTracker };

/// Whether an image is probably there to report that the mail was read.
TrackingReason trackingReason(const ImageClaim &image);

} // namespace foredesk
