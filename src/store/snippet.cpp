// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "domain/canonicaltext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qsizetype kSnippetLength = 160;
constexpr qsizetype kLookedAt = 8'000; // of a long body only the beginning can show

bool isControl(QChar c)
{
    const bool bidi
        = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    return bidi || (c.category() == QChar::Other_Control && !c.isSpace());
}

} // namespace

QString snippetOf(const QString &body)
{
    QString text = bodyToText(body.left(kLookedAt));
    text.removeIf(isControl); // server text must not reorder or hide its neighbours in a row
    QStringList own;
    qsizetype length = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString clean = line.simplified();
        if (clean.isEmpty() || clean.startsWith(u'>'))
            continue;
        own.append(clean);
        length += clean.size();
        if (length > kSnippetLength)
            break;
    }
    const QString joined = own.isEmpty() ? text.simplified() : own.join(u' ');
    return joined.left(kSnippetLength);
}

} // namespace foredesk
