// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/remoteimage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace foredesk
{

enum class RemoteImages { Blocked, HttpsAllowed };

/// A part of a message in reading order. `folded` says how to show it first.
struct BodyPart {
    enum class Kind { Text, Quote, Signature };
    Kind kind = Kind::Text;
    bool folded = false;
    QString html;
    QString plain;
};

struct TrackingPixel {
    QString host;
    TrackingReason reason = TrackingReason::None;
};

struct BodyLink {
    QString text;
    QString target; ///< Encoded URL that passed safeLinkTarget().
};

enum class BodyWarning {
    DirectionOverrideRemoved,
    LinkRemoved, ///< A target of a scheme that is never opened, such as javascript: or file:.
    FormRemoved,
};

/// An untrusted body made safe to show. `html` is a small subset that QTextDocument renders without loading anything
/// but the data: images in it (and https: images when allowed).
struct SafeBody {
    QString html;
    QString plainText;
    QList<BodyPart> parts; ///< Joined, their `plain` is all of plainText.
    QStringList remoteImageHosts; ///< Hosts of images left out, sorted, each once.
    int blockedImages = 0;
    QList<TrackingPixel> trackingPixels;
    QList<BodyLink> links;
    bool truncated = false; ///< A cap was hit: offer the plain text and the source.
    QList<BodyWarning> warnings;
    int nodes = 0; ///< Blocks and runs written; the measure of what layout will cost.
};

/// Untrusted HTML to a safe body. Never fails; costs time linear in the length of `html`. Any thread.
SafeBody sanitizeHtml(const QString &html, RemoteImages images = RemoteImages::Blocked);

/// Plain text to a safe body: escaped, addresses linked, ">" quotes as quotes. Any thread.
SafeBody bodyFromPlainText(const QString &text);

/// The text of an HTML body, for the search index and snippets. Any thread.
QString plainTextOfHtml(const QString &html);

/// True when `text` is markup rather than text that happens to hold angle brackets: it has a closed tag of a known
/// name.
bool looksLikeHtml(const QString &text);

} // namespace foredesk
