// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capabilities.h"

namespace foredesk
{

QString Capabilities::reasonAgainst(Capability capability) const
{
    return can(capability) ? QString() : m_reasons.value(capability);
}

void Capabilities::allow(Capability capability)
{
    m_available.insert(capability);
    m_reasons.remove(capability);
}

void Capabilities::deny(Capability capability, const QString &reason)
{
    m_available.remove(capability);
    m_reasons.insert(capability, reason);
}

} // namespace foredesk
