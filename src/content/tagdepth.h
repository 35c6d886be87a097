// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace foredesk
{

/// Follows which elements a parser would hold open while tags pass by, to keep its depth and its list of unclosed
/// formatting elements short. Errs towards "deeper".
class TagDepth
{
public:
    enum class Verdict { Keep, Drop, Break };

    /// Whether a start tag may pass. Unknown names are dropped; blocks beyond the depth become line breaks.
    Verdict open(const QString &name);
    /// Whether an end tag may pass: only when it closes something.
    bool close(const QString &name);
    /// True when reopening formatting elements would cost the parser too much; stop reading.
    bool exhausted() const;

private:
    void closeImplied(const QString &name);

    QList<QString> m_open;
    QHash<QString, int> m_formatting;
    int m_formattingOpen = 0;
    int m_reopened = 0;
};

} // namespace foredesk
