// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/messagecard.h"

#include "gui/common/agetext.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/themedicon.h"
#include "gui/conversation/attachmentrow.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/operationstrip.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kEdgeWidth = 3;
constexpr int kMenuSize = 24;

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

MessageCard::MessageCard(QWidget *parent)
    : QWidget(parent)
    , m_body(new MessageBody(this))
    , m_menu(new QToolButton(this))
{
    m_menu->setIcon(themedIcon(u"view-more-horizontal-symbolic"_s));
    m_menu->setAutoRaise(true);
    m_menu->setToolTip(tr("More for this message"));
    m_menu->setAccessibleName(tr("More for this message"));
    connect(m_menu, &QToolButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    connect(m_body, &MessageBody::linkActivated, this, &MessageCard::linkActivated);
    connect(m_body, &MessageBody::heightChanged, this, &MessageCard::heightChanged);
    connect(m_body, &MessageBody::foldingChanged, this, &MessageCard::foldingChanged);
}

void MessageCard::setCard(const CardContent &content, const CardState &state, const SafeBody &body)
{
    m_content = content;
    setAccessibleName(cardSentence(content));
    m_body->setAccessibleName(cardSentence(content));
    m_body->setBody(
        body, state.unfolded, state.fetched, tone(cardSurface(content.kind), palette()), width() - 2 * kGap4);
    showImagesBar(body);
    showTruncated(body);
    if (!content.attachments.isEmpty() && !m_attachments) {
        m_attachments = new AttachmentRow(this);
        connect(m_attachments, &AttachmentRow::saveRequested, this, &MessageCard::attachmentSaveRequested);
        connect(m_attachments, &AttachmentRow::openRequested, this, &MessageCard::attachmentOpenRequested);
    }
    if (m_attachments) {
        m_attachments->setVisible(!content.attachments.isEmpty());
        m_attachments->setAttachments(content.attachments);
    }
    if (content.operation && !m_operation) {
        m_operation = new OperationStrip(this);
        connect(m_operation, &OperationStrip::actionRequested, this, &MessageCard::operationActionRequested);
    }
    if (m_operation) {
        m_operation->setVisible(content.operation.has_value());
        if (content.operation)
            m_operation->setOperation(*content.operation);
    }
    update();
}

void MessageCard::showImagesBar(const SafeBody &body)
{
    if (body.blockedImages == 0) {
        if (m_imagesBar)
            m_imagesBar->hide();
        return;
    }
    if (!m_imagesBar)
        m_imagesBar = new InlineMessage(this);
    QString text = tr("%n remote image(s) not loaded (%1).", nullptr, body.blockedImages)
                       .arg(body.remoteImageHosts.mid(0, 4).join(u", "_s));
    if (!body.trackingPixels.isEmpty())
        text
            += u' ' + tr("%n of them probably report(s) when you read this.", nullptr, int(body.trackingPixels.size()));
    m_imagesBar->setMessage(InlineMessage::Kind::Neutral, text);
    m_imagesBar->clearButtons();
    if (body.blockedImages > body.trackingPixels.size()) {
        connect(m_imagesBar->addButton(tr("Load for this message")), &QPushButton::clicked, this,
            [this] { Q_EMIT imagesRequested(ImageScope::ThisMessage); });
        connect(m_imagesBar->addButton(tr("Load for this sender")), &QPushButton::clicked, this,
            [this] { Q_EMIT imagesRequested(ImageScope::ThisSender); });
    }
    m_imagesBar->show();
}

void MessageCard::showTruncated(const SafeBody &body)
{
    if (body.truncated && !m_cutBar) {
        m_cutBar = new InlineMessage(this);
        m_cutBar->setMessage(InlineMessage::Kind::Warning,
            tr("This message is too large to show in full. Its plain text and source are in the “…” menu."));
    }
    if (m_cutBar)
        m_cutBar->setVisible(body.truncated);
}

/// The line of author and time; grows with the text.
int MessageCard::headLine() const
{
    return std::max(kMenuSize, fontMetrics().height() + 2);
}

int MessageCard::heightFor(int width)
{
    const int inner = width - 2 * kGap4;
    int height = kGap2 + headLine() + kGap1 + m_body->heightForWidth(inner) + kGap3;
    for (QWidget *part : std::array<QWidget *, 4> {m_operation, m_cutBar, m_imagesBar, m_attachments}) {
        if (part && !part->isHidden())
            height += kGap2 + (part->hasHeightForWidth() ? part->heightForWidth(inner) : part->sizeHint().height());
    }
    return height;
}

void MessageCard::place()
{
    const int inner = width() - 2 * kGap4;
    int y = kGap2 + headLine() + kGap1;
    const auto put = [&](QWidget *part) {
        if (!part || part->isHidden())
            return;
        const int height = part->hasHeightForWidth() ? part->heightForWidth(inner) : part->sizeHint().height();
        part->setGeometry(kGap4, y, inner, height);
        y += height + kGap2;
    };
    put(m_operation);
    put(m_cutBar);
    put(m_imagesBar);
    put(m_body);
    put(m_attachments);
    m_menu->setGeometry(mirrored({width() - kGap2 - kMenuSize, kGap2, kMenuSize, kMenuSize}));
}

void MessageCard::resizeEvent(QResizeEvent *event)
{
    Q_UNUSED(event)
    place();
}

/// Where a part stands in the reading direction.
QRect MessageCard::mirrored(const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

/// Before mirroring.
QRect MessageCard::timeRect() const
{
    const QString text = clockText(m_content.at, QDateTime::currentMSecsSinceEpoch(), QLocale());
    const int wanted = fontMetrics().horizontalAdvance(text) + kGap2;
    return {width() - kGap3 - kMenuSize - wanted, kGap2, wanted, headLine()};
}

bool MessageCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (mirrored(timeRect()).contains(help->pos()))
            QToolTip::showText(help->globalPos(), exactTimeText(m_content.at, QLocale()).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MessageCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = tone(cardEdge(m_content.kind), palette());
    painter.setPen(m_content.kind == CardKind::Note ? blended(edge, palette().color(QPalette::Window), 0.5)
                                                    : tone(Tone::Border, palette()));
    painter.setBrush(tone(cardSurface(m_content.kind), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawRoundedRect(QRectF(mirrored({0, kRadius, kEdgeWidth, height() - 2 * kRadius})), 1.5, 1.5);

    const QRect head(kGap4, kGap2, width() - kGap4 - kGap3 - kMenuSize, headLine());
    themedIcon(cardIconName(m_content.kind), edge)
        .paint(
            &painter, mirrored({head.left(), head.top() + (head.height() - kIconSmall) / 2, kIconSmall, kIconSmall}));
    int x = head.left() + kIconSmall + kGap2;
    const int right = timeRect().left() - kGap2;
    const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        const int room = qMax(0, right - x);
        const QString fitting = painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, room);
        painter.drawText(mirrored({x, head.top(), room, head.height()}), Qt::AlignLeading | Qt::AlignVCenter, fitting);
        x += painter.fontMetrics().horizontalAdvance(fitting) + kGap2;
    };
    draw(cardLabel(m_content), boldFont(font()), edge);
    if (m_content.isNew)
        draw(tr("New"), boldFont(font()), tone(Tone::Accent, palette()));
    draw(m_content.author, boldFont(font()), palette().color(QPalette::Text));
    if (m_content.address != m_content.author)
        draw(m_content.address, font(), tone(Tone::MutedText, palette()));
    painter.setFont(font());
    painter.setPen(tone(Tone::MutedText, palette()));
    painter.drawText(mirrored(timeRect()), Qt::AlignTrailing | Qt::AlignVCenter,
        clockText(m_content.at, QDateTime::currentMSecsSinceEpoch(), QLocale()));
}

} // namespace foredesk
