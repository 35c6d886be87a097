// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace foredesk
{

/// An attachment's name made safe: a leaf name valid on Linux, Windows and macOS.
struct AttachmentName {
    QString stem; ///< Never empty.
    QString extension; ///< Lower case without dot; empty when the name has none.

    /// What goes on disk.
    QString fileName() const;
    /// For people: direction isolated, so that the extension shown is the extension on disk.
    QString displayName() const;
};

/// Cleans an untrusted name: paths, drive letters, control and direction characters, reserved names, leading dots and
/// dashes, trailing dots and spaces, streams ("a.txt:x"), more than 150 bytes.
AttachmentName safeAttachmentName(const QString &untrusted);

/// Creates a new empty file of that name in `directory`, or "name (2).ext" and so on when it is taken: exclusive,
/// follows no symbolic link, overwrites nothing, readable by the owner only. Gives its path. Errors: Storage. Blocks
/// briefly.
Result<QString> createUniqueFile(const QString &directory, const AttachmentName &name);

enum class OpenPolicy { AllowedAfterClick, SaveOnly };

/// Whether an attachment may be handed to another program: only harmless document and media types whose first bytes
/// agree with the extension. `head` is the first 512 bytes or more.
OpenPolicy openPolicy(const AttachmentName &name, const QByteArray &head);

} // namespace foredesk
