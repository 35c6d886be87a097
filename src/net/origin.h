// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace foredesk
{

/// Scheme, host and port: what a credential belongs to. Two URLs share it or they are strangers.
struct Origin {
    QString scheme;
    QString host;
    int port = -1;
    friend bool operator==(const Origin &, const Origin &) = default;
};

/// Host in lower case, the scheme's own port filled in.
Origin originOf(const QUrl &url);

/// True for 127.0.0.0/8, ::1 and "localhost": the only places plain http may go.
bool isLoopback(const QUrl &url);

/// Why a request to `url` must not be made, in English for logs; empty when it may. Refuses everything but https (and
/// http to loopback), user names in the URL, and URLs without a host.
QString refusalOf(const QUrl &url);

} // namespace foredesk
