// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palettesource.h"

#include "base/whendone.h"
#include "gui/common/actionregistry.h"
#include "gui/common/stateshape.h"
#include "gui/common/themedicon.h"
#include "gui/common/words.h"
#include "gui/compose/fuzzymatch.h"
#include "sync/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kPaletteTickets = 8;
constexpr int kPaletteRows = 40;

QList<PaletteRow> bestFirst(QList<PaletteRow> rows)
{
    std::stable_sort(
        rows.begin(), rows.end(), [](const PaletteRow &a, const PaletteRow &b) { return a.score > b.score; });
    return rows.first(std::min<qsizetype>(rows.size(), kPaletteRows));
}

} // namespace

PaletteSource::PaletteSource(Desk &desk, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
{
}

void PaletteSource::find(const QString &typed)
{
    ++m_question;
    const QString wanted = typed.trimmed();
    m_rows = bestFirst(
        actionRows(wanted) + viewRows(wanted) + (wanted.isEmpty() ? QList<PaletteRow>() : peopleRows(wanted)));
    Q_EMIT found(m_rows);
    if (wanted.size() >= 2)
        findTickets(wanted);
}

QList<PaletteRow> PaletteSource::actionRows(const QString &typed) const
{
    QList<PaletteRow> rows;
    for (const QString &id : m_actions.ids()) {
        const QAction *action = m_actions.action(id);
        const int score = fuzzyScore(typed, action->text());
        if (score == 0 || id == u"app.palette"_s || m_actions.spec(id).scope == ActionScope::Composer)
            continue;
        PaletteRow row;
        row.id = id;
        row.title = action->text();
        row.key = m_actions.key(id).toString(QKeySequence::NativeText);
        row.reason = m_actions.reason(id);
        row.icon = action->icon();
        row.score = row.reason.isEmpty() ? score + 2 : score - 4;
        rows.append(row);
    }
    return rows;
}

QList<PaletteRow> PaletteSource::viewRows(const QString &typed) const
{
    QList<PaletteRow> rows;
    for (const View &view : builtInViews() + m_desk.savedViews()) {
        const QString name = viewText(view);
        const int score = fuzzyScore(typed, name);
        if (score == 0)
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::View;
        row.id = view.id;
        row.title = name;
        row.detail = tr("View");
        row.icon = themedIcon(u"view-filter"_s);
        row.score = score;
        rows.append(row);
    }
    return rows;
}

QList<PaletteRow> PaletteSource::peopleRows(const QString &typed) const
{
    QList<PaletteRow> rows;
    for (const Account &account : m_desk.accounts()) {
        for (const Agent &agent : m_desk.agents(account.id)) {
            const int score = fuzzyScore(typed, agent.name);
            if (score == 0)
                continue;
            PaletteRow row;
            row.kind = PaletteRow::Kind::Person;
            row.id = agent.name;
            row.title = agent.name;
            row.detail = tr("Open tickets of this colleague");
            row.icon = themedIcon(u"user-identity"_s);
            row.score = score - 1;
            rows.append(row);
        }
    }
    return rows;
}

void PaletteSource::findTickets(const QString &typed)
{
    TicketQuery query;
    query.filter
        = parseFilter(typed).value_or(Filter {Filter::Kind::Term, {FilterTerm::Field::Text, typed, false}, {}});
    whenDone(m_desk.search(query, kPaletteTickets, u"palette"_s), this,
        [this, question = m_question](const Result<QList<SearchHit>> &hits) {
            if (!hits || question != m_question)
                return;
            for (const SearchHit &hit : *hits) {
                PaletteRow row;
                row.kind = PaletteRow::Kind::Ticket;
                row.ticket = hit.ticket.ref;
                row.title = hit.ticket.subject;
                row.detail = u"#"_s + hit.ticket.number + u" · "_s + hit.ticket.requesterName;
                row.icon = stateIcon(hit.ticket.state);
                m_rows.append(row);
            }
            Q_EMIT found(m_rows);
        });
}

} // namespace foredesk
