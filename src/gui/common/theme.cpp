// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/theme.h"

#include "gui/common/flatstyle.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace foredesk
{

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(schemeOf(QGuiApplication::palette()))
{
}

void Theme::dress()
{
    QApplication::setStyle(new FlatStyle);
    // Qt's own fallback shows emoji in black and white and splits joined ones; named last, the colour font wins.
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families {font.family()};
    families.append(u"Noto Color Emoji"_s);
    font.setFamilies(families);
    QApplication::setFont(font);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setSystemScheme(ColorScheme scheme)
{
    if (m_system == scheme)
        return;
    m_system = scheme;
    if (m_choice == ThemeChoice::System)
        apply();
}

ColorScheme Theme::scheme() const
{
    if (m_choice == ThemeChoice::System)
        return m_system;
    return m_choice == ThemeChoice::Dark ? ColorScheme::Dark : ColorScheme::Light;
}

void Theme::apply()
{
    QApplication::setPalette(makePalette(scheme()));
    Q_EMIT changed();
}

} // namespace foredesk
