// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/safelink.h"

#include "content/contentlimits.h"
#include "content/textguard.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

/// As browsers read it: tabs and line ends inside a target are removed, spaces and control characters around it too.
QString trimmedTarget(const QString &target)
{
    QString out;
    for (const QChar c : target) {
        if (c.unicode() > 0x20 || c == u' ')
            out += c;
    }
    return out.trimmed();
}

QString reducedMailto(const QUrl &url)
{
    const QString to = url.path(QUrl::FullyEncoded);
    if (!to.contains(u'@') && !to.contains("%40"_L1))
        return {};
    const QUrlQuery query(url);
    QUrlQuery kept;
    for (const QString &key : {u"subject"_s, u"body"_s}) {
        for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded)) {
            if (name.compare(key, Qt::CaseInsensitive) == 0 && !kept.hasQueryItem(key))
                kept.addQueryItem(key, value);
        }
    }
    QUrl out;
    out.setScheme(u"mailto"_s);
    out.setPath(to, QUrl::TolerantMode);
    if (!kept.isEmpty())
        out.setQuery(kept);
    return QString::fromLatin1(out.toEncoded());
}

QString reducedTel(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if ((c >= u'0' && c <= u'9') || c == u'+')
            digits += c;
    }
    return digits.size() >= 3 && digits.size() <= 20 ? u"tel:"_s + digits : QString();
}

/// The end of a sentence is no part of an address written in it.
qsizetype lengthWithoutPunctuation(QStringView address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        const bool openBracket = address.left(length).count(u'(') >= address.left(length).count(u')');
        if (u".,;:!?'\"*_"_s.contains(last) || (last == u')' && !openBracket))
            --length;
        else
            break;
    }
    return length;
}

QString targetOfAddress(const QString &address)
{
    if (address.startsWith("www."_L1, Qt::CaseInsensitive))
        return safeLinkTarget(u"https://"_s + address);
    if (address.startsWith("http"_L1, Qt::CaseInsensitive) && address.contains("://"_L1))
        return safeLinkTarget(address);
    return safeLinkTarget(address.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? address : u"mailto:"_s + address);
}

void splitAtAddresses(const InlineRun &run, std::vector<InlineRun> &out)
{
    static const QRegularExpression pattern(
        u"(?<![\\w@/.])(?:https?://|www\\.)[^\\s<>\"\\x{200B}]{2,2000}"
        "|(?<![\\w@/.:+-])(?:mailto:)?[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto piece = [&](qsizetype from, qsizetype length, const QString &href) {
        if (length <= 0)
            return;
        InlineRun part = run;
        part.text = run.text.mid(from, length);
        part.format.href = href;
        out.push_back(part);
    };
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(run.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype length = lengthWithoutPunctuation(match.capturedView());
        const QString href = targetOfAddress(match.captured().left(length));
        if (href.isEmpty())
            continue;
        piece(done, match.capturedStart() - done, {});
        piece(match.capturedStart(), length, href);
        done = match.capturedStart() + length;
    }
    piece(done, run.text.size() - done, {});
}

} // namespace

QString safeLinkTarget(const QString &target)
{
    const QString text = trimmedTarget(target);
    if (text.isEmpty() || text.size() > kMaxLinkLength)
        return {};
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = text.left(qMax<qsizetype>(colon, 0)).toLower();
    if (scheme == "tel"_L1)
        return reducedTel(text.mid(4));
    if (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1)
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.scheme() != scheme)
        return {};
    if (scheme == "mailto"_L1)
        return reducedMailto(url);
    if (url.host().isEmpty() || text.mid(colon + 1, 2) != "//"_L1)
        return {};
    const QString encoded = QString::fromLatin1(url.toEncoded());
    return encoded.size() <= kMaxLinkLength ? encoded : QString();
}

std::vector<InlineRun> withLinks(std::vector<InlineRun> runs)
{
    const auto mayHold = [](const InlineRun &run) {
        return run.kind == InlineRun::Kind::Text && run.format.href.isEmpty() && !run.format.code
            && (run.text.contains(u'@') || run.text.contains("://"_L1)
                || run.text.contains("www."_L1, Qt::CaseInsensitive));
    };
    if (std::none_of(runs.begin(), runs.end(), mayHold))
        return runs;
    std::vector<InlineRun> out;
    for (const InlineRun &run : runs) {
        if (mayHold(run))
            splitAtAddresses(run, out);
        else
            out.push_back(run);
    }
    return out;
}

} // namespace foredesk
