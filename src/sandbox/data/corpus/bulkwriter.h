// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/generatedticket.h"
#include "sandbox/data/database.h"

#include <map>
#include <span>

namespace foredesk::sandbox
{

/// Stores generated tickets in ascending ids, without effects, the search index in the same pass. The secondary
/// indexes of tickets are made at the end, in finish().
class BulkWriter
{
public:
    /// `contentIds`: blob ids of the sample files, in their order.
    BulkWriter(Connection &connection, std::vector<RowId> contentIds);
    /// Stores the content of a file; its index is what GeneratedTicket::contents names.
    int addContent(std::string_view bytes);
    void storeRequester(const Requester &requester, std::int64_t createdAt);
    void store(const GeneratedTicket &made);
    void finish();

private:
    void storeTicket(const Ticket &ticket);
    void storeActivity(const Activity &activity);
    void storeFile(const Attachment &attachment, int content);
    RowId tagId(const std::string &name);

    Connection &m_connection;
    std::vector<RowId> m_contentIds;
    std::vector<std::string> m_indexes; ///< Their CREATE statements.
    std::map<std::string, RowId> m_tags;
};

} // namespace foredesk::sandbox
