// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QWidget;

namespace foredesk
{

/// The window with the dialogs and popups over it, as one picture; works on every platform plugin, the offscreen one
/// included.
QImage pictureOf(QWidget &window);

} // namespace foredesk
