// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conversation/threadfinder.h"

#include <QWidget>

#include <memory>

namespace foredesk
{
namespace Ui
{
class FindBar;
}

class ThreadArea;

/// Finds text in the conversation: Enter next, Shift+Enter previous, Esc away.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ThreadArea &area, QWidget *parent = nullptr);
    ~FindBar() override;

    void open();
    void leave();
    void setCards(const QList<CardContent> &cards) { m_finder->setCards(cards); }
    void next();
    void previous();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void go(int to);

    ThreadArea &m_area;
    std::unique_ptr<Ui::FindBar> m_form;
    ThreadFinder *m_finder;
    int m_current = -1;
};

} // namespace foredesk
