// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/origin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace foredesk
{

Origin originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int usual = scheme == u"https"_s ? 443 : scheme == u"http"_s ? 80 : -1;
    return {scheme, url.host(QUrl::FullyEncoded).toLower(), url.port(usual)};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString refusalOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"not a complete URL"_s;
    if (!url.userInfo().isEmpty())
        return u"a URL must not hold a user name or password"_s;
    const QString scheme = url.scheme().toLower();
    if (scheme == u"https"_s || (scheme == u"http"_s && isLoopback(url)))
        return {};
    return u"only https is allowed, not "_s + scheme;
}

} // namespace foredesk
