// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bodymodel.h"

#include <gumbo.h>

namespace foredesk
{

/// The value of an attribute, empty when absent.
QString gumboAttribute(const GumboNode *element, const char *name);
bool hasGumboAttribute(const GumboNode *element, const char *name);

/// What class, id and style of an element say about quotes and signatures of known mail programs.
RegionHint regionHintOf(const GumboNode *element);

} // namespace foredesk
