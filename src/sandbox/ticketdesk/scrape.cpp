// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/scrape.h"

#include <QStringList>
#include <QUrl>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString titleFor(const QUrl &url)
{
    QString name = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty).section(u'.', 0, 0);
    name.replace(u'-', u' ').replace(u'_', u' ');
    if (name.isEmpty())
        name = u"home"_s;
    name[0] = name.at(0).toUpper();
    return u"%1 – %2"_s.arg(name, url.host());
}

} // namespace

ScrapedPage scrapedPage(const QString &url, const QJsonObject &config)
{
    const QUrl parsed(url);
    const QString selector = config.value("contentSelector"_L1).toString(u"body"_s);
    ScrapedPage page;
    page.title = titleFor(parsed);
    const QString subject = page.title.section(u" – "_s, 0, 0).toLower();
    QStringList lines {u"# %1"_s.arg(page.title), u"This page of %1 explains %2."_s.arg(parsed.host(), subject),
        u"Content taken from \"%1\"."_s.arg(selector),
        u"Questions about %1 are answered within one working day."_s.arg(subject)};
    if (!config.value("removeExternalLinks"_L1).toBool(true))
        lines.append(u"[Partner page](https://partner.example.com/%1)"_s.arg(subject));
    const bool absolute = config.value("relativeToAbsoluteLinks"_L1).toBool(true);
    lines.append(
        u"[Contact](%1/contact)"_s.arg(absolute ? parsed.scheme() + u"://"_s + parsed.authority() : QString()));
    if (!config.value("removeDataImages"_L1).toBool(true))
        lines.append(u"![Logo](data:image/gif;base64,R0lGODlhAQABAAAAACw=)"_s);
    page.text = lines.join(u"\n\n"_s).left(8192);
    return page;
}

} // namespace foredesk::sandbox::ticketdesk
