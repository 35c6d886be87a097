// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/theme.h"

#include "gui/common/flatstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace foredesk
{

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(shadeOf(QGuiApplication::palette()))
{
}

void Theme::dress()
{
    QApplication::setStyle(new FlatStyle);
    // Qt's own fallback shows emoji in black and white and splits joined ones; named last, the colour font wins.
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // the real family behind an alias such as "Sans Serif": in a list the alias would lose to the emoji font
    QStringList families {QFontInfo(font).family()};
    families.append(u"Noto Color Emoji"_s);
    font.setFamilies(families);
    QApplication::setFont(font);
    apply();
}

void Theme::setChoice(ColorScheme choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setSystemShade(Shade shade)
{
    if (m_system == shade)
        return;
    m_system = shade;
    if (m_choice == ColorScheme::FollowSystem)
        apply();
}

Shade Theme::shade() const
{
    if (m_choice == ColorScheme::FollowSystem)
        return m_system;
    return m_choice == ColorScheme::Dark ? Shade::Dark : Shade::Light;
}

void Theme::apply()
{
    QApplication::setPalette(makePalette(shade()));
    Q_EMIT changed();
}

} // namespace foredesk
