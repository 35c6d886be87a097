// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/listquery.h"

#include "providers/ticketdesk/limits.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

/// Conditions that all must hold; those inside OR and NOT are not the server's business.
void collectTerms(const Filter &filter, QList<FilterTerm> &terms)
{
    if (filter.kind == Filter::Kind::Term)
        terms.append(filter.term);
    if (filter.kind != Filter::Kind::All)
        return;
    for (const Filter &child : filter.children)
        collectTerms(child, terms);
}

void applyTerm(ListAsk &ask, const FilterTerm &term)
{
    const QString word = term.value.toLower();
    switch (term.field) {
    case FilterTerm::Field::Text:
    case FilterTerm::Field::Subject:
        ask.search = (ask.search + u' ' + term.value).trimmed().left(kLongestSearch);
        break;
    case FilterTerm::Field::State:
    case FilterTerm::Field::Is:
        if (word == "open"_L1 || word == "closed"_L1)
            ask.filters.append(equalsFilter(u"state"_s, word));
        break;
    case FilterTerm::Field::Priority:
        if (priorityFromWord(word).value_or(Priority::None) != Priority::None)
            ask.filters.append(equalsFilter(u"priority"_s, word));
        break;
    default:
        break;
    }
}

} // namespace

ListAsk listAskFrom(const TicketQuery &query)
{
    ListAsk ask;
    ask.limit = kPageSize;
    QList<FilterTerm> terms;
    collectTerms(query.filter, terms);
    for (const FilterTerm &term : terms)
        applyTerm(ask, term);
    ask.sort = SortBy {u"created_at"_s, query.direction == SortDirection::Descending};
    return ask;
}

} // namespace foredesk::ticketdesk
