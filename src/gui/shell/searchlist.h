// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace foredesk
{

/// A list whose letters stay free for actions.
class SearchList : public QListView
{
    Q_OBJECT

public:
    explicit SearchList(QWidget *parent = nullptr)
        : QListView(parent)
    {
        setUniformItemSizes(true);
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    void keyboardSearch(const QString &) override { }
};

} // namespace foredesk
