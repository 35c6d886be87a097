// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include <optional>

namespace foredesk::bench
{

/// foredesk itself with a profile and a conversation shown, watched from outside.
class RealProgram
{
public:
    RealProgram(const QString &profile, const QString &link);
    ~RealProgram();
    RealProgram(const RealProgram &) = delete;
    RealProgram &operator=(const RealProgram &) = delete;

    struct Rest {
        double privateMb = 0; ///< Written pages of its own; the mapped database is the system's to take back.
        double wakeUpsASecond = 0; ///< Of all its threads.
        double cpuMsASecond = 0;
    };
    /// Waits until it is quiet and watches it for a while.
    std::optional<Rest> rest();

private:
    bool waitUntilQuiet();
    double cpuMs() const;
    int wakeUps() const;

    QProcess m_process;
};

/// The link that opens the newest ticket of a profile of that size.
QString newestTicket(int tickets);

} // namespace foredesk::bench
