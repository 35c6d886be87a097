// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace foredesk
{

enum class EscapeFor { PlainText, Html };

/// A variable of a canned text: its place and what it says.
struct TextVariable {
    qsizetype position = 0; ///< UTF-16 units from the start of the text it was found in.
    qsizetype length = 0;
    QString name; ///< "requester.first_name"
    QString fallback; ///< What follows "|", trimmed.
    bool hasFallback = false;
};

struct CannedExpansion {
    QString text;
    QList<TextVariable> filled; ///< Places in `text` that hold a value: inert, never to be read as variables again.
    QList<TextVariable>
        unresolved; ///< Places in `text` where `{{name}}` still stands: an unknown name or an empty value.
};

/// The variables `{{name}}` and `{{name|fallback}}` in `text`, in order. Braces that are none are left alone.
QList<TextVariable> variablesIn(const QString &text);

/// Fills variables in one pass: a value or fallback is put in as it is, never expanded again, escaped when the text is
/// HTML. An unknown or empty variable without fallback stays and is reported. Not Mustache, which the texts resemble:
/// that has sections, partials and unescaped forms to misuse, knows no fallback, and drops unknown names silently.
CannedExpansion expandCanned(const QString &text, const QHash<QString, QString> &values, EscapeFor escape);

} // namespace foredesk
