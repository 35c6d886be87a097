// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace foredesk
{

/// The folder of one profile, checked before anything in it is opened: it is the user's own, nobody else may read it,
/// and neither it nor a file of ours in it is a symbolic link that somebody planted. A value.
class ProfileDir
{
public:
    /// Makes the folder (0700) when it is missing, and narrows the rights of what is there. ErrorKind::Storage when it
    /// is somebody else's, a link, not a folder, or cannot be made; the detail names the path.
    static Result<ProfileDir> open(const QString &path);
    /// Of the user's data location.
    static QString defaultPath();

    const QString &path() const { return m_path; }
    QString settingsFile() const;
    QString outboxFile() const;
    QString cacheFile() const;
    QString attachmentsDir() const;
    QString lockFile() const;
    QString socketFile() const;

private:
    explicit ProfileDir(const QString &path)
        : m_path(path)
    {
    }

    QString m_path;
};

} // namespace foredesk
