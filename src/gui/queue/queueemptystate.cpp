// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/queueemptystate.h"

#include "gui/common/chip.h"
#include "gui/common/emptystate.h"
#include "gui/common/grid.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{

QueueEmptyState::QueueEmptyState(QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState(this))
    , m_chips(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_state);
    column->addLayout(m_chips);
    column->addStretch(2);
    m_chips->setAlignment(Qt::AlignHCenter);
    m_chips->setSpacing(kGap1);
}

void QueueEmptyState::clearChips()
{
    m_state->clearButtons();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void QueueEmptyState::showNothingMatches(const QueueCriteria &criteria)
{
    clearChips();
    if (!criteria.isNarrowed()) {
        m_state->setContent(u"task-complete"_s, tr("Nothing here"),
            tr("No ticket belongs to “%1” right now.").arg(viewText(criteria.view)));
        return;
    }
    m_state->setContent(u"view-filter"_s, tr("Nothing matches"), tr("Take a condition away to see more:"));
    for (const QuickFilter filter : quickFilters()) {
        if (!criteria.quick.contains(filter))
            continue;
        auto *chip = new Chip(quickFilterText(filter), this);
        chip->setRemovable();
        connect(
            chip, &Chip::removeRequested, this, [this, filter] { Q_EMIT quickRemoved(filter); },
            Qt::QueuedConnection); // the answer deletes the chip
        m_chips->addWidget(chip);
    }
    if (!criteria.typed.trimmed().isEmpty()) {
        auto *chip = new Chip(criteria.typed.trimmed(), this);
        chip->setRemovable();
        connect(chip, &Chip::removeRequested, this, &QueueEmptyState::typedRemoved, Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    connect(m_state->addButton(tr("Show the whole view")), &QPushButton::clicked, this, &QueueEmptyState::allRemoved,
        Qt::QueuedConnection);
}

void QueueEmptyState::showNotSynced(const AccountStatus &status)
{
    clearChips();
    const QLocale locale = this->locale();
    QString progress = tr("Tickets appear here as they arrive.");
    if (status.ticketsExpected > 0) {
        progress = tr("%1 of about %2 tickets so far.")
                       .arg(locale.toString(status.ticketsDone), locale.toString(status.ticketsExpected));
    }
    if (status.phase == AccountPhase::Offline)
        progress = tr("The first tickets come as soon as there is a connection.");
    m_state->setContent(u"state-sync"_s, tr("Not synced yet"), progress);
}

void QueueEmptyState::showNoAccount()
{
    clearChips();
    m_state->setContent(
        u"network-disconnect"_s, tr("No helpdesk connected"), tr("Connect an account to see its tickets."));
}

void QueueEmptyState::showError(const Error &error)
{
    clearChips();
    m_state->setContent(u"dialog-error"_s, tr("This list cannot be shown"), userMessage(error));
}

} // namespace foredesk
