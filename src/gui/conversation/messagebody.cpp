// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/messagebody.h"

#include "gui/common/colors.h"
#include "gui/conversation/messagedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <cmath>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// Targets of our own fold lines; the sanitiser lets no such scheme through.
constexpr QLatin1StringView kFoldScheme("fold:");

} // namespace

MessageBody::MessageBody(QWidget *parent)
    : QWidget(parent)
    , m_document(std::make_unique<MessageDocument>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

MessageBody::~MessageBody() = default;

void MessageBody::setBody(const SafeBody &body, const QSet<int> &unfolded, const QHash<QString, QByteArray> &images,
    const QColor &surface, int width)
{
    m_document->clear();
    if (width > 0)
        m_document->setTextWidth(width);
    if (surface.isValid() && palette().color(QPalette::Base) != surface) {
        QPalette colours = palette();
        colours.setColor(QPalette::Base, surface);
        m_dressing = true;
        setPalette(colours);
        m_dressing = false;
    }
    m_body = body;
    m_unfolded = unfolded;
    m_images = images;
    rebuild();
}

bool MessageBody::hasFolds() const
{
    return std::any_of(m_body.parts.begin(), m_body.parts.end(), [](const BodyPart &part) { return part.folded; });
}

void MessageBody::setAllUnfolded(Qt::CheckState state)
{
    QSet<int> wanted;
    for (int part = 0; state == Qt::Checked && part < m_body.parts.size(); ++part) {
        if (m_body.parts.at(part).folded)
            wanted.insert(part);
    }
    if (wanted == m_unfolded)
        return;
    m_unfolded = wanted;
    rebuild();
    Q_EMIT foldingChanged();
    Q_EMIT heightChanged();
}

void MessageBody::rebuild()
{
    QString html;
    for (int number = 0; number < m_body.parts.size(); ++number) {
        const BodyPart &part = m_body.parts.at(number);
        if (!part.folded) {
            html += part.html;
            continue;
        }
        const int lines = static_cast<int>(part.plain.trimmed().count(u'\n')) + 1;
        const bool open = m_unfolded.contains(number);
        const bool quote = part.kind == BodyPart::Kind::Quote;
        QString text = open ? tr("Hide signature") : tr("Show signature");
        if (quote)
            text = open ? tr("Hide quoted text (%n line(s))", nullptr, lines)
                        : tr("Show quoted text (%n line(s))", nullptr, lines);
        text.prepend(open ? u"▾ "_s : u"▸ "_s);
        html += u"<p><a href=\"%1%2\">%3</a></p>"_s.arg(kFoldScheme).arg(number).arg(text.toHtmlEscaped());
        if (open)
            html += part.html;
    }
    m_document->setDefaultFont(font());
    m_document->setFetchedImages(m_images);
    m_document->showSafeHtml(html, palette(), qMax(int(m_document->textWidth()), 300));
    collectLinks();
    m_anchor = m_position = 0;
    m_marks.clear();
    m_currentLink = -1;
    setAccessibleDescription(m_body.plainText.left(2'000));
    updateGeometry();
    update();
}

void MessageBody::collectLinks()
{
    m_links.clear();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            const QString target = piece.charFormat().anchorHref();
            if (target.isEmpty())
                continue;
            if (!m_links.isEmpty() && m_links.last().end == piece.position() && m_links.last().target == target) {
                m_links.last().end = piece.position() + piece.length();
                m_links.last().text += piece.text();
            } else {
                m_links.append({piece.position(), piece.position() + piece.length(), target, piece.text()});
            }
        }
    }
}

void MessageBody::layOut(int width) const
{
    if (qAbs(m_document->textWidth() - width) > 0.5)
        m_document->setTextWidth(width);
}

int MessageBody::heightForWidth(int width) const
{
    layOut(width);
    return static_cast<int>(std::ceil(m_document->documentLayout()->documentSize().height()));
}

int MessageBody::mark(const QString &needle)
{
    m_marks.clear();
    m_currentMark = -1;
    if (!needle.isEmpty()) {
        for (QTextCursor at = m_document->find(needle); !at.isNull(); at = m_document->find(needle, at))
            m_marks.append({at.selectionStart(), at.selectionEnd()});
    }
    update();
    return static_cast<int>(m_marks.size());
}

QRect MessageBody::markRect(int number) const
{
    if (number < 0 || number >= m_marks.size())
        return {};
    const QTextBlock block = m_document->findBlock(m_marks.at(number).first);
    return m_document->documentLayout()->blockBoundingRect(block).toAlignedRect();
}

void MessageBody::setCurrentMark(int number)
{
    m_currentMark = number;
    update();
}

void MessageBody::clearSelection()
{
    m_anchor = m_position;
    update();
}

void MessageBody::selectAll()
{
    m_anchor = 0;
    m_position = m_document->characterCount() - 1;
    update();
}

QString MessageBody::plainText() const
{
    return m_body.plainText;
}

QMimeData *MessageBody::selectionMimeData() const
{
    QTextCursor cursor(m_document.get());
    cursor.setPosition(m_anchor);
    cursor.setPosition(m_position, QTextCursor::KeepAnchor);
    auto *copied = new QMimeData;
    QString text = cursor.selection().toPlainText();
    copied->setText(text.remove(QChar::ObjectReplacementCharacter).remove(QChar(0x200B)));
    copied->setHtml(sanitizeHtml(cursor.selection().toHtml()).html);
    return copied;
}

void MessageBody::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setMimeData(selectionMimeData());
}

