// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/files.h"

namespace foredesk::sandbox
{

/// The contents that attachments share: small but real pictures, PDF pages, logs and tables.
std::vector<StoredFile> sampleFiles(std::uint64_t seed);

} // namespace foredesk::sandbox
