// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/searchpage.h"

#include "base/whendone.h"
#include "gui/common/emptystate.h"
#include "gui/common/usermessage.h"
#include "gui/shell/searchhitdelegate.h"
#include "gui/shell/searchhitsmodel.h"
#include "gui/shell/searchlist.h"
#include "ui_searchpage.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kSearchLimit = 200;

} // namespace

SearchPage::SearchPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::SearchPage>())
    , m_desk(desk)
    , m_model(new SearchHitsModel(this))
    , m_list(new SearchList(this))
    , m_empty(new EmptyState(this))
{
    m_form->setupUi(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchHitDelegate(this));
    m_list->setAccessibleName(tr("Search results"));
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    m_form->states->addWidget(m_list);
    m_form->states->addWidget(m_empty);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, &SearchPage::run);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const SearchHit hit = m_model->hit(index.row());
        Q_EMIT opened(hit.ticket.ref, hit.message);
    });
    connect(m_form->server, &QPushButton::clicked, this, &SearchPage::searchServers);
    connect(m_form->save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_typed); });
    // What arrives while the results are shown joins them.
    connect(&desk, &Desk::ticketsChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start(1000);
    });
}

SearchPage::~SearchPage() = default;

void SearchPage::search(const QString &typed, const AccountId &scope)
{
    m_typed = typed.trimmed();
    m_scope = scope;
    m_soon.start(40);
}

void SearchPage::focusResults()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void SearchPage::run()
{
    const Result<Filter> filter = parseFilter(m_typed);
    if (!filter)
        return showProblem(filter.error());
    TicketQuery query;
    query.account = m_scope;
    query.filter = *filter;
    whenDone(m_desk.search(query, kSearchLimit, u"page"_s), this, [this](const Result<QList<SearchHit>> &hits) {
        if (hits)
            showHits(*hits);
        else if (hits.error().kind != ErrorKind::Cancelled)
            showProblem(hits.error());
    });
}

void SearchPage::showHits(const QList<SearchHit> &hits)
{
    const RowId before = m_model->hit(m_list->currentIndex().row()).ticket.row;
    m_model->setHits(hits);
    for (int row = 0; row < hits.size(); ++row) {
        if (hits.at(row).ticket.row == before)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    if (!m_list->currentIndex().isValid() && !hits.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    const int count = int(hits.size());
    m_form->summary->setText(count >= kSearchLimit ? tr("The newest %1 tickets").arg(QLocale().toString(count))
                                                   : tr("%n tickets", nullptr, count));
    m_empty->setContent(u"search"_s, tr("Nothing found"),
        tr("Nothing on this computer matches “%1”. Search the helpdesk too, or use fewer words.").arg(m_typed));
    m_form->states->setCurrentWidget(hits.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

void SearchPage::showProblem(const Error &error)
{
    m_form->summary->clear();
    QString text = userMessage(error);
    if (error.kind == ErrorKind::Rejected)
        text = tr("This part is not understood: %1")
                   .arg(error.fields.isEmpty() ? error.detail : error.fields.constFirst().message);
    m_empty->setContent(u"data-warning"_s, tr("The search cannot be read"), text);
    m_form->states->setCurrentWidget(m_empty);
}

void SearchPage::searchServers()
{
    m_form->server->setEnabled(false);
    m_form->summary->setText(tr("Asking the helpdesk …"));
    whenDone(m_desk.searchServers(m_typed), this, [this](const Result<int> &found) {
        m_form->server->setEnabled(true);
        if (found)
            run();
        else
            m_form->summary->setText(userMessage(found.error()));
    });
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foredesk
