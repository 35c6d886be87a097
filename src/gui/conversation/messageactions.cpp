// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"
#include "gui/common/themedicon.h"
#include "gui/conversation/conversationpage.h"
#include "gui/conversation/conversationpresenter.h"
#include "gui/conversation/linkdialog.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/sourcedialog.h"
#include "gui/conversation/threadarea.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

// What ConversationPage does with single messages.

namespace foredesk
{
namespace
{

constexpr int kMostImages = 100;

QStringList remoteImagesIn(const QString &html)
{
    static const QRegularExpression image(u"<img src=\"(https://[^\"]+)\""_s);
    QStringList urls;
    for (auto matches = image.globalMatch(html); matches.hasNext() && urls.size() < kMostImages;)
        urls.append(matches.next().captured(1).replace("&amp;"_L1, "&"_L1));
    urls.removeDuplicates();
    return urls;
}

} // namespace

void ConversationPage::openLink(const QString &target, const QString &text)
{
    const LinkVerdict verdict = judgeLink(target, text);
    auto *dialog = new LinkDialog(verdict, text, this);
    connect(dialog, &QDialog::accepted, this, [verdict] {
        if (verdict.openable)
            QDesktopServices::openUrl(QUrl(verdict.target));
    });
    dialog->open();
}

void ConversationPage::openMessageMenu(const MessageId &message, const QPoint &at)
{
    const CardContent *found = card(message);
    if (!found)
        return;
    const CardContent content = *found;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(u"edit-copy"_s), tr("Copy the text"), this,
        [this, content] { QGuiApplication::clipboard()->setText(m_thread->bodyOf(content).plainText.trimmed()); });
    const bool plain = m_thread->stateOf(message).shown == CardState::Shown::PlainText;
    menu->addAction(themedIcon(u"text-plain"_s), plain ? tr("Show with formatting") : tr("Show as plain text"), this,
        [this, message, plain] {
            m_thread->stateOf(message).shown = plain ? CardState::Shown::Rendered : CardState::Shown::PlainText;
            m_thread->refreshCard(message);
        });
    menu->addAction(themedIcon(u"text-html"_s), tr("Show the source…"), this,
        [this, content] { (new SourceDialog(tr("Source of the message"), content.body, this))->open(); });
    const Capabilities can = m_presenter->capabilities();
    const bool onServer = !content.operation && message.value() != "description"_L1;
    if (onServer && content.kind != CardKind::Customer && content.kind != CardKind::System) {
        menu->addSeparator();
        QAction *edit = menu->addAction(
            themedIcon(u"document-edit"_s), tr("Edit…"), this, [this, content] { editMessage(content); });
        edit->setEnabled(can.can(Capability::EditMessage));
        if (content.kind == CardKind::Draft) {
            menu->addAction(themedIcon(u"mail-send"_s), tr("Send this draft"), this,
                [this, message] { m_presenter->publishDraft(message); });
        }
        QAction *remove = menu->addAction(
            themedIcon(u"edit-delete"_s), tr("Delete…"), this, [this, content] { deleteMessage(content); });
        remove->setEnabled(can.can(Capability::DeleteMessage));
    }
    menu->popup(at);
}

void ConversationPage::editMessage(const CardContent &content)
{
    const QString text = m_thread->bodyOf(content).plainText.trimmed();
    auto *dialog = new EditTextDialog(
        content.isPublic ? tr("Edit the reply (the customer has it already)") : tr("Edit the note"), text, this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = content.id] { m_presenter->editMessage(id, dialog->text()); });
    dialog->open();
}

void ConversationPage::deleteMessage(const CardContent &content)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete message"),
        content.isPublic ? tr("Delete this reply from the ticket? What was mailed cannot be taken back.")
                         : tr("Delete this note from the ticket?"),
        QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, id = content.id] { m_presenter->deleteMessage(id); });
    box->open();
}

void ConversationPage::loadImages(const MessageId &message, MessageCard::ImageScope scope)
{
    const CardContent *found = card(message);
    if (!found)
        return;
    if (scope == MessageCard::ImageScope::ThisMessage || found->address.isEmpty())
        return fetchInto(message);
    m_trustedSenders.insert(found->address);
    const QString sender = found->address;
    for (const CardContent &shown : m_thread->cards()) {
        if (shown.address == sender)
            fetchInto(shown.id);
    }
}

/// Only the images that the sanitiser left in place, each asked for once; a failed one stays a placeholder.
void ConversationPage::fetchInto(const MessageId &message)
{
    const CardContent *found = card(message);
    if (!found || !m_fetchImage || m_thread->stateOf(message).images == RemoteImages::HttpsAllowed)
        return;
    m_thread->stateOf(message).images = RemoteImages::HttpsAllowed;
    m_thread->refreshCard(message);
    const TicketRef shown = ticket();
    for (const QString &url : remoteImagesIn(m_thread->bodyOf(*found).html)) {
        whenDone(m_fetchImage(QUrl(url)), this, [this, shown, message, url](const Result<QByteArray> &bytes) {
            if (!bytes || shown != ticket())
                return;
            m_thread->stateOf(message).fetched.insert(url, *bytes);
            m_thread->refreshCard(message);
        });
    }
}

} // namespace foredesk
