// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace foredesk
{

/// The editor of the composer: plain text only, also when pasted or dropped; unresolved variables are red; typing "/"
/// at the start of a word or "::" asks for canned responses.
class ComposerText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerText(QWidget *parent = nullptr);

    /// Puts a text at the cursor as one undo step; `inert` places in it are never read as variables.
    void insertExpanded(const QString &text, const QList<std::pair<int, int>> &inert);
    /// The first variable that is still to be filled: position and length, or (-1, 0).
    std::pair<int, int> firstUnresolved() const;
    QStringList unresolvedNames() const;
    void select(int position, int length);
    void removeBeforeCursor(int characters);
    /// Grows with what is written, from 4 to 14 lines.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// `typed` characters before the cursor asked for it and go when something is inserted.
    void cannedWanted(int typed);
    void focusLost();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Highlighter;
    bool isInert(int position) const;
    Highlighter *m_highlighter;
};

} // namespace foredesk
