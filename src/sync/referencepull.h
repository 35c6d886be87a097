// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sessioncontext.h"

namespace foredesk
{

/// Refreshes the small lists of an account (agents, inboxes, tags, canned responses), one after the other. A list that
/// cannot be read keeps its old copy.
class ReferencePull : public QObject
{
    Q_OBJECT

public:
    explicit ReferencePull(SessionContext &context);

    void run();
    void stop() { m_read.cancel(); }

Q_SIGNALS:
    void ended();

private:
    void step();
    template <typename T, typename Put>
    void pull(ResourceApi<T> *api, Put put);

    SessionContext &m_context;
    ReadInFlight m_read;
    int m_step = -1; ///< -1 = not running.
};

} // namespace foredesk
