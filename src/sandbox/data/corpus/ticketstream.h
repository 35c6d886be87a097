// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/composer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace foredesk::sandbox
{

/// Composes tickets on its own thread while the caller stores them; a few batches ahead at most, always in order.
class TicketStream
{
public:
    /// `composer` outlives the stream.
    explicit TicketStream(const Composer &composer);
    ~TicketStream();
    TicketStream(const TicketStream &) = delete;
    TicketStream &operator=(const TicketStream &) = delete;

    /// The next batch; nothing at the end.
    std::optional<std::vector<GeneratedTicket>> next();

private:
    void produce();
    bool put(std::vector<GeneratedTicket> batch);

    const Composer &m_composer;
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<std::vector<GeneratedTicket>> m_ready;
    bool m_ended = false; ///< Nothing more comes.
    bool m_abandoned = false; ///< Nobody takes more.
    std::thread m_thread;
};

} // namespace foredesk::sandbox
