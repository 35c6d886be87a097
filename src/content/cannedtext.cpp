// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/cannedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk
{

QList<TextVariable> variablesIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\{\\{\\s*([A-Za-z_][A-Za-z0-9_.-]{0,79})\\s*(?:(\\|)([^{}\\n]{0,200}))?\\}\\}"_s);
    QList<TextVariable> variables;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        variables.append({match.capturedStart(), match.capturedLength(), match.captured(1), match.captured(3).trimmed(),
            match.hasCaptured(2)});
    }
    return variables;
}

CannedExpansion expandCanned(const QString &text, const QHash<QString, QString> &values, EscapeFor escape)
{
    CannedExpansion out;
    qsizetype done = 0;
    for (TextVariable variable : variablesIn(text)) {
        const qsizetype source = variable.position;
        const qsizetype sourceEnd = source + variable.length;
        out.text += QStringView(text).mid(done, source - done);
        done = sourceEnd;
        QString value = values.value(variable.name);
        const bool resolved = !value.trimmed().isEmpty() || variable.hasFallback;
        if (resolved && value.trimmed().isEmpty())
            value = variable.fallback;
        else if (resolved && escape == EscapeFor::Html)
            value = value.toHtmlEscaped();
        const QString shown = resolved ? value : text.mid(source, variable.length);
        variable.position = out.text.size();
        variable.length = shown.size();
        out.text += shown;
        (resolved ? out.filled : out.unresolved).append(variable);
    }
    out.text += QStringView(text).mid(done);
    return out;
}

} // namespace foredesk
