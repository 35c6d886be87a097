// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bodymodel.h"
#include "content/safebody.h"

namespace foredesk
{

/// Divides blocks in reading order into what the author wrote, what is quoted and the signature. Quotes are folded
/// unless text follows more than one of them: then the author answered between the lines.
QList<BodyPart> foldedParts(std::vector<BodyBlock> blocks);

} // namespace foredesk
