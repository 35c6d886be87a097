// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bodymodel.h"

#include <QString>

namespace foredesk
{

/// An untrusted link target as an encoded absolute URL, or empty when it must not become a link: only http, https,
/// mailto (with to, subject and body only) and tel, at most 2,048 characters. Returns its own results unchanged.
QString safeLinkTarget(const QString &target);

/// Splits runs so that bare web and mail addresses in text become links. Leaves existing links, code and images alone.
std::vector<InlineRun> withLinks(std::vector<InlineRun> runs);

} // namespace foredesk
