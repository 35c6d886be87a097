// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace foredesk
{

/// Draws a row of the navigation: sign, name, and the count at the end.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &area) const;
};

} // namespace foredesk
