// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace foredesk::sandbox::ticketdesk
{

/// What "scraping" gives here: made from the address and the settings alone, the same each time, without the network.
struct ScrapedPage {
    QString title;
    QString text; ///< At most 8192 characters.
};

ScrapedPage scrapedPage(const QString &url, const QJsonObject &config);

} // namespace foredesk::sandbox::ticketdesk
