// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

#include <QRegularExpression>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<HttpResponse> refusedColor(Connection &, QJsonObject &body)
{
    static const QRegularExpression hex(u"^#[0-9a-fA-F]{2,9}$"_s);
    if (!hex.match(body.value("color"_L1).toString()).hasMatch())
        return refusal(u"color"_s, u"must be a hex colour such as #3B82F6"_s);
    return std::nullopt;
}

} // namespace

std::vector<Route> tagRoutes(const Desk &desk)
{
    Resource tag;
    tag.word = u"tag"_s;
    tag.table = "tags";
    tag.columns = {{u"name"_s, Column::Kind::Text, {}}, {u"color"_s, Column::Kind::Text, {}}};
    tag.uniqueColumn = u"name"_s;
    tag.isUndated = true;
    tag.body = object({{u"name"_s, text(1, 60).required()}, {u"color"_s, text(3, 10).required()}});
    tag.prepare = refusedColor;
    return resourceRoutes(desk, u"/tags"_s, tag);
}

} // namespace foredesk::sandbox::ticketdesk
