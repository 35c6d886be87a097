// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace foredesk
{

class Theme;

/// Tells the theme what the desktop prefers: asks org.freedesktop.appearance color-scheme of the settings portal
/// without waiting, and follows its changes (1 = dark, others = light; Qt 6.4 does not ask by itself). Without a portal
/// nothing happens.
class SystemShade : public QObject
{
    Q_OBJECT

public:
    explicit SystemShade(Theme &theme, QObject *parent = nullptr);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
    Theme &m_theme;
};

} // namespace foredesk
