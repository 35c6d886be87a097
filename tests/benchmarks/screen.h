// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "benchmarks/ourdesk.h"
#include "gui/common/actionregistry.h"
#include "gui/common/theme.h"
#include "gui/common/typingguard.h"

namespace foredesk
{
class MainWindow;
}

namespace foredesk::bench
{

/// The real window over a cached profile, put together as foredesk does it.
class Screen
{
public:
    explicit Screen(const QString &profileFolder);
    ~Screen();
    /// Until the first rows are painted, the views counted and the newest conversation is shown.
    bool waitUntilUsable(int patienceMs);
    /// What somebody does in a busy minute: every view, pages of the queue, conversations, a search letter by letter.
    void walk();

private:
    void pressKey(Qt::Key key, const QString &text = {});
    bool openRow(int place, int patienceMs);

    OurDesk m_ours;
    SystemClock m_clock;
    Theme m_theme;
    ActionRegistry m_actions;
    TypingGuard m_guard;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace foredesk::bench
