// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

#include <string_view>

namespace foredesk::sandbox
{

// The JSON text columns of the desk.

/// Appends `text` as a JSON string with its quotes.
void appendJsonString(std::string &json, std::string_view text);

std::string toJson(const std::vector<std::string> &strings);
std::string toJson(const std::vector<Attachment> &attachments);
std::vector<std::string> stringsFromJson(std::string_view json);
std::vector<Attachment> attachmentsFromJson(std::string_view json);

} // namespace foredesk::sandbox
