// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/desk.h"

namespace foredesk
{

/// Keeps what is written safe and sends it. One ticket and one visibility at a time; the visibility is what the caller
/// said at begin() and never changes by itself. Knows no widget. GUI thread; owned by its composer.
class ComposerPresenter : public QObject
{
    Q_OBJECT

public:
    ComposerPresenter(Desk &desk, Clock &clock, QObject *parent = nullptr);

    struct Target {
        Ticket ticket;
        Visibility visibility;
    };

    /// Starts writing: draftLoaded() follows with what was written before, perhaps nothing. Saves what was open first.
    void begin(const Ticket &ticket, Visibility visibility);
    /// Saves and lets go.
    void leave();
    bool isActive() const { return m_target.has_value(); }
    const Target &target() const { return *m_target; }
    /// News of the ticket being answered (assignee, requester …).
    void refreshTicket(const Ticket &ticket);

    /// What the editor holds now. Saved within a second of the last call, at once with saveNow().
    void textChanged(const QString &text);
    void saveNow();

    enum class After { KeepOpen, Close };
    /// Submits with the account's undo time; `reason` only with After::Close. sent() or sendFailed() follows; by sent()
    /// the target has been left, unless another one was begun meanwhile.
    void send(After after, StateReason reason);
    /// Takes back what send() submitted last, while that is possible; takenBack() follows.
    void undoSend();
    bool isSending() const { return m_sending; }
    bool canUndo() const { return !m_lastSent.isEmpty(); }

    void loadVersions();
    /// Why something cannot be sent, empty when it can.
    QString reasonAgainstSending() const;
    Account account() const;
    QString agentName() const;
    Desk &desk() const { return m_desk; }
    /// Values for canned responses, from the ticket.
    QHash<QString, QString> variables() const;

Q_SIGNALS:
    void draftLoaded(const QString &text);
    void draftSaved(qint64 at);
    void draftNotSaved(const foredesk::Error &error);
    void versionsLoaded(const QList<foredesk::DraftVersion> &versions);
    void sent(foredesk::Visibility visibility, qint64 undoUntil);
    void sendFailed(const foredesk::Error &error);
    void takenBack(const QString &text);

private:
    DraftId draftId() const;
    void save(const TicketRef &ticket, Visibility visibility, const QString &text);
    void submitted(const OperationId &operation, const Target &target, After after, StateReason reason, qint64 undoMs);

    Desk &m_desk;
    Clock &m_clock;
    std::optional<Target> m_target;
    QString m_text;
    bool m_dirty = false;
    bool m_sending = false;
    int m_saveTicket = 0; ///< Only the newest timer saves.
    int m_generation = 0; ///< Answers for an older target are dropped.
    QList<OperationId> m_lastSent; ///< Of the last send, the message first.
};

} // namespace foredesk
