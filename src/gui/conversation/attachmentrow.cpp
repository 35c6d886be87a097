// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/attachmentrow.h"

#include "content/attachmentname.h"
#include "gui/common/agetext.h"
#include "gui/common/grid.h"
#include "gui/common/themedicon.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kItemHeight = 32;

QString typeIcon(const QString &extension)
{
    if (QStringList {u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s}.contains(extension))
        return u"image-x-generic"_s;
    if (extension == "pdf"_L1)
        return u"application-pdf"_s;
    if (QStringList {u"zip"_s, u"gz"_s, u"tar"_s, u"7z"_s, u"rar"_s}.contains(extension))
        return u"application-zip"_s;
    if (QStringList {u"txt"_s, u"log"_s, u"md"_s, u"csv"_s}.contains(extension))
        return u"text-plain"_s;
    if (QStringList {u"mp3"_s, u"ogg"_s, u"wav"_s, u"m4a"_s}.contains(extension))
        return u"audio-x-generic"_s;
    if (QStringList {u"mp4"_s, u"mov"_s, u"webm"_s}.contains(extension))
        return u"video-x-generic"_s;
    return u"application-octet-stream"_s;
}

} // namespace

AttachmentRow::AttachmentRow(QWidget *parent)
    : QWidget(parent)
{
}

QWidget *AttachmentRow::makeItem(const Attachment &attachment, int number)
{
    const AttachmentName name = safeAttachmentName(attachment.name);
    const QString size = sizeText(attachment.size, QLocale());
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setIcon(themedIcon(typeIcon(name.extension)));
    // The extension is never elided away: it says what the file is.
    const QString stem = fontMetrics().elidedText(name.stem, Qt::ElideMiddle, 220);
    const QString shown = AttachmentName {stem, name.extension}.displayName();
    QString text = size.isEmpty() ? shown : tr("%1  ·  %2").arg(shown, size);
    button->setText(text.replace(u'&', "&&"_L1));
    button->setToolTip(tr("%1 – saves the file").arg(name.fileName()).toHtmlEscaped());
    button->setAccessibleName(tr("Attachment %1, %2").arg(name.fileName(), size));
    auto *menu = new QMenu(button);
    menu->addAction(
        themedIcon(u"document-save"_s), tr("Save…"), this, [this, number] { Q_EMIT saveRequested(number); });
    menu->addAction(
        themedIcon(u"document-open"_s), tr("Open or preview"), this, [this, number] { Q_EMIT openRequested(number); });
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, this, [this, number] { Q_EMIT saveRequested(number); });
    return button;
}

void AttachmentRow::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    for (QWidget *item : std::as_const(m_items)) {
        item->hide();
        item->deleteLater();
    }
    m_items.clear();
    for (int number = 0; number < attachments.size(); ++number)
        m_items.append(makeItem(attachments.at(number), number));
    if (attachments.size() > 1) {
        auto *all = new QPushButton(tr("Save all…"), this);
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(-1); });
        m_items.append(all);
    }
    for (QWidget *item : std::as_const(m_items))
        item->show();
    arrange(width(), Qt::Checked);
    updateGeometry();
}

int AttachmentRow::arrange(int width, Qt::CheckState apply) const
{
    int x = 0;
    int y = 0;
    for (QWidget *item : m_items) {
        const int wanted = qMin(item->sizeHint().width(), width);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += kItemHeight + kGap1;
        }
        if (apply == Qt::Checked)
            item->setGeometry(x, y, wanted, kItemHeight);
        x += wanted + kGap2;
    }
    return y + kItemHeight;
}

int AttachmentRow::heightForWidth(int width) const
{
    return arrange(width, Qt::Unchecked);
}

void AttachmentRow::resizeEvent(QResizeEvent *event)
{
    Q_UNUSED(event)
    arrange(width(), Qt::Checked);
}

} // namespace foredesk
