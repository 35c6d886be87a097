// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/random.h"
#include "sandbox/data/records.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace foredesk::sandbox
{

class Database;
class Connection;

/// Keeps a desk gently alive: every 20–60 seconds a customer writes, on an open ticket or a new one; enabled
/// automations answer after their delay; old silent tickets are closed or asked after. Everything goes through the
/// functions of the desk, so it is in the effects log. Without start() nothing runs by itself: tests call step().
class DemoLife
{
public:
    explicit DemoLife(Database &database, std::uint64_t seed = 1);
    /// Stops within a moment.
    ~DemoLife();
    DemoLife(const DemoLife &) = delete;
    DemoLife &operator=(const DemoLife &) = delete;

    void start();
    /// Does what is due at the desk's time and returns when something is due next (UTC ms).
    std::int64_t step();

private:
    void run();
    void customerWrites(Connection &connection);
    void openTicket(Connection &connection);
    void answerTicket(Connection &connection, RowId ticketId);
    void planAutomations(Connection &connection, RowId ticketId);

    Database &m_database;
    Random m_random;
    std::int64_t m_nextMessage = 0;
    std::int64_t m_nextRound = 0; ///< Of looking after silent tickets.
    std::multimap<std::int64_t, RowId> m_planned; ///< When automations run on which ticket.

    std::mutex m_lock;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace foredesk::sandbox
