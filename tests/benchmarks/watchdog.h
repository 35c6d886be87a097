// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace foredesk::bench
{

/// Times every event the GUI thread handles, with everything it sets off: nothing else can be painted meanwhile.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    /// Forgets what was seen before.
    void startWatching();
    /// The longest, in ms of this thread's own work: the machine's other work does not count.
    double longestMs() const { return m_longest; }
    double longestWallMs() const { return m_longestWall; }
    int events() const { return m_events; }
    int eventsLongerThan(double ms) const;
    QString longestWhat() const { return m_what; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool m_watching = false;
    int m_depth = 0;
    int m_events = 0;
    double m_longest = 0;
    double m_longestWall = 0;
    QString m_what;
    QList<double> m_long; ///< Of those over a few ms.
};

} // namespace foredesk::bench
