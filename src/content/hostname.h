// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// A host name as people may be shown it.
struct HostReading {
    QString ascii; ///< Punycode, lower case.
    QString shown; ///< Unicode when every label is of one script and cannot be mistaken for ASCII, else `ascii`.
    bool mixedScript = false;
    bool looksAlike = false; ///< By the confusables of Unicode TR 39 (ICU).
};

HostReading readHost(const QString &host);

/// The registrable domain by the public suffix list (libpsl); the host itself when it is an address or a suffix.
QString registrableDomain(const QString &host);

/// Whether a name ends in a suffix of the public suffix list that is really listed ("file.txt" does not).
bool isPublicDomain(const QString &host);

} // namespace foredesk
