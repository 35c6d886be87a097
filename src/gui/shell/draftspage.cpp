// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/draftspage.h"

#include "base/whendone.h"
#include "gui/common/agetext.h"
#include "gui/common/emptystate.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

DraftsPage::DraftsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_states(new QStackedLayout)
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
{
    auto *title = new PlainLabel(tr("Drafts"), this);
    title->setHeading(2);
    title->setContentsMargins(kGap4, 0, kGap4, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap3, 0, 0);
    column->setSpacing(kGap2);
    column->addWidget(title);
    column->addLayout(m_states, 1);
    m_list->setHeaderLabels({tr("Ticket"), tr("Kind"), tr("Text"), tr("Saved")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Drafts"));
    setFocusProxy(m_list);
    m_empty->setContent(u"document-edit"_s, tr("No drafts"),
        tr("What you begin to write is saved on this computer at once and waits here until you send it."));
    m_states->addWidget(m_list);
    m_states->addWidget(m_empty);
    connect(m_list, &QTreeWidget::itemActivated, this,
        [this](QTreeWidgetItem *item) { Q_EMIT opened(m_drafts.value(m_list->indexOfTopLevelItem(item))); });
    connect(&desk, &Desk::draftsChanged, this, &DraftsPage::reload);
    reload();
}

void DraftsPage::reload()
{
    whenDone(m_desk.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (drafts)
            show(*drafts);
    });
}

void DraftsPage::show(QList<Draft> drafts)
{
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_drafts = drafts;
    m_list->clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Draft &draft : std::as_const(m_drafts)) {
        const bool fresh = draft.ticket.ticket.isEmpty();
        const bool note = draft.visibility == Visibility::Private;
        const QString kind = fresh ? tr("New ticket") : note ? tr("Internal note") : tr("Reply");
        auto *item = new QTreeWidgetItem(m_list,
            {fresh ? draft.extra.value(u"subject"_s).toString() : u"#"_s + draft.ticket.ticket.value(), kind,
                draft.body.simplified().left(200), ageText(draft.savedAt, now, QLocale())});
        item->setIcon(1, themedIcon(note ? u"edit-comment"_s : u"mail-reply-sender"_s));
        if (!fresh)
            loadSubject(draft.ticket, m_list->indexOfTopLevelItem(item));
    }
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(0, 280);
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(before, 0, std::max(0, int(m_drafts.size()) - 1))));
    m_states->setCurrentWidget(m_drafts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

void DraftsPage::loadSubject(const TicketRef &ticket, int row)
{
    whenDone(m_desk.thread(ticket), this, [this, ticket, row](const Result<ThreadView> &thread) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (thread && item && m_drafts.value(row).ticket == ticket)
            item->setText(0, u"#"_s + thread->ticket.number + u" "_s + thread->ticket.subject.simplified());
    });
}

} // namespace foredesk
