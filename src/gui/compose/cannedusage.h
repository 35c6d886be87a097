// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QHash>

namespace foredesk
{

class Settings;

/// How often this agent used which canned response, so that the usual ones come first. Kept in the profile's settings;
/// without settings only for this run. GUI thread.
class CannedUsage
{
public:
    explicit CannedUsage(Settings *settings);

    int count(const CannedId &response) const { return m_counts.value(response.value()); }
    void used(const CannedId &response);
    /// Those that fit `typed`, best first; all of them by use when it is empty.
    QList<CannedResponse> ranked(const QList<CannedResponse> &responses, const QString &typed) const;

private:
    Settings *m_settings;
    QHash<QString, int> m_counts;
};

} // namespace foredesk
