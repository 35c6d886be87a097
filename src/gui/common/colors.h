// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace foredesk
{

enum class Shade { Light, Dark };

/// The program's colours by what they are for. State colours have a contrast of at least 5.4 : 1 on window and base in
/// both schemes and are never the only sign: shapes and words go with them.
enum class Tone {
    Accent,
    OnAccent, ///< Text on a filled accent surface.
    Border,
    MutedText,
    Hover,
    Selection, ///< Fill of the selected row; text keeps its colour on it.
    SelectionInactive,
    StateNew,
    StateOpen,
    StatePending,
    StateOnHold,
    StateSnoozed,
    StateClosed,
    Urgent,
    Conflict,
    InOutbox,
    SurfaceCustomer,
    SurfaceAgent,
    SurfaceNote,
    SurfaceDraft,
    SurfaceAi,
    NoteEdge, ///< Border and label of notes.
    WarningSurface,
    ErrorSurface,
    SuccessSurface,
    SearchMark, ///< Behind found words.
};

/// A palette's scheme is read off its window colour, so that every widget follows the palette it is given.
Shade shadeOf(const QPalette &palette);
QColor tone(Tone what, Shade scheme);
QColor tone(Tone what, const QPalette &palette);
QPalette makePalette(Shade scheme);

/// `over` at `share` (0–1) of its strength on `base`.
QColor blended(const QColor &over, const QColor &base, qreal share);

/// A colour from a server ("#RRGGBB") made readable as text on the palette's base; invalid ones give MutedText.
QColor readable(const QColor &wanted, const QPalette &palette);

} // namespace foredesk
