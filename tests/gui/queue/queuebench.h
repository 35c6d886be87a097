// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/actionregistry.h"
#include "gui/queue/queuepage.h"
#include "platform/settings.h"
#include "support/fakedesk.h"

#include <QTemporaryDir>

namespace foredesk::test
{

/// A queue page in a window of its own over a desk in memory.
struct QueueBench {
    QueueBench();

    /// Opens a view with that filter and waits for its lines.
    void open(const QString &filter);
    QStringList numbers() const; ///< In the order shown; "?" while a line is being read.
    void press(const QString &action); ///< As by its key.
    QString currentNumber() const;
    void addMany(int count); ///< Numbers from 10000 on.

    QTemporaryDir dir;
    FakeDesk desk;
    ActionRegistry actions;
    Settings settings;
    QueuePage page;
};

} // namespace foredesk::test
