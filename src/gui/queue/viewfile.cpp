// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/viewfile.h"

#include "base/jsonreader.h"
#include "domain/wordtable.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kViewFileVersion = 1;

constexpr WordTable<TicketSort, 9> kSortWords {{
    {TicketSort::LastActivity, "activity"},
    {TicketSort::Created, "created"},
    {TicketSort::Updated, "updated"},
    {TicketSort::Number, "number"},
    {TicketSort::Priority, "priority"},
    {TicketSort::Requester, "requester"},
    {TicketSort::Subject, "subject"},
    {TicketSort::State, "state"},
    {TicketSort::Assignee, "assignee"},
}};

View viewFromJson(const JsonReader &json)
{
    View view;
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.name = json.string(u"name"_s).simplified().left(60);
    view.filterText = json.string(u"filter"_s);
    if (!parseFilter(view.filterText))
        json.fail(u"a condition that cannot be read"_s, u"filter"_s);
    const auto sort = valueOf(kSortWords, json.string(u"sort"_s));
    if (!sort)
        json.fail(u"unknown order"_s, u"sort"_s);
    view.sort = sort.value_or(TicketSort::LastActivity);
    view.direction = json.boolean(u"ascending"_s) ? SortDirection::Ascending : SortDirection::Descending;
    return view;
}

} // namespace

QByteArray viewsToFile(const QList<View> &views)
{
    QJsonArray array;
    for (const View &view : views) {
        array.append(QJsonObject {
            {u"name"_s, view.name},
            {u"filter"_s, view.filterText},
            {u"sort"_s, wordOf(kSortWords, view.sort)},
            {u"ascending"_s, view.direction == SortDirection::Ascending},
        });
    }
    return QJsonDocument(QJsonObject {{u"foredesk_views"_s, kViewFileVersion}, {u"views"_s, array}}).toJson();
}

Result<QList<View>> viewsFromFile(const QByteArray &bytes)
{
    const JsonReader file = JsonReader::fromBytes(bytes);
    if (file.integer(u"foredesk_views"_s) != kViewFileVersion)
        file.fail(u"not a file of views"_s);
    QList<View> views;
    for (const QList<JsonReader> items = file.member(u"views"_s).elements(); const JsonReader &each : items)
        views.append(viewFromJson(each));
    if (!file.ok())
        return failure(ErrorKind::Rejected, file.error().detail);
    return views;
}

} // namespace foredesk
