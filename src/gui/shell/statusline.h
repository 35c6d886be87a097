// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace foredesk
{

class PlainLabel;

/// The end of the status line: how current the accounts are, and a thin line while a first sync runs.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

private:
    void refresh();
    void showProgress(const QList<AccountStatus> &all);

    Desk &m_desk;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QTimer m_minute; ///< "3 minutes ago" grows old by itself.
};

} // namespace foredesk
