// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMetaType>
#include <QString>

namespace foredesk
{

/// Where the window can be.
struct Place {
    enum class Kind { View, Drafts, Outbox, ActivityLog, Search, FirstRun };
    Kind kind = Kind::View;
    QString view; ///< Id of a View, for Kind::View.
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace foredesk

Q_DECLARE_METATYPE(foredesk::Place)
