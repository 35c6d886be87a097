// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/queuecriteria.h"
#include "sync/desk.h"

#include <QWidget>

class QHBoxLayout;

namespace foredesk
{

class EmptyState;

/// Why a queue shows nothing: nothing matches (with the conditions to be taken away one by one), not synced yet, no
/// account, or it could not be read.
class QueueEmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit QueueEmptyState(QWidget *parent = nullptr);

    void showNothingMatches(const QueueCriteria &criteria);
    void showNotSynced(const AccountStatus &status);
    void showNoAccount();
    void showError(const Error &error);

Q_SIGNALS:
    void quickRemoved(foredesk::QuickFilter filter);
    void typedRemoved();
    void allRemoved();

private:
    void clearChips();

    EmptyState *m_state;
    QHBoxLayout *m_chips;
};

} // namespace foredesk
