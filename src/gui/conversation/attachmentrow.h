// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QWidget>

namespace foredesk
{

/// The attachments of a message: name with its extension kept apart, type, size; save one, save all, open what is
/// harmless.
class AttachmentRow : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentRow(QWidget *parent = nullptr);
    void setAttachments(const QList<Attachment> &attachments);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void saveRequested(int number); ///< -1 = all.
    void openRequested(int number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeItem(const Attachment &attachment, int number);
    int arrange(int width, Qt::CheckState apply) const;

    QList<Attachment> m_attachments;
    QList<QWidget *> m_items;
};

} // namespace foredesk
