// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPainter;

namespace foredesk
{

/// A small rounded button for filters, hosts and tags: text, perhaps a sign, perhaps a cross that removes it. Checkable
/// chips are filters that can be on or off.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// Colour of the mark before the text; an invalid one removes the mark.
    void setMark(const QColor &color);
    /// Shows a cross; clicking it or pressing Delete emits removeRequested().
    void setRemovable();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    QColor m_mark;
    bool m_removable = false;
};

/// Draws a tag as in lists: rounded, its colour as a mark, the name shortened to `rect`. Returns the width used.
int paintTag(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, const QPalette &palette);
/// The width paintTag() wants.
int tagWidth(const QString &name, const QFontMetrics &metrics);

} // namespace foredesk
