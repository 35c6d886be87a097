// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <QSet>

namespace foredesk::cli
{

/// Whether a command is sent only after the one before it is done.
enum class Chain { None, EachFollowsTheOneBefore };

/// Puts commands into the outbox one after the other and then follows them to their end. Owned by the run.
class Submission final : public QObject
{
    Q_OBJECT

public:
    static void start(CommandRun &run, const AccountId &account, const QList<Command> &commands, Chain chain,
        const QJsonObject &described);

private:
    Submission(CommandRun &run, const AccountId &account, const QList<Command> &commands, Chain chain,
        const QJsonObject &described);
    void submitNext();
    void follow();
    void ended(const QList<Operation> &left);
    void report(const QList<Operation> &left, const QList<TicketRef> &made);

    CommandRun &m_run;
    AccountId m_account;
    QList<Command> m_commands;
    Chain m_chain;
    QJsonObject m_described;
    QList<OperationId> m_submitted;
    QList<OperationId> m_creating; ///< Those that make a ticket.
    QSet<TicketRef> m_rewritten; ///< Tickets whose messages are changed in place.
};

} // namespace foredesk::cli
