// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/colors.h"

#include <QObject>

namespace foredesk
{

enum class ThemeChoice { System, Light, Dark };

/// Decides between light and dark and dresses the application: style, palette, fonts. One is made by main() and handed
/// on. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Style, fonts and palette; once, before the first window.
    void dress();
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    /// What the desktop prefers, as soon as it is known; counts while the choice is System.
    void setSystemScheme(ColorScheme scheme);
    ColorScheme scheme() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    ColorScheme m_system = ColorScheme::Light;
};

} // namespace foredesk
