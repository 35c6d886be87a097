// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitdb.h"
#include "benchmarks/ourdesk.h"
#include "benchmarks/rows.h"
#include "gui/common/actionregistry.h"
#include "gui/common/defaultactions.h"
#include "gui/conversation/conversationpage.h"

#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kOpenPatienceMs = 10'000;

TicketRef refTo(qint64 ticket)
{
    return {kBenchAccount, TicketId(QString::number(ticket))};
}

QString limitDocument(const QList<LimitDatabase::Text> &texts)
{
    QString html;
    for (const LimitDatabase::Text &text : texts) {
        html += u"<p><b>"_s + text.author.toHtmlEscaped() + u"</b></p>"_s;
        html += text.html ? text.body : u"<p>"_s + text.body.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
        html += u"<hr>"_s;
    }
    return html;
}

/// Opens a conversation of about `messages` messages; the first screen counts.
std::optional<Row> openConversation(const PairSpec &spec, const BenchOptions &options, int messages)
{
    OurDesk ours(cachedProfile(options.tickets), OurDesk::Network::Untouched);
    LimitDatabase limit(cachedLimit(options.tickets));
    if (!ours.isOpen())
        return std::nullopt;
    const qint64 ticket = limit.ticketWith(messages);
    ActionRegistry actions;
    addDefaultActions(actions);
    ConversationPage page(ours.desk(), actions);
    page.resize(900, 800);
    page.show();
    QTextBrowser browser;
    browser.resize(900, 800);
    browser.show();
    return measurePairs(
        spec,
        [&]() -> std::optional<Cost> {
            page.openTicket({});
            runFor(20);
            const Stopwatch watch;
            page.openTicket(refTo(ticket));
            bool opened = false;
            const auto connection
                = QObject::connect(&page, &ConversationPage::ticketOpened, &page, [&opened] { opened = true; });
            const bool shown = runUntilSignal(
                &page, &ConversationPage::ticketOpened, [&opened] { return opened; }, kOpenPatienceMs);
            QObject::disconnect(connection);
            if (!shown)
                return std::nullopt;
            page.repaint();
            return watch.cost();
        },
        [&]() -> std::optional<Cost> {
            browser.clear();
            runFor(20);
            const Stopwatch watch;
            browser.setHtml(limitDocument(limit.thread(ticket)));
            browser.document()->size();
            browser.viewport()->repaint();
            return watch.cost();
        });
}

} // namespace

QList<Bench> threadBenches()
{
    const auto bench = [](const QString &name, const QString &title, double bar, int messages) {
        return Bench {name, [=](const BenchOptions &options) {
                          const auto row = openConversation({title, u"ms"_s, bar, options.pairs}, options, messages);
                          return row ? QList<Row> {*row} : QList<Row> {};
                      }};
    };
    return {bench(u"open4"_s, u"open a conversation of 4"_s, 2, 4),
        bench(u"open200"_s, u"open a conversation of 200"_s, 0.4, 200)};
}

} // namespace foredesk::bench
