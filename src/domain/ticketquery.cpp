// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketquery.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

Filter bothFilters(const Filter &a, const Filter &b)
{
    if (a.kind == Filter::Kind::Everything)
        return b;
    if (b.kind == Filter::Kind::Everything)
        return a;
    return {Filter::Kind::All, {}, {a, b}};
}

QList<View> builtInViews()
{
    const auto view = [](const QString &id, const QString &name, const QString &filter) {
        return View {.id = id, .name = name, .filterText = filter};
    };
    return {
        view(u"mine"_s, u"Mine"_s, u"is:mine is:open"_s),
        view(u"unassigned"_s, u"Unassigned"_s, u"is:unassigned is:open"_s),
        view(u"open"_s, u"Open"_s, u"is:open"_s),
        view(u"unread"_s, u"Unread"_s, u"is:unread is:open"_s),
        view(u"urgent"_s, u"Urgent"_s, u"priority:urgent is:open"_s),
        view(u"closed"_s, u"Closed"_s, u"is:closed"_s),
        view(u"all"_s, u"All"_s, QString()),
    };
}

} // namespace foredesk
