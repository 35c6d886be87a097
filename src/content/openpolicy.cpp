// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachmentname.h"
#include "content/imagegate.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

enum class ContentFamily { Unknown, Text, Png, Jpeg, Gif, Webp, Pdf, Zip, Mp3, Mp4, Ogg, Wav };

bool isTextBytes(const QByteArray &head)
{
    return std::all_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 ? byte != 0x7F : byte == '\n' || byte == '\r' || byte == '\t';
    });
}

/// Markup and scripts are text too; programs decide by content, so text that starts like them is not opened.
bool startsLikeActiveText(const QByteArray &head)
{
    const QByteArray start = head.left(64).trimmed().toLower();
    for (const char *sign : {"#!", "<", "[desktop entry]", "[internetshortcut]", "mz", "%!ps"}) {
        if (start.startsWith(sign))
            return true;
    }
    return false;
}

ContentFamily familyOf(const QByteArray &head)
{
    static const QHash<QByteArray, ContentFamily> images {{"png"_ba, ContentFamily::Png},
        {"jpeg"_ba, ContentFamily::Jpeg}, {"gif"_ba, ContentFamily::Gif}, {"webp"_ba, ContentFamily::Webp}};
    const QByteArray image = imageFormatOf(head);
    if (!image.isEmpty())
        return images.value(image);
    if (head.startsWith("%PDF-"))
        return ContentFamily::Pdf;
    if (head.startsWith("PK\x03\x04"))
        return ContentFamily::Zip;
    if (head.startsWith("ID3") || head.startsWith("\xFF\xFB") || head.startsWith("\xFF\xF3"))
        return ContentFamily::Mp3;
    if (head.mid(4, 4) == "ftyp")
        return ContentFamily::Mp4;
    if (head.startsWith("OggS"))
        return ContentFamily::Ogg;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WAVE")
        return ContentFamily::Wav;
    return isTextBytes(head) && !startsLikeActiveText(head) ? ContentFamily::Text : ContentFamily::Unknown;
}

/// Types without scripts or macros of their own. The old binary Office formats, HTML, mail, archives and SVG are not
/// here.
const QHash<QString, ContentFamily> &openableTypes()
{
    static const QHash<QString, ContentFamily> types {{u"txt"_s, ContentFamily::Text}, {u"log"_s, ContentFamily::Text},
        {u"md"_s, ContentFamily::Text}, {u"csv"_s, ContentFamily::Text}, {u"tsv"_s, ContentFamily::Text},
        {u"png"_s, ContentFamily::Png}, {u"jpg"_s, ContentFamily::Jpeg}, {u"jpeg"_s, ContentFamily::Jpeg},
        {u"gif"_s, ContentFamily::Gif}, {u"webp"_s, ContentFamily::Webp}, {u"pdf"_s, ContentFamily::Pdf},
        {u"docx"_s, ContentFamily::Zip}, {u"xlsx"_s, ContentFamily::Zip}, {u"pptx"_s, ContentFamily::Zip},
        {u"odt"_s, ContentFamily::Zip}, {u"ods"_s, ContentFamily::Zip}, {u"odp"_s, ContentFamily::Zip},
        {u"mp3"_s, ContentFamily::Mp3}, {u"mp4"_s, ContentFamily::Mp4}, {u"m4a"_s, ContentFamily::Mp4},
        {u"mov"_s, ContentFamily::Mp4}, {u"ogg"_s, ContentFamily::Ogg}, {u"oga"_s, ContentFamily::Ogg},
        {u"opus"_s, ContentFamily::Ogg}, {u"wav"_s, ContentFamily::Wav}};
    return types;
}

} // namespace

OpenPolicy openPolicy(const AttachmentName &name, const QByteArray &head)
{
    const auto wanted = openableTypes().constFind(name.extension);
    if (wanted == openableTypes().constEnd() || head.isEmpty())
        return OpenPolicy::SaveOnly;
    return familyOf(head.left(4'096)) == *wanted ? OpenPolicy::AllowedAfterClick : OpenPolicy::SaveOnly;
}

} // namespace foredesk
