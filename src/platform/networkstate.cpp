// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/networkstate.h"

#include <QNetworkInformation>

namespace foredesk
{

NetworkState::NetworkState(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const auto *system = QNetworkInformation::instance();
    if (system->reachability() == QNetworkInformation::Reachability::Disconnected)
        m_reach = Reach::Offline;
    connect(system, &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Disconnected)
                set(Reach::Offline);
            else if (m_reach == Reach::Offline)
                Q_EMIT worthTrying();
        });
}

void NetworkState::reportAnswered()
{
    set(Reach::Online);
}

void NetworkState::reportUnreachable()
{
    set(Reach::Offline);
}

void NetworkState::set(Reach reach)
{
    if (m_reach == reach)
        return;
    m_reach = reach;
    Q_EMIT reachChanged();
}

} // namespace foredesk
