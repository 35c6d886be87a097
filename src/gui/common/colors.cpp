// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/colors.h"

#include <array>
#include <cmath>

namespace foredesk
{
namespace
{

struct ToneRow {
    Tone what;
    QRgb light;
    QRgb dark;
};

constexpr std::array kToneRows {
    ToneRow {Tone::Accent, 0xFF1F5FC9, 0xFF86B4FA},
    ToneRow {Tone::OnAccent, 0xFFFFFFFF, 0xFF10151C},
    ToneRow {Tone::Border, 0xFFD9DEE5, 0xFF363C45},
    ToneRow {Tone::MutedText, 0xFF566070, 0xFFA3ADBA},
    ToneRow {Tone::Hover, 0xFFEDF1F6, 0xFF2A3038},
    ToneRow {Tone::Selection, 0xFFDCE8FB, 0xFF283C5C},
    ToneRow {Tone::SelectionInactive, 0xFFE8ECF1, 0xFF2D333B},
    ToneRow {Tone::StateNew, 0xFF6B3FA0, 0xFFC9A7F0},
    ToneRow {Tone::StateOpen, 0xFF0B5CAD, 0xFF7DB8F7},
    ToneRow {Tone::StatePending, 0xFF8A5A00, 0xFFF0C060},
    ToneRow {Tone::StateOnHold, 0xFF4F5B66, 0xFFB4BEC8},
    ToneRow {Tone::StateSnoozed, 0xFF3F4FA8, 0xFFAEB8FF},
    ToneRow {Tone::StateClosed, 0xFF1E6B3A, 0xFF7FD69A},
    ToneRow {Tone::Urgent, 0xFFB3261E, 0xFFFF9A8F},
    ToneRow {Tone::Conflict, 0xFFA8325E, 0xFFFF9CC0},
    ToneRow {Tone::InOutbox, 0xFF00697A, 0xFF6FD3E3},
    ToneRow {Tone::SurfaceCustomer, 0xFFFFFFFF, 0xFF1D2126},
    ToneRow {Tone::SurfaceAgent, 0xFFF3F4F6, 0xFF262A30},
    ToneRow {Tone::SurfaceNote, 0xFFFFF6D6, 0xFF3A3320},
    ToneRow {Tone::SurfaceDraft, 0xFFE8F1FC, 0xFF1F2C3B},
    ToneRow {Tone::SurfaceAi, 0xFFF1EAFB, 0xFF2E2638},
    ToneRow {Tone::NoteEdge, 0xFF8A5A00, 0xFFF0C060},
    ToneRow {Tone::WarningSurface, 0xFFFFF4DC, 0xFF3B3119},
    ToneRow {Tone::ErrorSurface, 0xFFFDEBE9, 0xFF43211E},
    ToneRow {Tone::SuccessSurface, 0xFFE6F4EA, 0xFF1D3526},
    ToneRow {Tone::SearchMark, 0xFFFFE58A, 0xFF6B5A12},
};

struct RoleRow {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array kRoleRows {
    RoleRow {QPalette::Window, 0xFFF5F6F8, 0xFF171A1E},
    RoleRow {QPalette::WindowText, 0xFF1B2027, 0xFFE4E8ED},
    RoleRow {QPalette::Base, 0xFFFFFFFF, 0xFF1D2126},
    RoleRow {QPalette::AlternateBase, 0xFFF8F9FB, 0xFF21262C},
    RoleRow {QPalette::Text, 0xFF1B2027, 0xFFE4E8ED},
    RoleRow {QPalette::PlaceholderText, 0xFF667080, 0xFF929DAA},
    RoleRow {QPalette::Button, 0xFFFFFFFF, 0xFF272C33},
    RoleRow {QPalette::ButtonText, 0xFF1B2027, 0xFFE4E8ED},
    RoleRow {QPalette::BrightText, 0xFFB3261E, 0xFFFF9A8F},
    RoleRow {QPalette::Highlight, 0xFFCFE0FA, 0xFF2C4770},
    RoleRow {QPalette::HighlightedText, 0xFF12171E, 0xFFF2F5F8},
    RoleRow {QPalette::Link, 0xFF1F5FC9, 0xFF86B4FA},
    RoleRow {QPalette::LinkVisited, 0xFF6B3FA0, 0xFFC9A7F0},
    RoleRow {QPalette::ToolTipBase, 0xFF262C34, 0xFF353C46},
    RoleRow {QPalette::ToolTipText, 0xFFF4F6F8, 0xFFF2F5F8},
    RoleRow {QPalette::Light, 0xFFFFFFFF, 0xFF30363F},
    RoleRow {QPalette::Midlight, 0xFFEDF0F4, 0xFF2A3038},
    RoleRow {QPalette::Mid, 0xFFC3CAD3, 0xFF454D58},
    RoleRow {QPalette::Dark, 0xFFA4ADB8, 0xFF0F1114},
    RoleRow {QPalette::Shadow, 0xFF6B7480, 0xFF08090B},
};

qreal channel(qreal value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
}

QColor tone(Tone what, Shade scheme)
{
    for (const ToneRow &row : kToneRows) {
        if (row.what == what)
            return QColor::fromRgba(scheme == Shade::Dark ? row.dark : row.light);
    }
    return {};
}

QColor tone(Tone what, const QPalette &palette)
{
    return tone(what, shadeOf(palette));
}

QPalette makePalette(Shade scheme)
{
    QPalette palette;
    for (const RoleRow &row : kRoleRows)
        palette.setColor(row.role, QColor::fromRgba(scheme == Shade::Dark ? row.dark : row.light));
    const QColor disabled = scheme == Shade::Dark ? QColor(0x6E7782) : QColor(0x8E97A3);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tone(Tone::SelectionInactive, scheme));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, tone(Tone::SelectionInactive, scheme));
    return palette;
}

QColor blended(const QColor &over, const QColor &base, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(over.redF(), base.redF()), mix(over.greenF(), base.greenF()), mix(over.blueF(), base.blueF()));
}

QColor readable(const QColor &wanted, const QPalette &palette)
{
    if (!wanted.isValid())
        return tone(Tone::MutedText, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (qreal share = 1; share > 0; share -= 0.1) {
        const QColor candidate = blended(wanted, text, share);
        if (contrast(candidate, base) >= 5.4)
            return candidate;
    }
    return text;
}

} // namespace foredesk
