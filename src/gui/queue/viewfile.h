// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/ticketquery.h"

namespace foredesk
{

/// Saved views as a file to share with colleagues: readable JSON. Ids are made anew when reading.
QByteArray viewsToFile(const QList<View> &views);
/// ErrorKind::Rejected when it is not such a file or a condition in it cannot be read.
Result<QList<View>> viewsFromFile(const QByteArray &bytes);

} // namespace foredesk
