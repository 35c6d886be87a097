// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QSet>

namespace foredesk
{

class Database;

/// Drafts and their older texts.
class DraftTable
{
public:
    explicit DraftTable(Database &database)
        : m_database(database)
    {
    }
    /// An empty body removes the draft (unless it has fields of a new ticket); its versions stay for a while.
    void save(const Draft &draft);
    void remove(const DraftId &draft);
    std::optional<TicketRef> ticketOf(const DraftId &draft) const;
    QList<Draft> drafts() const; ///< Newest first.
    QList<DraftVersion> versions(const DraftId &draft) const; ///< Newest first.
    QSet<TicketRef> tickets() const;
    void wipe(const AccountId &account);

private:
    void keepVersion(const Draft &draft);

    Database &m_database;
};

} // namespace foredesk
