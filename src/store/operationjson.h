// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace foredesk
{

/// Storage form of the frozen base and of an error; compact JSON text, empty for an empty value.
QString operationBaseToText(const OperationBase &base);
OperationBase operationBaseFromText(const QString &text);
QString errorToText(const Error &error);
Error errorFromText(const QString &text);

} // namespace foredesk
