// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/ticketstream.h"

#include <algorithm>

namespace foredesk::sandbox
{

namespace
{

constexpr int kBatchSize = 200;
constexpr size_t kBatchesAhead = 6;

} // namespace

TicketStream::TicketStream(const Composer &composer)
    : m_composer(composer)
    , m_thread([this] { produce(); })
{
}

TicketStream::~TicketStream()
{
    {
        const std::lock_guard lock(m_lock);
        m_abandoned = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool TicketStream::put(std::vector<GeneratedTicket> batch)
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this] { return m_abandoned || m_ready.size() < kBatchesAhead; });
    if (m_abandoned)
        return false;
    m_ready.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void TicketStream::produce()
{
    for (int first = 0; first < m_composer.tickets(); first += kBatchSize) {
        const int end = std::min(first + kBatchSize, m_composer.tickets());
        std::vector<GeneratedTicket> batch;
        batch.reserve(static_cast<size_t>(end - first));
        for (int index = first; index < end; ++index)
            batch.push_back(m_composer.compose(index));
        if (!put(std::move(batch)))
            return;
    }
    const std::lock_guard lock(m_lock);
    m_ended = true;
    m_changed.notify_all();
}

std::optional<std::vector<GeneratedTicket>> TicketStream::next()
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this] { return m_ended || !m_ready.empty(); });
    if (m_ready.empty())
        return std::nullopt;
    auto batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

} // namespace foredesk::sandbox
