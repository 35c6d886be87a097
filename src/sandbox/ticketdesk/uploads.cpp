// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/files.h"
#include "sandbox/ticketdesk/desk.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The stored type may be anything a mail said; a header takes one plain line.
QByteArray headerSafe(const std::string &text)
{
    QByteArray out;
    for (const char letter : text) {
        if (letter >= ' ' && letter < 127 && letter != '"' && letter != '\\')
            out.append(letter);
    }
    return out.left(200);
}

HttpResponse downloadCall(const Desk &desk, const std::string &folder, const Call &call)
{
    const Lease connection = desk.database.lease();
    const std::optional<StoredFile> file = findFile(*connection, folder + '/' + call.textId.toStdString());
    if (!file)
        return notFound(u"file"_s);
    HttpResponse response;
    response.body = QByteArray::fromStdString(file->content);
    response.contentType = headerSafe(file->type);
    if (response.contentType.isEmpty())
        response.contentType = "application/octet-stream";
    response.headers.push_back({"Content-Disposition", "attachment; filename=\"" + headerSafe(file->name) + "\""});
    return response;
}

} // namespace

std::vector<Route> uploadRoutes(const Desk &desk)
{
    std::vector<Route> routes;
    // Generated and imported files.
    for (const char *folder : {"uploads", "imports"}) {
        Route download;
        download.method = u"GET"_s;
        download.pattern = u"/%1/*"_s.arg(QLatin1StringView(folder));
        download.handler = [&desk, folder](const Call &call) { return downloadCall(desk, folder, call); };
        download.idKind = Route::IdKind::Text;
        routes.push_back(download);
    }
    return routes;
}

} // namespace foredesk::sandbox::ticketdesk
