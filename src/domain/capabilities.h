// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace foredesk
{

/// What a connection may be asked to do. The interface never asks which vendor it talks to; it asks this.
enum class Capability {
    ServerSearch,
    CreateTicket,
    EditSubject,
    SetState,
    StateReason,
    SetPriority,
    Assign,
    Unassign,
    MoveInbox,
    SetTags,
    DeleteTicket,
    BulkChange,
    Reply,
    Note,
    EditMessage,
    DeleteMessage,
    ServerDrafts,
    AttachFiles,
    DownloadAttachments,
    ManageTags,
    ManageCanned,
};

/// What can be done, and for what cannot the reason, ready to be shown. Shrinks at run time on 403, 404 and 405.
class Capabilities
{
public:
    bool can(Capability capability) const { return m_available.contains(capability); }
    /// Why not; empty when it can be done.
    QString reasonAgainst(Capability capability) const;
    void allow(Capability capability);
    void deny(Capability capability, const QString &reason);
    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    QSet<Capability> m_available;
    QHash<Capability, QString> m_reasons;
};

} // namespace foredesk
