// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "cli/arguments.h"

namespace foredesk::cli
{

/// A text given as words, as a file, or as "-" for standard input. A file is taken only when the argument is the path
/// of an existing file and looks like one (it has "/" or "." and no space), so that a word is not mistaken for it.
Result<QString> textFromArgument(const QString &argument);

/// The key from --token-file or FOREDESK_TOKEN; empty when neither is given.
Result<Secret> keyFromOptions(const Arguments &arguments);
/// The same, else the first line of standard input when that is no terminal.
Result<Secret> keyFromOptionsOrInput(const Arguments &arguments);

} // namespace foredesk::cli