int MessageBody::positionAt(const QPoint &point) const
{
    return m_document->documentLayout()->hitTest(point, Qt::FuzzyHit);
}

QString MessageBody::targetAt(const QPoint &point) const
{
    return m_document->documentLayout()->anchorAt(point);
}

void MessageBody::activate(const QString &target, const QString &text)
{
    if (!target.startsWith(kFoldScheme)) {
        Q_EMIT linkActivated(target, text);
        return;
    }
    const int part = target.mid(kFoldScheme.size()).toInt();
    if (!m_unfolded.remove(part))
        m_unfolded.insert(part);
    rebuild();
    Q_EMIT foldingChanged();
    Q_EMIT heightChanged();
}

void MessageBody::paintQuoteBars(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(Tone::Border, palette()));
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const int levels = quoteLevel(block);
        if (levels == 0)
            continue;
        const QRectF area = m_document->documentLayout()->blockBoundingRect(block);
        for (int level = 0; level < levels; ++level)
            painter.drawRect(QRectF(level * 14 + 2, area.top(), 3, area.height()));
    }
}

void MessageBody::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    layOut(width());
    QPainter painter(this);
    paintQuoteBars(painter);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = event->rect();
    const auto select = [&](int from, int to, const QColor &background, const QColor &foreground) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(m_document.get());
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(to, QTextCursor::KeepAnchor);
        selection.format.setBackground(background);
        if (foreground.isValid())
            selection.format.setForeground(foreground);
        context.selections.append(selection);
    };
    for (int number = 0; number < m_marks.size(); ++number) {
        const bool current = number == m_currentMark;
        select(m_marks.at(number).first, m_marks.at(number).second,
            current ? tone(Tone::Accent, palette()) : tone(Tone::SearchMark, palette()),
            current ? tone(Tone::OnAccent, palette()) : QColor());
    }
    if (hasSelection())
        select(m_anchor, m_position, palette().color(QPalette::Highlight), palette().color(QPalette::HighlightedText));
    if (hasFocus() && m_currentLink >= 0 && m_currentLink < m_links.size())
        select(m_links.at(m_currentLink).start, m_links.at(m_currentLink).end, tone(Tone::Selection, palette()), {});
    m_document->documentLayout()->draw(&painter, context);
}

} // namespace foredesk
