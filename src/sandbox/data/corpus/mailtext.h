// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/people.h"

namespace foredesk::sandbox
{

/// An earlier message as it is quoted below an answer.
struct Quotation {
    std::string heading; ///< "On … wrote:", in the writer's language.
    std::string author;
    std::string text; ///< Plain, its own quotes included.
};

/// A mail before it takes a mail program's form.
struct Mail {
    std::vector<std::string> paragraphs; ///< Plain text; a line feed inside is a line break.
    std::string signature; ///< Lines below "-- ", may be empty.
    Quotation quoted; ///< Empty text = none.
};

/// The mail as plain text: quotes with "> ", signature below "-- ".
std::string plainMail(const Mail &mail);

/// The mail as a program of this style would send it (not MailStyle::Plain).
std::string htmlMail(const Mail &mail, MailStyle style, const std::string &subject);

} // namespace foredesk::sandbox
