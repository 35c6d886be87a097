// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace foredesk
{

/// Why somebody should look twice before opening a link.
enum class LinkConcern {
    SchemeRefused, ///< Not http, https, mailto or tel: never opened.
    TextShowsOtherHost, ///< The text names another site than the target.
    UserInfo, ///< "https://bank.example@evil.example": the part before @ is no host.
    IpAddress,
    MixedScript, ///< A label mixes scripts.
    LooksAlike, ///< A label can be mistaken for plain letters.
    BidiControl, ///< The target or its text reorders characters.
    VeryLong,
    Unencrypted,
};

/// What is known of a link before it is opened.
struct LinkVerdict {
    bool openable = false;
    QString target; ///< What would be opened, encoded; empty when not openable.
    QString host; ///< As to be shown: readable when harmless, punycode when not.
    QString registrableDomain; ///< The part somebody paid for, by the public suffix list; the host when unknown.
    QList<LinkConcern> concerns;
};

/// Judges a target as written in a message against the text shown for it. Any thread.
LinkVerdict judgeLink(const QString &target, const QString &shownText);

} // namespace foredesk
