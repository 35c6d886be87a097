// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/flow.h"
#include "providers/ticketdesk/changetoken.h"
#include "providers/ticketdesk/connection.h"
#include "providers/ticketdesk/ticketbatch.h"

namespace foredesk::ticketdesk
{

/// A list page that told nothing new, and where polling stood: the same page at the same place tells nothing again and
/// need not be read. Where a desk is quiet that is every poll.
struct QuietPage {
    ChangeMode mode = ChangeMode::Scan; ///< Scan = none.
    qint64 since = 0;
    QStringList edge;
    QByteArray body;
};

/// One step of delta polling: a list page, or some known tickets read again by id.
class ChangePoller final : public Flow<ChangePage>
{
public:
    /// `quiet` outlives the poller.
    ChangePoller(Connection &connection, QuietPage &quiet, const SyncToken &token, const KnownState &known);

private:
    void start();
    void readList();
    void takeList(const Result<HttpResponse> &response);
    bool isQuiet(const QByteArray &body) const;
    void noteQuiet(const ChangeToken &before, const Decoded<Ticket> &page, const QByteArray &body);
    void scanHigherIds();
    void takeHigherIds(const TicketsById &tickets);
    void takeScan(const Decoded<Ticket> &page);
    void endList();
    void recheck();
    void deliver();

    Connection &m_connection;
    QuietPage &m_quiet;
    ChangeToken m_token;
    KnownState m_known;
    ChangePage m_page;
    bool m_roundEnded = false;
};

} // namespace foredesk::ticketdesk
