// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "store/statement.h"

namespace foredesk
{

/// One row in the order of the table's lists; nullopt when this version cannot read it.
std::optional<Operation> readOperationRow(const Statement &row);

/// The rows of table `operation` in the outbox file. A row whose command this version cannot read stays in the file
/// and is left out of lists.
class OperationTable
{
public:
    explicit OperationTable(Database &database)
        : m_database(database)
    {
    }

    void insert(Operation &operation); ///< Fills in `sequence`.
    void update(const Operation &operation);
    std::optional<Operation> read(const OperationId &id) const;
    QList<Operation> pending() const; ///< All but Done and Discarded, by sequence.
    QList<Operation> finished(int limit) const; ///< Newest first.
    bool isDoneOrGone(const OperationId &id) const;
    void setUndone(const OperationId &id);
    /// Every Sending becomes Unconfirmed; how many.
    int unconfirmSending();
    /// Everything not started becomes Unconfirmed: the file is older than what was already done with it.
    void unconfirmWaiting();
    void wipe(const AccountId &account);

private:
    QList<Operation> list(Statement &select) const;

    Database &m_database;
};

} // namespace foredesk
