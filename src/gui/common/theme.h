// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/colors.h"
#include "platform/settings.h"

#include <QObject>

namespace foredesk
{

/// Decides between light and dark and dresses the application: style, palette, fonts. One is made by main() and handed
/// on. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Style, fonts and palette; once, before the first window.
    void dress();
    void setChoice(ColorScheme choice);
    ColorScheme choice() const { return m_choice; }
    /// What the desktop prefers, as soon as it is known; counts while the choice is FollowSystem.
    void setSystemShade(Shade shade);
    Shade shade() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    ColorScheme m_choice = ColorScheme::FollowSystem;
    Shade m_system = Shade::Light;
};

} // namespace foredesk
