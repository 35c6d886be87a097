// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/safebody.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <memory>

class QMimeData;

namespace foredesk
{

class MessageDocument;

/// The text of one message: paints its document, folds quotes and signatures, lets text be selected and copied, and
/// reports links instead of opening them. Height follows width.
class MessageBody : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBody(QWidget *parent = nullptr);
    ~MessageBody() override;

    /// `unfolded` names the folded parts (by place) that are shown open; `surface` is what it is painted on,
    /// `width` in px what it will get, so that it is laid out once.
    void setBody(const SafeBody &body, const QSet<int> &unfolded, const QHash<QString, QByteArray> &images,
        const QColor &surface = {}, int width = 0);
    QSet<int> unfolded() const { return m_unfolded; }
    bool hasFolds() const;
    void setAllUnfolded(Qt::CheckState state); ///< Checked = everything open, unchecked = as it came.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Marks all places of `needle`; gives their number. Folded parts are not searched: unfold first.
    int mark(const QString &needle);
    /// The rectangle of the n-th mark, in widget coordinates.
    QRect markRect(int number) const;
    void setCurrentMark(int number);

    bool hasSelection() const { return m_anchor != m_position; }
    void clearSelection();
    void selectAll();
    /// Plain text and sanitised HTML of the selection, nothing else. Caller owns.
    QMimeData *selectionMimeData() const;
    QString plainText() const;
    const MessageDocument &document() const { return *m_document; }

Q_SIGNALS:
    void linkActivated(const QString &target, const QString &text);
    void foldingChanged();
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Link {
        int start = 0;
        int end = 0;
        QString target;
        QString text;
    };
    void rebuild();
    void collectLinks();
    void layOut(int width) const;
    void activate(const QString &target, const QString &text);
    int positionAt(const QPoint &point) const;
    QString targetAt(const QPoint &point) const;
    void paintQuoteBars(QPainter &painter) const;
    void copy() const;

    std::unique_ptr<MessageDocument> m_document;
    SafeBody m_body;
    QSet<int> m_unfolded;
    QHash<QString, QByteArray> m_images;
    QList<Link> m_links;
    QList<std::pair<int, int>> m_marks;
    int m_currentMark = -1;
    int m_currentLink = -1;
    int m_anchor = 0;
    int m_position = 0;
    QPoint m_pressed;
    bool m_dressing = false; ///< The palette is being changed by setBody(), which rebuilds anyway.
};

} // namespace foredesk
