// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/cannedusage.h"
#include "gui/compose/composerpresenter.h"

#include <QWidget>

#include <memory>

class QTimer;

namespace foredesk
{
namespace Ui
{
class ComposerWidget;
}

class ActionRegistry;
class ComposerText;
class InlineMessage;
class Settings;

/// Where replies and notes are written. Which of the two is said by colour, label, icon and the button's text, and
/// changes only when somebody chooses it. Nothing written is ever lost: Esc, another ticket or a crash leave a draft.
/// Hidden while nothing is being written. GUI thread.
class ComposerWidget : public QWidget
{
    Q_OBJECT

public:
    /// `settings` may be null: usage of canned responses is then not remembered.
    ComposerWidget(Desk &desk, Clock &clock, ActionRegistry &actions, Settings *settings, QWidget *parent = nullptr);
    ~ComposerWidget() override;

    /// Opens for that ticket with what was drafted before, and takes the focus.
    void compose(const Ticket &ticket, Visibility visibility);
    /// The window shows another ticket (or none): what is open is saved; an unfinished draft of the new one is opened
    /// without taking the focus.
    void showTicket(const Ticket &ticket, const QList<Draft> &drafts);
    /// The same ticket changed.
    void refreshTicket(const Ticket &ticket);
    /// A text taken back from the outbox comes in again, before what is there.
    void bringBack(const Ticket &ticket, Visibility visibility, const QString &text);

    bool isComposing() const { return m_presenter->isActive(); }
    Visibility visibility() const { return m_presenter->target().visibility; }
    QString text() const;
    void saveNow() { m_presenter->saveNow(); }
    /// The window around it offers to take back what was sent.
    void leaveUndoToWindow() { m_undoIsElsewhere = true; }

Q_SIGNALS:
    void left(); ///< Esc: the draft is kept.
    void sent(foredesk::Visibility visibility);
    void closingSent(); ///< Sent and closed: the window may go on to the next ticket.
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const Ticket &ticket, Visibility visibility);
    void leave();
    void dress();
    void showAddress();
    void switchTo(Visibility visibility);
    void trySend(ComposerPresenter::After after, StateReason reason);
    bool holdsSending();
    void showSent(Visibility visibility, qint64 undoUntil);
    void tickUndo();
    void openPicker(int typed);
    void insertCanned(const CannedResponse &response, int typed);
    void openVersions(const QList<DraftVersion> &versions);
    void notify(const QString &text, Qt::CheckState offersSendAnyway);
    void connectPresenter();
    void connectActions(ActionRegistry &actions);
    void addStartButtons(ActionRegistry &actions);
    void showEditor(bool shown);
    void fillCloseMenu();

    std::unique_ptr<Ui::ComposerWidget> m_form;
    ComposerPresenter *m_presenter;
    ComposerText *m_text;
    InlineMessage *m_notice;
    InlineMessage *m_undo;
    QTimer *m_undoTimer;
    Clock &m_clock;
    CannedUsage m_usage;
    qint64 m_undoUntil = 0;
    bool m_undoIsElsewhere = false;
    Ticket m_undoTicket;
    std::optional<Visibility> m_undoVisibility;
    QString m_broughtBack; ///< To be put before the draft once that is loaded.
    bool m_attachmentAccepted = false;
    ComposerPresenter::After m_heldAfter = ComposerPresenter::After::KeepOpen;
    StateReason m_heldReason = StateReason::None;
    bool m_closing = false;
    bool m_composeAgain = false; ///< Asked for while the last text was still being stored.
};

} // namespace foredesk
