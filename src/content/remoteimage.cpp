// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/remoteimage.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foredesk
{

TrackingReason trackingReason(const ImageClaim &image)
{
    constexpr int kTiny = 2;
    if (image.hidden)
        return TrackingReason::Hidden;
    if ((image.width >= 0 && image.width <= kTiny) || (image.height >= 0 && image.height <= kTiny))
        return TrackingReason::TinySize;
    // Paths that mailing services use for open tracking, seen in their public documentation and in mail.
    static const QRegularExpression known(u"(/wf/open|/track(ing)?/open|/open\\.(aspx|php|gif)|/o\\.gif|/e/o/|/trk/|/"
                                          u"pixel[./?]|[/.]pixel\\.|/beacon|/imp\\?|"
                                          "spacer\\.gif|/1x1\\.|/blank\\.gif|list-manage\\.com/track|/mail/open|/email/"
                                          "open|/ss/o/|google-analytics\\.com/collect|"
                                          "/read[-_]?receipt)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known.match(image.source.left(1'024)).hasMatch() ? TrackingReason::KnownTracker : TrackingReason::None;
}

} // namespace foredesk
