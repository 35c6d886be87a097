// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/envelope.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

int totalIn(const QJsonObject &object)
{
    const QJsonValue total = object.value("total"_L1);
    const bool plausible = total.isDouble() && total.toDouble() >= 0 && total.toDouble() < 1e9;
    return plausible ? total.toInt(-1) : -1;
}

} // namespace

Result<Envelope> openEnvelope(const QByteArray &body)
{
    const JsonReader root = JsonReader::fromBytes(body);
    if (!root.ok())
        return tl::unexpected(root.error());
    if (root.isArray())
        return Envelope {root.elements(), -1};
    const QJsonObject object = root.value().toObject();
    for (const QString &key : {u"result"_s, u"data"_s, u"results"_s, u"items"_s}) {
        if (object.value(key).isArray())
            return Envelope {root.member(key).elements(), totalIn(object)};
    }
    root.fail(u"expected a list, found none under result, data, results or items"_s);
    return tl::unexpected(root.error());
}

} // namespace foredesk::ticketdesk
