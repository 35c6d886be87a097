// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// Makes untrusted text safe to lay out, run after run of one paragraph: control characters, direction overrides and
/// the noncharacters that QTextDocument uses as frame marks are dropped, combining runs cut, long words given break
/// points.
class TextGuard
{
public:
    /// The next run of the paragraph, cleaned. Line feeds and tabs stay.
    QString clean(QStringView text);
    /// Call at a line break or a new paragraph.
    void restart();
    /// True once a direction override was dropped.
    bool sawOverride() const { return m_sawOverride; }

private:
    void take(char32_t character, QString &out);

    int m_wordLength = 0;
    int m_combining = 0;
    bool m_joined = false;
    bool m_sawOverride = false;
};

/// True for characters that reorder text: embeddings, overrides, isolates and direction marks.
bool isBidiControl(char32_t character);

} // namespace foredesk
