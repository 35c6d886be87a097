// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuerow.h"

#include <QStyledItemDelegate>

namespace foredesk
{

constexpr int kQueueRowRole = Qt::UserRole + 1;

/// Two painted lines a ticket: state, number and age; subject.
class OtherTicketDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace foredesk

Q_DECLARE_METATYPE(foredesk::QueueRow)
