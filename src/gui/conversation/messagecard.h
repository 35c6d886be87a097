// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/safebody.h"
#include "gui/conversation/cardcontent.h"

#include <QSet>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace foredesk
{

class AttachmentRow;
class InlineMessage;
class MessageBody;
class OperationStrip;

/// What the person has done to one card: kept while its thread is shown, applied again when the card is scrolled in.
struct CardState {
    enum class Shown { Rendered, PlainText };
    Shown shown = Shown::Rendered;
    QSet<int> unfolded;
    RemoteImages images = RemoteImages::Blocked;
    QHash<QString, QByteArray> fetched; ///< Remote images by URL.
};

/// One message on screen: coloured surface, a head with icon, label, author and time, the body, and below it what is
/// attached. Used again for other messages as the thread scrolls.
class MessageCard : public QWidget
{
    Q_OBJECT

public:
    enum class ImageScope { ThisMessage, ThisSender };

    explicit MessageCard(QWidget *parent = nullptr);

    void setCard(const CardContent &content, const CardState &state, const SafeBody &body);
    const CardContent &content() const { return m_content; }
    MessageBody &body() { return *m_body; }
    int heightFor(int width);

Q_SIGNALS:
    void heightChanged();
    void foldingChanged();
    void linkActivated(const QString &target, const QString &text);
    void menuRequested(const QPoint &globalPosition);
    void imagesRequested(ImageScope scope);
    void attachmentSaveRequested(int number); ///< -1 = all.
    void attachmentOpenRequested(int number);
    void operationActionRequested(const OperationId &operation, const QString &action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int headLine() const;
    QRect timeRect() const;
    QRect mirrored(const QRect &part) const;
    void place();
    void showImagesBar(const SafeBody &body);
    void showTruncated(const SafeBody &body);

    CardContent m_content;
    MessageBody *m_body;
    QToolButton *m_menu;
    InlineMessage *m_imagesBar = nullptr;
    InlineMessage *m_cutBar = nullptr;
    AttachmentRow *m_attachments = nullptr;
    OperationStrip *m_operation = nullptr;
};

} // namespace foredesk
