// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace foredesk
{

/// png, jpeg, gif or webp by magic bytes; empty for everything else, SVG among it: QtSvg opens files named in an image.
QByteArray imageFormatOf(const QByteArray &bytes);

/// Decodes an image from a customer: format named by its magic and never guessed, at most 32 megapixels and 200 frames,
/// first frame only, scaled down to fit `bound` when that is valid. Errors: Rejected with the reason. Any thread; slow
/// for large images, so call it off the GUI thread.
Result<QImage> decodeUntrustedImage(const QByteArray &bytes, QSize bound = {});

/// The bytes of a base64 data: URL when it holds an image of the four formats and its label agrees; else empty. Own
/// parser: Qt's data: decoding asserts on malformed URLs (CVE-2025-5455).
QByteArray bytesOfImageDataUrl(QStringView url);

} // namespace foredesk
