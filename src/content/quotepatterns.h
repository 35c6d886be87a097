// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace foredesk
{

/// "On 3 March 2026, Ann wrote:" in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Japanese,
/// also broken over lines (joined by the caller with spaces).
bool isQuoteIntro(const QString &line);

/// "-----Original Message-----" and its kin, after which all is quoted.
bool isOriginalMessageRule(const QString &line);

/// Whether a line looks like the first of such a header block.
bool mayStartHeaders(const QString &line);

/// How many lines from the start of `lines` form an Outlook header block (From:, Sent:, To:, Subject:), 0 when none.
int headerBlockLength(const QStringList &lines);

/// "-- " alone on its line.
bool isSignatureRule(const QString &line);

/// "Sent from my iPhone" and its kin.
bool isMobileSignature(const QString &line);

} // namespace foredesk
