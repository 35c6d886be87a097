// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace foredesk
{

/// What is known about the network. The system's word is a hint only (Qt's glib backend is right at start and never
/// signals a change [measured on Qt 6.4.2]); what requests met decides. GUI thread.
class NetworkState final : public QObject
{
    Q_OBJECT

public:
    enum class Reach { Unknown, Online, Offline };

    explicit NetworkState(QObject *parent = nullptr);

    Reach reach() const { return m_reach; }

    void reportAnswered(); ///< A server answered, whatever it said.
    void reportUnreachable(); ///< A request proved that there is no way out.

Q_SIGNALS:
    void reachChanged();
    /// The system says that a network is there again: worth trying before the back-off ends.
    void worthTrying();

private:
    void set(Reach reach);

    Reach m_reach = Reach::Unknown;
};

} // namespace foredesk
