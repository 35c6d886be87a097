// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operationtable.h"

#include "base/log.h"
#include "store/operationjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

#define FOREDESK_OPERATION_COLUMNS                                                                                     \
    "id, account, ticket, command, state, attention, attempt, submitted_at, not_before, started_at, base, server_id, " \
    "error, evidence, follows, finished_at"

void bindOperation(Statement &statement, const Operation &o)
{
    const QByteArray command = QJsonDocument(commandToJson(o.command)).toJson(QJsonDocument::Compact);
    statement.bind(o.id, o.account, commandTicket(o.command), QString::fromUtf8(command), toWord(o.state),
        toWord(o.attention), o.attempt, o.submittedAt, o.notBefore, o.startedAt, operationBaseToText(o.base),
        o.serverId, errorToText(o.lastError), o.evidence, o.follows, o.finishedAt);
}

} // namespace

std::optional<Operation> readOperationRow(const Statement &row)
{
    Operation o;
    o.sequence = row.integer(0);
    o.id = OperationId(row.text(1));
    o.account = AccountId(row.text(2));
    auto command = commandFromJson(QJsonDocument::fromJson(row.text(4).toUtf8()).object());
    const auto state = operationStateFromWord(row.text(5));
    if (!command || !state) {
        qCWarning(logStore) << "operation" << o.id.value() << "cannot be read and is left alone";
        return std::nullopt;
    }
    o.command = *command;
    o.state = *state;
    o.attention = attentionFromWord(row.text(6)).value_or(Attention::None);
    o.attempt = static_cast<int>(row.integer(7));
    o.submittedAt = row.integer(8);
    o.notBefore = row.integer(9);
    o.startedAt = row.integer(10);
    o.base = operationBaseFromText(row.text(11));
    o.serverId = row.text(12);
    o.lastError = errorFromText(row.text(13));
    o.evidence = row.text(14);
    o.follows = OperationId(row.text(15));
    o.finishedAt = row.integer(16);
    return o;
}

void OperationTable::insert(Operation &operation)
{
    Statement insert(m_database,
        "INSERT INTO operation (" FOREDESK_OPERATION_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindOperation(insert, operation);
    insert.run();
    operation.sequence = m_database.lastRowId();
}

void OperationTable::update(const Operation &operation)
{
    Statement update(m_database,
        "UPDATE operation SET (" FOREDESK_OPERATION_COLUMNS
        ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?1");
    bindOperation(update, operation);
    update.run();
}

std::optional<Operation> OperationTable::read(const OperationId &id) const
{
    Statement select(m_database, "SELECT sequence, " FOREDESK_OPERATION_COLUMNS " FROM operation WHERE id = ?");
    select.bind(id);
    return select.next() ? readOperationRow(select) : std::nullopt;
}

QList<Operation> OperationTable::list(Statement &select) const
{
    QList<Operation> operations;
    while (select.next()) {
        if (const auto operation = readOperationRow(select))
            operations.append(*operation);
    }
    return operations;
}

QList<Operation> OperationTable::pending() const
{
    Statement select(m_database,
        "SELECT sequence, " FOREDESK_OPERATION_COLUMNS
        " FROM operation WHERE state NOT IN ('done', 'discarded') ORDER BY sequence");
    return list(select);
}

QList<Operation> OperationTable::finished(int limit) const
{
    Statement select(m_database,
        "SELECT sequence, " FOREDESK_OPERATION_COLUMNS
        " FROM operation WHERE state IN ('done', 'discarded') AND undone = 0 ORDER BY finished_at DESC, sequence DESC"
        " LIMIT ?");
    select.bind(limit);
    return list(select);
}

bool OperationTable::isDoneOrGone(const OperationId &id) const
{
    Statement select(m_database, "SELECT state = 'done' FROM operation WHERE id = ?");
    select.bind(id);
    return !select.next() || select.integer(0) != 0;
}

void OperationTable::setUndone(const OperationId &id)
{
    Statement update(m_database, "UPDATE operation SET undone = 1 WHERE id = ?");
    update.bind(id).run();
}

int OperationTable::unconfirmSending()
{
    Statement update(m_database, "UPDATE operation SET state = 'unconfirmed' WHERE state = 'sending'");
    update.run();
    return m_database.ok() ? m_database.changes() : 0;
}

void OperationTable::unconfirmWaiting()
{
    m_database.exec(
        "UPDATE operation SET state = 'unconfirmed' WHERE state IN ('held', 'queued', 'waiting', 'sending')");
}

void OperationTable::wipe(const AccountId &account)
{
    Statement remove(m_database, "DELETE FROM operation WHERE account = ?");
    remove.bind(account).run();
}

} // namespace foredesk
