// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/messagedocument.h"

#include "content/imagegate.h"
#include "gui/common/colors.h"

#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qreal kQtQuoteIndent = 40;
constexpr qreal kQuoteIndent = 14;
constexpr int kMaxImageHeight = 900;

QImage transparentPixel()
{
    QImage pixel(1, 1, QImage::Format_ARGB32_Premultiplied);
    pixel.fill(Qt::transparent);
    return pixel;
}

} // namespace

int quoteLevel(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
}

MessageDocument::MessageDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

void MessageDocument::showSafeHtml(const QString &html, const QPalette &palette, int availableWidth)
{
    m_width = qMax(availableWidth, 100);
    const QString muted = tone(Tone::MutedText, palette).name();
    setDefaultStyleSheet(
        u"a { color: %1 } p { margin-top: 0px; margin-bottom: 8px } blockquote { color: %2 } "
        "h1 { font-size: large } h2 { font-size: large } h3 { font-size: medium } "
        "ul, ol { margin-top: 4px; margin-bottom: 4px }"_s.arg(tone(Tone::Accent, palette).name(), muted));
    setHtml(html);
    tightenQuotes();
}

void MessageDocument::tightenQuotes()
{
    QList<std::pair<int, int>> quotes; // Position and level; an edit costs a layout, so none without need.
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const int level = block.textList() ? 0 : static_cast<int>(block.blockFormat().leftMargin() / kQtQuoteIndent);
        if (level > 0)
            quotes.append({block.position(), level});
    }
    if (quotes.isEmpty())
        return;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (const auto &[position, level] : std::as_const(quotes)) {
        QTextBlockFormat format;
        format.setLeftMargin(level * kQuoteIndent);
        format.setRightMargin(0);
        format.setTopMargin(0);
        format.setProperty(QTextFormat::BlockQuoteLevel, level);
        cursor.setPosition(position);
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

QVariant MessageDocument::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    const QString url = name.toString();
    QByteArray bytes;
    if (name.scheme() == "data"_L1)
        bytes = bytesOfImageDataUrl(url);
    else if (name.scheme() == "https"_L1)
        bytes = m_fetched.value(QString::fromLatin1(name.toEncoded()));
    if (!bytes.isEmpty()) {
        const Result<QImage> image = decodeUntrustedImage(bytes, {m_width, kMaxImageHeight});
        if (image)
            return *image;
    }
    ++m_placeholders;
    return transparentPixel();
}

} // namespace foredesk
