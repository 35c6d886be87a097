// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/cannedtext.h"
#include "gui/common/agetext.h"
#include "gui/common/colors.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/words.h"
#include "gui/compose/cannedpicker.h"
#include "gui/compose/composertext.h"
#include "gui/compose/composerwidget.h"
#include "gui/compose/presendcheck.h"
#include "ui_composerwidget.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

// How a ComposerWidget looks for what it is, what it checks before sending, and what it inserts.

namespace foredesk
{

/// Reply and note differ in colour, label, icon and button text, all at once.
void ComposerWidget::dress()
{
    const bool note = visibility() == Visibility::Private;
    QPalette colours = QWidget::palette();
    colours.setColor(QPalette::Base, tone(note ? Tone::SurfaceNote : Tone::SurfaceCustomer, colours));
    if (m_text->palette().color(QPalette::Base) != colours.color(QPalette::Base))
        m_text->setPalette(colours);
    m_form->reply->setChecked(!note);
    m_form->note->setChecked(note);
    m_text->setPlaceholderText(note ? tr("Internal note – customers never see it")
                                    : tr("Reply – goes to the customer. “/” inserts a canned response"));
    m_text->setAccessibleName(note ? tr("Internal note") : tr("Reply to the customer"));
    m_form->send->setText(note ? tr("Save note") : tr("Send reply"));
    m_form->sendAndClose->setText(note ? tr("Save and close") : tr("Send and close"));
    const QString against = m_presenter->reasonAgainstSending();
    m_form->send->setEnabled(against.isEmpty());
    m_form->sendAndClose->setEnabled(against.isEmpty());
    if (!against.isEmpty())
        m_form->send->setToolTip(against.toHtmlEscaped());
    const QString noFiles
        = m_presenter->desk().capabilities(m_presenter->target().ticket.account).reasonAgainst(Capability::AttachFiles);
    m_form->attach->setEnabled(false);
    m_form->attach->setToolTip(
        (noFiles.isEmpty() ? tr("Files cannot be attached from here yet.") : noFiles).toHtmlEscaped());
    fillCloseMenu();
    showAddress();
    update();
}

void ComposerWidget::showAddress()
{
    const Ticket &ticket = m_presenter->target().ticket;
    const Account account = m_presenter->account();
    const QString me = m_presenter->agentName();
    const QString person = ticket.requester.displayName();
    const QString recipient = ticket.requester.email.isEmpty() || ticket.requester.email == person
        ? person
        : tr("%1 <%2>").arg(person, ticket.requester.email);
    const QString where = tr("#%1 · %2").arg(ticket.number, account.name);
    m_form->address->setFullText(visibility() == Visibility::Private
            ? tr("Only for colleagues · from %1 · %2").arg(me.isEmpty() ? account.name : me, where)
            : tr("To %1 · from %2 · %3").arg(recipient, me.isEmpty() ? account.name : me, where));
}

void ComposerWidget::fillCloseMenu()
{
    if (m_form->sendAndClose->menu())
        return;
    auto *menu = new QMenu(m_form->sendAndClose);
    for (const StateReason reason : {StateReason::Completed, StateReason::NotPlanned, StateReason::Duplicate})
        menu->addAction(
            stateReasonText(reason), this, [this, reason] { trySend(ComposerPresenter::After::Close, reason); });
    m_form->sendAndClose->setMenu(menu);
    m_form->sendAndClose->setPopupMode(QToolButton::MenuButtonPopup);
}

void ComposerWidget::notify(const QString &text, Qt::CheckState offersSendAnyway)
{
    m_notice->clearButtons();
    m_notice->setMessage(InlineMessage::Kind::Warning, text);
    if (offersSendAnyway == Qt::Checked) {
        connect(m_notice->addButton(tr("Send anyway")), &QPushButton::clicked, this, [this] {
            m_attachmentAccepted = true;
            trySend(m_heldAfter, m_heldReason);
        });
    }
    m_notice->show();
}

bool ComposerWidget::holdsSending()
{
    const auto [position, length] = m_text->firstUnresolved();
    if (m_text->toPlainText().trimmed().isEmpty()) {
        notify(tr("There is nothing to send yet."), Qt::Unchecked);
        m_text->setFocus();
        return true;
    }
    if (position >= 0) {
        notify(tr("Not sent: fill in or remove %1 first.").arg(m_text->unresolvedNames().join(u", "_s)), Qt::Unchecked);
        m_text->select(position, length);
        return true;
    }
    if (!m_attachmentAccepted && mentionsAttachment(m_text->toPlainText())) {
        notify(tr("The text speaks of an attachment, but none goes with it."), Qt::Checked);
        return true;
    }
    return false;
}

void ComposerWidget::trySend(ComposerPresenter::After after, StateReason reason)
{
    if (!isComposing() || !m_presenter->reasonAgainstSending().isEmpty())
        return;
    m_heldAfter = after;
    m_heldReason = reason;
    m_presenter->textChanged(m_text->toPlainText());
    if (holdsSending())
        return;
    m_notice->hide();
    m_closing = after == ComposerPresenter::After::Close;
    m_undoTicket = m_presenter->target().ticket;
    m_undoVisibility = visibility();
    m_text->setReadOnly(true);
    m_presenter->send(after, reason);
}

void ComposerWidget::showSent(Visibility sentAs, qint64 undoUntil)
{
    if (!isComposing()) {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
        m_text->setReadOnly(false);
        showEditor(false);
    }
    m_undoUntil = undoUntil;
    m_undo->clearButtons();
    if (undoUntil > 0 && !m_undoIsElsewhere) {
        connect(m_undo->addButton(tr("Undo")), &QPushButton::clicked, m_presenter, &ComposerPresenter::undoSend);
        m_undo->show();
        m_undoTimer->start();
        tickUndo();
    }
    const QString what = sentAs == Visibility::Private ? tr("Note stored") : tr("Reply on its way");
    Q_EMIT announced(what);
    Q_EMIT sent(sentAs);
    if (std::exchange(m_composeAgain, false))
        compose(m_undoTicket, sentAs);
    if (std::exchange(m_closing, false))
        Q_EMIT closingSent();
}

void ComposerWidget::tickUndo()
{
    const qint64 left = (m_undoUntil - m_clock.nowMs() + 999) / 1000;
    if (left <= 0) {
        m_undoTimer->stop();
        m_undo->hide();
        return;
    }
    const bool note = m_undoVisibility == Visibility::Private;
    m_undo->setMessage(InlineMessage::Kind::Success,
        note ? tr("Note to #%1 is stored in %n s", nullptr, int(left)).arg(m_undoTicket.number)
             : tr("Reply to #%1 is sent in %n s", nullptr, int(left)).arg(m_undoTicket.number));
}

void ComposerWidget::openPicker(int typed)
{
    if (!isComposing())
        return;
    const AccountId account = m_presenter->target().ticket.account;
    auto *picker
        = new CannedPicker(m_presenter->desk().canned(account).items(), m_usage, m_presenter->variables(), this);
    connect(picker, &CannedPicker::chosen, this,
        [this, typed](const CannedResponse &response) { insertCanned(response, typed); });
    connect(picker, &QObject::destroyed, m_text, qOverload<>(&QWidget::setFocus));
    const QRect cursor = m_text->cursorRect();
    picker->openAt({m_text->viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

void ComposerWidget::insertCanned(const CannedResponse &response, int typed)
{
    m_usage.used(response.id);
    m_text->removeBeforeCursor(typed);
    const CannedExpansion expanded = expandCanned(response.content, m_presenter->variables(), EscapeFor::PlainText);
    QList<std::pair<int, int>> inert;
    for (const TextVariable &value : expanded.filled)
        inert.append({int(value.position), int(value.length)});
    m_text->insertExpanded(expanded.text, inert);
    m_text->setFocus();
}

void ComposerWidget::openVersions(const QList<DraftVersion> &versions)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (versions.isEmpty())
        menu->addAction(tr("No older versions"))->setEnabled(false);
    for (const DraftVersion &version : versions) {
        const QString start = fontMetrics().elidedText(version.body.simplified(), Qt::ElideRight, 320);
        const QString title = tr("%1  –  %2").arg(clockText(version.savedAt, m_clock.nowMs(), QLocale()), start);
        // One undo step, so that choosing the wrong version costs nothing.
        menu->addAction(QString(title).replace(u'&', "&&"_L1), this, [this, body = version.body] {
            QTextCursor cursor(m_text->document());
            cursor.select(QTextCursor::Document);
            cursor.insertText(body);
        });
    }
    menu->popup(m_form->versions->mapToGlobal(m_form->versions->rect().topLeft()));
}

} // namespace foredesk
