// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conversation/messagecard.h"
#include "sync/desk.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <memory>

namespace foredesk
{
namespace Ui
{
class ConversationPage;
}

class ActionRegistry;
class AttachmentSaver;
class Chip;
class ConversationHeader;
class ConversationPresenter;
class EmptyState;
class FindBar;
class InlineMessage;
class ThreadArea;

/// Reads one https image without cookies, credentials or referrer; given by the application.
using ImageFetcher = std::function<QFuture<Result<QByteArray>>(const QUrl &)>;

/// One ticket: its header, its messages, and the place below them where the window puts the composer. The page asks for
/// nothing it does not show; what the agent does goes out as signals or through the presenter. GUI thread.
class ConversationPage : public QWidget
{
    Q_OBJECT

public:
    ConversationPage(Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);
    ~ConversationPage() override;

    /// Shows that ticket; an empty reference shows the empty page. With `message`, opens at it.
    void openTicket(const TicketRef &ticket, const MessageId &message = {});
    TicketRef ticket() const;
    /// Something was written to this ticket: it comes into sight as soon as it is there.
    void followOwnMessage() { m_followOwn = true; }
    ConversationPresenter &presenter() { return *m_presenter; }
    ConversationHeader &header() { return *m_header; }
    ThreadArea &thread() { return *m_thread; }

    /// Put below the messages; owned by the page from then on.
    void setComposer(QWidget *composer);
    /// Without one, remote images are never loaded.
    void setImageFetcher(ImageFetcher fetcher) { m_fetchImage = std::move(fetcher); }

    void openFind();
    void toggleFolds();
    /// A page further, or nextTicketRequested() at the end.
    void pageOrNext();

Q_SIGNALS:
    void nextTicketRequested();
    void announced(const QString &text);
    /// A text taken back from the outbox wants to be edited again.
    void textTakenBack(foredesk::Visibility visibility, const QString &body);
    void reviewRequested(const foredesk::OperationId &operation);
    void ticketOpened();

private:
    void showOpened();
    void showUpdated();
    void showCards(Qt::CheckState asNewThread);
    void showGone();
    void setFilter(int filter);
    void openLink(const QString &target, const QString &text);
    void openMessageMenu(const MessageId &message, const QPoint &at);
    void loadImages(const MessageId &message, MessageCard::ImageScope scope);
    void fetchInto(const MessageId &message);
    void editMessage(const CardContent &card);
    void deleteMessage(const CardContent &card);
    const CardContent *card(const MessageId &message) const;
    void connectThread();
    void showFailure(const Error &error);

    Desk &m_desk;
    std::unique_ptr<Ui::ConversationPage> m_form;
    ConversationPresenter *m_presenter;
    ConversationHeader *m_header;
    ThreadArea *m_thread;
    FindBar *m_find;
    EmptyState *m_empty;
    InlineMessage *m_notice;
    AttachmentSaver *m_attachments;
    QList<Chip *> m_filters;
    CardFilter m_filter = CardFilter::All;
    bool m_followOwn = false;
    MessageId m_openAt;
    ImageFetcher m_fetchImage;
    QSet<QString> m_trustedSenders; ///< Whose images load, for this run of the program.
};

} // namespace foredesk
