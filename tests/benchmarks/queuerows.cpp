// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitview.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/rows.h"
#include "gui/common/actionregistry.h"
#include "gui/common/defaultactions.h"
#include "gui/queue/queuepage.h"
#include "models/ticketqueuemodel.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kFirstRows = 60;
constexpr int kOpenQueuePatienceMs = 10'000;
constexpr int kBetweenSwitchesMs = 150; ///< Nobody is faster; the order of the rest is read meanwhile.
constexpr int kPages = 20;
constexpr int kBetweenPagesMs = 33;
constexpr QSize kSize(700, 800);
constexpr int kMillion = 1'000'000;

/// A page further, painted; from the top again after some pages. As fast as somebody who holds the key.
Cost turnPage(QAbstractScrollArea &view)
{
    runFor(kBetweenPagesMs);
    QScrollBar *bar = view.verticalScrollBar();
    const int step = view.viewport()->height();
    if (bar->value() + step > std::min(bar->maximum(), kPages * step)) {
        bar->setValue(0);
        view.viewport()->repaint();
        runFor(kBetweenPagesMs);
    }
    const Stopwatch watch;
    bar->setValue(bar->value() + step);
    view.viewport()->repaint();
    return watch.cost();
}

/// The real queue page over a profile.
class OurQueue
{
public:
    explicit OurQueue(const QString &profile)
        : m_ours(profile, OurDesk::Network::Untouched)
    {
        if (!m_ours.isOpen())
            return;
        addDefaultActions(m_actions);
        m_page = std::make_unique<QueuePage>(m_ours.desk(), m_actions, m_ours.settings());
        m_page->resize(kSize);
        m_page->show();
    }

    bool isOpen() const { return m_page != nullptr; }
    QueueList &list() { return m_page->list(); }
    int rowHeight() { return list().visualRect(list().model()->index(0, 0)).height(); }

    /// Until the first rows are painted.
    std::optional<Cost> open(const QString &filter)
    {
        runFor(kBetweenSwitchesMs);
        const Stopwatch watch;
        m_page->openView({.id = u"bench"_s, .name = u"Bench"_s, .filterText = filter}, {});
        const TicketQueueModel &model = m_page->model();
        const bool ready = runUntilSignal(
            &model, &TicketQueueModel::queryOpened,
            [&] { return model.phase() == TicketQueueModel::Phase::Ready && model.rowAt(0); }, kOpenQueuePatienceMs);
        if (!ready)
            return std::nullopt;
        list().viewport()->repaint(); // and with it all of the window that has changed
        return watch.cost();
    }
    /// The two views in turn.
    std::optional<Cost> switchView()
    {
        return open(std::exchange(m_everything, !m_everything) ? QString() : u"is:open"_s);
    }

    Cost pageDown() { return turnPage(list()); }

private:
    OurDesk m_ours;
    ActionRegistry m_actions;
    std::unique_ptr<QueuePage> m_page;
    bool m_everything = false;
};

/// The same by hand.
class LimitQueue
{
public:
    LimitQueue(int tickets, int rowHeight)
        : m_database(cachedLimit(tickets))
    {
        m_view.setModel(&m_model);
        m_view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        prepareTable(m_view, kSize, rowHeight);
    }

    Cost switchView()
    {
        const Stopwatch watch;
        m_openOnly = !m_openOnly;
        m_model.show(m_database.page(m_openOnly, kFirstRows), m_database.count(m_openOnly));
        m_view.viewport()->repaint();
        return watch.cost();
    }
    Cost pageDown() { return turnPage(m_view); }

private:
    LimitDatabase m_database;
    LimitModel m_model;
    QTableView m_view;
    bool m_openOnly = false;
};

QList<Row> listOf(const std::optional<Row> &row)
{
    return row ? QList<Row> {*row} : QList<Row> {};
}

QList<Row> viewSwitch(const BenchOptions &options)
{
    OurQueue ours(cachedProfile(options.tickets));
    if (!ours.isOpen() || !ours.switchView())
        return {};
    LimitQueue limit(options.tickets, ours.rowHeight());
    return listOf(measurePairs(
        {u"view switch"_s, u"ms"_s, 2, options.pairs}, [&] { return ours.switchView(); },
        [&] { return std::optional(limit.switchView()); }));
}

QList<Row> pageDown(const BenchOptions &options)
{
    OurQueue ours(cachedProfile(options.tickets));
    if (!ours.isOpen() || !ours.open({}))
        return {};
    LimitQueue limit(options.tickets, ours.rowHeight());
    limit.switchView();
    return listOf(measurePairs(
        {u"page down"_s, u"ms"_s, 1.5, std::max(options.pairs, kPages)}, [&] { return std::optional(ours.pageDown()); },
        [&] { return std::optional(limit.pageDown()); }));
}

/// The same work with a million tickets, against fewer.
QList<Row> million(const BenchOptions &options)
{
    OurQueue many(listProfile(kMillion));
    OurQueue hundredth(listProfile(kMillion / 10));
    OurQueue few(listProfile(1000));
    if (!many.isOpen() || !hundredth.isOpen() || !few.isOpen() || !many.switchView() || !hundredth.switchView())
        return {};
    QList<Row> rows = listOf(measurePairs(
        {u"view switch, 1M against 100k"_s, u"ms"_s, 1.25, options.pairs}, [&] { return many.switchView(); },
        [&] { return hundredth.switchView(); }));
    if (many.open({}) && few.open({})) {
        rows += listOf(measurePairs(
            {u"page down, 1M against 1k"_s, u"ms"_s, 1.1, std::max(options.pairs, kPages)},
            [&] { return std::optional(many.pageDown()); }, [&] { return std::optional(few.pageDown()); }));
    }
    return rows;
}

} // namespace

QList<Bench> queueBenches()
{
    return {{u"viewswitch"_s, viewSwitch}, {u"pagedown"_s, pageDown}, {u"million"_s, million, Bench::When::Asked}};
}

} // namespace foredesk::bench
