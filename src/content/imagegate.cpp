// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/imagegate.h"

#include "content/contentlimits.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr qint64 kMaxPixels = 32LL * 1'000'000;
constexpr int kMaxSide = 30'000;
constexpr int kMaxFrames = 200;

tl::unexpected<Error> refusedImage(const QString &why)
{
    return failure(ErrorKind::Rejected, why);
}

} // namespace

QByteArray imageFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return "png"_ba;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg"_ba;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif"_ba;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp"_ba;
    return {};
}

Result<QImage> decodeUntrustedImage(const QByteArray &bytes, QSize bound)
{
    const QByteArray format = imageFormatOf(bytes);
    if (format.isEmpty())
        return refusedImage(u"not a PNG, JPEG, GIF or WebP image"_s);
    if (!QImageReader::supportedImageFormats().contains(format))
        return refusedImage(u"no decoder for "_s + QString::fromLatin1(format));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMaxSide || size.height() > kMaxSide
        || qint64(size.width()) * size.height() > kMaxPixels)
        return refusedImage(u"the image is %1 × %2 pixels"_s.arg(size.width()).arg(size.height()));
    if (format == "gif" && bytes.count(QByteArrayLiteral("\x21\xF9\x04")) > kMaxFrames)
        return refusedImage(u"the animation has too many frames"_s);
    if (bound.isValid() && (size.width() > bound.width() || size.height() > bound.height()))
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return refusedImage(reader.errorString());
    image.setColorSpace(QColorSpace());
    return image;
}

QByteArray bytesOfImageDataUrl(QStringView url)
{
    if (url.size() > kMaxInlineImageLength || !url.startsWith("data:"_L1, Qt::CaseInsensitive))
        return {};
    const qsizetype comma = url.indexOf(u',');
    const QString label = url.mid(5, qMax<qsizetype>(comma - 5, 0)).toString().toLower();
    if (comma < 0 || !label.startsWith("image/"_L1) || !label.endsWith(";base64"_L1))
        return {};
    QString declared = label.mid(6, label.size() - 13);
    if (declared == "jpg"_L1)
        declared = u"jpeg"_s;
    const auto decoded = QByteArray::fromBase64Encoding(
        url.mid(comma + 1).toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || declared != QString::fromLatin1(imageFormatOf(*decoded)))
        return {};
    return *decoded;
}

} // namespace foredesk
