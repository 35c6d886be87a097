// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitview.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/rows.h"
#include "models/ticketqueuemodel.h"

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kFirstRows = 60;
constexpr int kPatienceMs = 10'000;
constexpr int kBetweenSwitchesMs = 150; ///< Nobody is faster; the order of the rest is read meanwhile.

TicketQuery viewQuery(const QString &filter)
{
    TicketQuery query;
    query.filter = parseFilter(filter).value_or(Filter {});
    return query;
}

/// Until the rows on screen are there.
bool waitForRows(const TicketQueueModel &model)
{
    return runUntilSignal(
        &model, &TicketQueueModel::queryOpened,
        [&] { return model.phase() == TicketQueueModel::Phase::Ready && model.rowAt(0); }, kPatienceMs);
}

QList<Row> viewSwitch(const BenchOptions &options)
{
    OurDesk ours(cachedProfile(options.tickets), OurDesk::Network::Untouched);
    LimitDatabase limit(cachedLimit(options.tickets));
    if (!ours.isOpen())
        return {};
    TicketQueueModel model(ours.desk());
    QTableView ourView;
    ourView.setModel(&model);
    prepareTable(ourView);
    LimitModel limitModel;
    QTableView limitView;
    limitView.setModel(&limitModel);
    prepareTable(limitView);
    bool open = false;
    bool limitOpen = false;
    const auto row = measurePairs(
        {u"view switch"_s, u"ms"_s, 2, options.pairs},
        [&]() -> std::optional<double> {
            open = !open;
            runFor(kBetweenSwitchesMs);
            const double before = wallMs();
            model.setQuery(viewQuery(open ? u"is:open"_s : QString()));
            if (!waitForRows(model))
                return std::nullopt;
            ourView.viewport()->repaint();
            return wallMs() - before;
        },
        [&]() -> std::optional<double> {
            limitOpen = !limitOpen;
            const double before = wallMs();
            limitModel.show(limit.page(limitOpen, kFirstRows), limit.count(limitOpen));
            limitView.viewport()->repaint();
            return wallMs() - before;
        });
    return row ? QList<Row> {*row} : QList<Row> {};
}

} // namespace

QList<Bench> queueBenches()
{
    return {{u"viewswitch"_s, viewSwitch}};
}

} // namespace foredesk::bench
