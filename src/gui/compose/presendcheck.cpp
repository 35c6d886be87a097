// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/presendcheck.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk
{

bool mentionsAttachment(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(attached|attachment|attaching|enclosed|anbei|beigefügt|angehängt|(?:im|der|den|als) Anhang|ci-joint|"
        "pi[èe]ces? jointes?|adjunto|adjunta|adjuntos|in allegato|allegato|em "
        "anexo|bijlage|bijgevoegd|załącznik\\w*)\\b|"
        "添付|附件|첨부"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'>') && words.match(line).hasMatch())
            return true;
    }
    return false;
}

} // namespace foredesk
