// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"
#include "sandbox/ticketdesk/scrape.h"

#include <QUrl>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMaxSourceText = 8192;

const Resource &sourceResource()
{
    static const Resource source = [] {
        Resource made;
        made.word = u"source"_s;
        made.table = "sources";
        made.columns = {{u"agent_id"_s, Column::Kind::Id, {}}, {u"type"_s, Column::Kind::Text, {}},
            {u"name"_s, Column::Kind::Text, {}}, {u"url"_s, Column::Kind::Text, {}},
            {u"text"_s, Column::Kind::Text, {}}, {u"status"_s, Column::Kind::Text, u"ready"_s},
            {u"config"_s, Column::Kind::Json, QJsonObject()}};
        return made;
    }();
    return source;
}

Rule configRule()
{
    return object(
        {{u"contentSelector"_s, text(1)}, {u"ignoreTags"_s, array(text(1))}, {u"removeExternalLinks"_s, boolean()},
            {u"relativeToAbsoluteLinks"_s, boolean()}, {u"removeDataImages"_s, boolean()}});
}

Rule sourcesRule()
{
    const Rule type = choice({u"url"_s, u"sitemap"_s, u"text"_s, u"pdf"_s, u"audio"_s, u"youtube"_s});
    const Rule source = object(
        {{u"type"_s, type.required()}, {u"url"_s, text()}, {u"name"_s, text()}, {u"text"_s, text(0, kMaxSourceText)}});
    return object({{u"agent_id"_s, integer(1).required()}, {u"sources"_s, array(source, 1, 100).required()},
        {u"config"_s, configRule()}});
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QList<Problem> sourceProblems(const QJsonArray &sources)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonObject source = sources.at(i).toObject();
        const QString path = u"sources[%1]."_s.arg(i);
        if (source.value("type"_L1).toString() == "text"_L1) {
            if (source.value("text"_L1).toString().isEmpty())
                problems.append({path + u"text"_s, u"is required for a text"_s});
        } else if (!isWebAddress(source.value("url"_L1).toString())) {
            problems.append({path + u"url"_s, u"must be a URL"_s});
        }
    }
    return problems;
}

HttpResponse listSourcesCall(const Desk &desk, const Call &call)
{
    return listRows(desk, sourceResource(), call.query, "agent_id = CAST(?1 AS INTEGER)",
        QString::number(call.query.value("agent_id"_L1).toInteger()));
}

HttpResponse addSourcesCall(const Desk &desk, const Call &call)
{
    const QJsonArray sources = call.body.value("sources"_L1).toArray();
    if (const QList<Problem> problems = sourceProblems(sources); !problems.isEmpty())
        return refusal(problems);
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!rowExists(*connection, "agents", call.body.value("agent_id"_L1).toInteger()))
        return refusal(u"agent_id"_s, u"is not an agent"_s);
    const QJsonObject config = call.body.value("config"_L1).toObject();
    QJsonArray rows;
    for (const QJsonValue &listed : sources) {
        QJsonObject source = listed.toObject();
        source.insert(u"agent_id"_s, call.body.value("agent_id"_L1));
        source.insert(u"config"_s, config);
        const QString url = source.value("url"_L1).toString();
        if (!url.isEmpty() && !source.contains("name"_L1))
            source.insert(u"name"_s, scrapedPage(url, config).title);
        if (source.value("text"_L1).toString().isEmpty())
            source.insert(u"text"_s, scrapedPage(url, config).text);
        rows.append(rowJson(desk, sourceResource(), *connection, insertRow(sourceResource(), *connection, source)));
    }
    transaction.commit();
    HttpResponse response = listResponse(desk, rows, rows.size());
    response.status = 201;
    return response;
}

HttpResponse getSourceCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    if (!call.query.value("download"_L1).toBool())
        return rowResponse(desk, sourceResource(), *connection, call.id);
    Statement source = connection->prepare("SELECT text FROM sources WHERE id = ?1");
    if (!source.with(call.id).next())
        return notFound(u"source"_s);
    HttpResponse file;
    file.body = QByteArray::fromStdString(source.text(0));
    file.contentType = "text/plain; charset=utf-8";
    file.headers.push_back(
        {"Content-Disposition", "attachment; filename=\"source-" + QByteArray::number(call.id) + ".txt\""});
    return file;
}

HttpResponse editSourceCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!rowExists(*connection, "sources", call.id))
        return notFound(u"source"_s);
    connection->prepare("UPDATE sources SET text = ?2, updated_at = ?3 WHERE id = ?1")
        .with(call.id, toUtf8(call.body.value("text"_L1)), connection->nowMs())
        .run();
    logChange(*connection, u"source.change"_s, call.id, call.body.value("text"_L1).toString());
    transaction.commit();
    return rowResponse(desk, sourceResource(), *connection, call.id);
}

HttpResponse deleteSourceCall(const Desk &desk, const Call &call)
{
    return removeRow(desk, sourceResource(), call.id);
}

HttpResponse testScrapeCall(const Desk &, const Call &call)
{
    const QString url = call.body.value("url"_L1).toString();
    if (!isWebAddress(url))
        return refusal(u"url"_s, u"must be a URL"_s);
    const ScrapedPage page = scrapedPage(url, call.body.value("config"_L1).toObject());
    return jsonResponse(QJsonObject {
        {u"url"_s, url}, {u"title"_s, page.title}, {u"content"_s, page.text}, {u"length"_s, page.text.size()}});
}

} // namespace

std::vector<Route> sourceRoutes(const Desk &desk)
{
    Rule listQuery = pageQuery();
    listQuery.fields.push_back({u"agent_id"_s, integer(1).required()});
    return {withQuery(route(desk, u"GET"_s, u"/sources"_s, listSourcesCall), listQuery),
        route(desk, u"POST"_s, u"/sources"_s, addSourcesCall, sourcesRule()),
        route(desk, u"POST"_s, u"/sources/test"_s, testScrapeCall,
            object({{u"url"_s, text(1).required()}, {u"config"_s, configRule()}})),
        withQuery(route(desk, u"GET"_s, u"/sources/:id"_s, getSourceCall), object({{u"download"_s, boolean()}})),
        route(desk, u"PATCH"_s, u"/sources/:id"_s, editSourceCall,
            object({{u"text"_s, text(1, kMaxSourceText).required()}})),
        route(desk, u"DELETE"_s, u"/sources/:id"_s, deleteSourceCall)};
}

} // namespace foredesk::sandbox::ticketdesk
