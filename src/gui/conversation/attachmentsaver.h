// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QPointer>
#include <QWidget>

namespace foredesk
{

/// Fetches attachments and puts them where the agent wants them: safe names, nothing overwritten, opened only when the
/// type is harmless and the first bytes agree. Owned by its page; GUI thread.
class AttachmentSaver : public QObject
{
    Q_OBJECT

public:
    AttachmentSaver(Desk &desk, QWidget *window);

    /// Asks for a folder and stores them there.
    void save(const TicketRef &ticket, const QList<Attachment> &attachments);
    /// Stores them in `folder`.
    void saveInto(const QString &folder, const TicketRef &ticket, const QList<Attachment> &attachments);
    /// An image is shown, an openable file handed to its program, everything else offered to be saved.
    void open(const TicketRef &ticket, const Attachment &attachment);

Q_SIGNALS:
    void saved(const QString &path);
    void refused(const QString &why); ///< In words: why it is not opened.
    void failed(const foredesk::Error &error);

private:
    void store(const QString &folder, const Attachment &attachment, const QByteArray &bytes);
    void openBytes(const Attachment &attachment, const QByteArray &bytes);
    void showImage(const QString &title, const QImage &image);

    Desk &m_desk;
    QWidget *m_window;
    QString m_lastFolder;
};

} // namespace foredesk
