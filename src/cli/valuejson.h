// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QJsonObject>

namespace foredesk::cli
{

// What --json prints. Times are ISO 8601 in UTC, null when not known; words are those of the search grammar.

/// "42", or "support/42" where several accounts exist: what every command shows and takes.
QString shownId(const Desk &desk, const AccountId &account, const QString &number);

QJsonObject rowToJson(const Desk &desk, const QueueRow &row);
QJsonObject threadToJson(const Desk &desk, const ThreadView &thread);
QJsonObject messageToJson(const Message &message);
QJsonObject operationToJson(const Desk &desk, const Operation &operation);
QJsonObject accountStatusToJson(const Account &account, const AccountStatus &status);

QString isoTime(qint64 ms); ///< Empty when 0.
QString phaseWord(AccountPhase phase);
/// One line on what an operation does: "reply to 42".
QString operationTitle(const Desk &desk, const Operation &operation);

} // namespace foredesk::cli
