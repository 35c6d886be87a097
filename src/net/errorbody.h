// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace foredesk
{

/// What the body of a refused request says, as far as it says anything: every field may be empty. Never fails: edge
/// servers answer with HTML or nothing.
struct ErrorBody {
    QString message; ///< At most 500 characters.
    QList<FieldError> fields; ///< At most 50.
};

/// Understands `{"message", "errors":[{"field","message"}]}`, `errors` as an object of lists, `error` as text or
/// object, and `detail`.
ErrorBody parseErrorBody(const QByteArray &body);

} // namespace foredesk
