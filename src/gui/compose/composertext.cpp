// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composertext.h"

#include "content/cannedtext.h"
#include "gui/common/colors.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace foredesk
{
namespace
{

/// Marks text that came from a value: braces in it are a customer's name, not a variable.
constexpr int kInertProperty = QTextFormat::UserProperty + 1;
constexpr qsizetype kMostPasted = 200'000;

QString pastedText(const QMimeData *source)
{
    QString text = source->text().left(kMostPasted);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.remove(QChar(0)).remove(QChar::ObjectReplacementCharacter);
    return text;
}

} // namespace

class ComposerText::Highlighter final : public QSyntaxHighlighter
{
public:
    explicit Highlighter(ComposerText *editor)
        : QSyntaxHighlighter(editor->document())
        , m_editor(editor)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (!text.contains(QStringLiteral("{{")))
            return;
        QTextCharFormat red;
        red.setForeground(tone(Tone::Urgent, m_editor->palette()));
        red.setBackground(tone(Tone::ErrorSurface, m_editor->palette()));
        red.setFontWeight(QFont::DemiBold);
        for (const TextVariable &variable : variablesIn(text)) {
            if (!m_editor->isInert(currentBlock().position() + static_cast<int>(variable.position)))
                setFormat(static_cast<int>(variable.position), static_cast<int>(variable.length), red);
        }
    }

private:
    ComposerText *m_editor;
};

ComposerText::ComposerText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(this))
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
}

QSize ComposerText::sizeHint() const
{
    constexpr int kFewestLines = 4;
    constexpr int kMostLines = 14;
    // QPlainTextDocumentLayout counts its height in lines.
    const auto lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    const int margins = 2 * static_cast<int>(document()->documentMargin()) + 4;
    return {400, qBound(kFewestLines, lines, kMostLines) * fontMetrics().lineSpacing() + margins};
}

bool ComposerText::isInert(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(qMin(position + 1, document()->characterCount() - 1));
    return cursor.charFormat().boolProperty(kInertProperty);
}

void ComposerText::insertExpanded(const QString &text, const QList<std::pair<int, int>> &inert)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const int start = cursor.position();
    cursor.insertText(text, QTextCharFormat());
    const int end = cursor.position();
    QTextCharFormat value;
    value.setProperty(kInertProperty, true);
    for (const auto &[from, length] : inert) {
        cursor.setPosition(start + from);
        cursor.setPosition(start + from + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(value);
    }
    cursor.setPosition(end);
    cursor.endEditBlock();
    cursor.setCharFormat(QTextCharFormat());
    setTextCursor(cursor);
    m_highlighter->rehighlight();
}

std::pair<int, int> ComposerText::firstUnresolved() const
{
    for (const TextVariable &variable : variablesIn(toPlainText())) {
        if (!isInert(static_cast<int>(variable.position)))
            return {static_cast<int>(variable.position), static_cast<int>(variable.length)};
    }
    return {-1, 0};
}

QStringList ComposerText::unresolvedNames() const
{
    QStringList names;
    for (const TextVariable &variable : variablesIn(toPlainText())) {
        if (!isInert(static_cast<int>(variable.position)) && !names.contains(variable.name))
            names.append(variable.name);
    }
    return names;
}

void ComposerText::select(int position, int length)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void ComposerText::removeBeforeCursor(int characters)
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    for (int i = 0; i < characters; ++i)
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

bool ComposerText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ComposerText::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(pastedText(source), QTextCharFormat());
}

void ComposerText::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (typed != QStringLiteral("/") && typed != QStringLiteral(":"))
        return;
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QString stem = before.chopped(typed == QStringLiteral("/") ? 1 : qMin<qsizetype>(2, before.size()));
    const bool atWordStart = stem.isEmpty() || stem.back().isSpace();
    if (typed == QStringLiteral("/") && atWordStart)
        Q_EMIT cannedWanted(1);
    else if (before.endsWith(QStringLiteral("::")) && atWordStart)
        Q_EMIT cannedWanted(2);
}

void ComposerText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusLost();
}

bool ComposerText::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
    return QPlainTextEdit::event(event);
}

} // namespace foredesk
