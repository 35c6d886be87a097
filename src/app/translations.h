// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// Loads our own texts and Qt's for `language` ("de"), or for the system's when empty, and sets locale and writing
/// direction. Before the first text is made.
void loadTranslations(const QString &language);

} // namespace foredesk
