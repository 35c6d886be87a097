// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/linkverdict.h"

#include "content/hostname.h"
#include "content/safelink.h"
#include "content/textguard.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kLongLink = 300;

bool hasBidiControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isBidiControl(c.unicode()); });
}

bool isNumericHost(const QString &host)
{
    static const QRegularExpression number(u"^(0x[0-9a-f]+|[0-9.]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    return host.startsWith(u'[') || host.contains(u':') || number.match(host).hasMatch();
}

/// The host that a link's text claims to lead to, empty when it names none.
QString hostInText(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:^|[\\s(<\"'])(?:https?://)?(?:[^\\s/@]+@)?((?:[\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}]{2,24})(?=[/:?#\\s)>\"',]|\\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString shown = text.left(1'000).simplified();
    const QRegularExpressionMatch match = pattern.match(shown);
    if (!match.hasMatch())
        return {};
    const QString host = match.captured(1).toLower();
    const bool spelled = shown.contains("://"_L1) || host.startsWith("www."_L1) || host == shown.toLower();
    return spelled && isPublicDomain(host) ? host : QString();
}

void judgeHost(const QUrl &url, const QString &shownText, LinkVerdict &verdict)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const HostReading reading = readHost(host);
    verdict.host = reading.shown;
    verdict.registrableDomain = registrableDomain(reading.shown);
    if (reading.mixedScript)
        verdict.concerns.append(LinkConcern::MixedScript);
    if (reading.looksAlike)
        verdict.concerns.append(LinkConcern::LooksAlike);
    if (isNumericHost(host))
        verdict.concerns.append(LinkConcern::IpAddress);
    if (!url.userInfo().isEmpty())
        verdict.concerns.append(LinkConcern::UserInfo);
    const QString claimed = hostInText(shownText);
    if (!claimed.isEmpty() && registrableDomain(readHost(claimed).ascii) != registrableDomain(reading.ascii))
        verdict.concerns.append(LinkConcern::TextShowsOtherHost);
    if (url.scheme() == "http"_L1)
        verdict.concerns.append(LinkConcern::Unencrypted);
}

} // namespace

LinkVerdict judgeLink(const QString &target, const QString &shownText)
{
    LinkVerdict verdict;
    if (hasBidiControl(target) || hasBidiControl(QUrl::fromPercentEncoding(target.toUtf8()))
        || hasBidiControl(shownText))
        verdict.concerns.append(LinkConcern::BidiControl);
    if (target.size() > kLongLink)
        verdict.concerns.append(LinkConcern::VeryLong);
    const QString safe = safeLinkTarget(target);
    if (safe.isEmpty()) {
        verdict.concerns.append(LinkConcern::SchemeRefused);
        return verdict;
    }
    verdict.openable = true;
    verdict.target = safe;
    const QUrl url(safe);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        judgeHost(url, shownText, verdict);
    } else if (url.scheme() == "mailto"_L1) {
        const QString address = url.path();
        const HostReading reading = readHost(QString::fromLatin1(QUrl::toAce(address.section(u'@', -1))));
        verdict.host = reading.shown;
        verdict.registrableDomain = registrableDomain(reading.shown);
        if (reading.mixedScript || reading.looksAlike)
            verdict.concerns.append(LinkConcern::LooksAlike);
    }
    return verdict;
}

} // namespace foredesk
