// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchreader.h"

#include "domain/canonicaltext.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

bool isWordTerm(const Filter &filter)
{
    return filter.kind == Filter::Kind::Term
        && (filter.term.field == FilterTerm::Field::Text || filter.term.field == FilterTerm::Field::From
            || filter.term.field == FilterTerm::Field::Subject);
}

/// A filter divided into the words that all must match and everything else.
struct DividedFilter {
    QList<FilterTerm> words;
    Filter rest;
};

DividedFilter divided(const Filter &filter)
{
    DividedFilter parts;
    const QList<Filter> all = filter.kind == Filter::Kind::All ? filter.children : QList<Filter> {filter};
    for (const Filter &part : all) {
        if (isWordTerm(part) && !matchExpression(part.term).isEmpty())
            parts.words.append(part.term);
        else
            parts.rest = bothFilters(parts.rest, part);
    }
    return parts;
}

QString allWords(const QList<FilterTerm> &words)
{
    QStringList expressions;
    for (const FilterTerm &word : words)
        expressions.append(u'(' + matchExpression(word) + u')');
    return expressions.join(u" AND "_s);
}

} // namespace

QList<SearchHit> SearchReader::search(const TicketQuery &query, int limit, const FilterScope &scope)
{
    const DividedFilter parts = divided(query.filter);
    QList<Place> found;
    if (parts.words.isEmpty()) {
        TicketQuery newest = query;
        newest.sort = TicketSort::LastActivity;
        newest.direction = SortDirection::Descending;
        addAcrossMessages(found, newest, scope, limit);
        return hits(found, Excerpt({}));
    }
    TicketQuery restQuery = query;
    restQuery.filter = parts.rest;
    const SqlCondition rest = conditionOf(restQuery, scope);
    found = byNumber(parts.words, rest);
    addFromIndex(found, allWords(parts.words), rest, limit);
    if (found.size() < limit && parts.words.size() > 1)
        addAcrossMessages(found, query, scope, limit);
    return hits(found, Excerpt(parts.words));
}

/// "42" or "#42" names a ticket before it is a word.
QList<SearchReader::Place> SearchReader::byNumber(const QList<FilterTerm> &terms, const SqlCondition &rest)
{
    if (terms.size() != 1 || terms.first().field != FilterTerm::Field::Text)
        return {};
    const QString typed = terms.first().value;
    Statement select(m_database,
        "SELECT t.row FROM ticket t WHERE t.number = ? AND " + rest.sql + " ORDER BY t.activity_at DESC LIMIT 10");
    select.bind(typed.startsWith(u'#') ? typed.mid(1) : typed);
    bindValues(select, rest.values);
    QList<Place> found;
    while (select.next())
        found.append({select.integer(0), 0});
    return found;
}

void SearchReader::addFromIndex(QList<Place> &found, const QString &match, const SqlCondition &rest, int limit)
{
    QSet<RowId> known;
    for (const Place &place : std::as_const(found))
        known.insert(place.ticket);
    const bool anyTicket = rest.sql == "1";
    const QByteArray join = anyTicket ? "" : " CROSS JOIN ticket t ON t.row = d.ticket";
    Statement select(m_database,
        "SELECT d.ticket, d.message FROM search s CROSS JOIN doc d ON d.id = s.rowid" + join
            + " WHERE search MATCH ? AND " + rest.sql + " ORDER BY s.rowid DESC");
    select.bind(match);
    bindValues(select, rest.values);
    while (found.size() < limit && select.next()) {
        const Place place {select.integer(0), select.integer(1)};
        if (!known.contains(place.ticket)) {
            known.insert(place.ticket);
            found.append(place);
        }
    }
}

void SearchReader::addAcrossMessages(QList<Place> &found, const TicketQuery &query, const FilterScope &scope, int limit)
{
    QSet<RowId> known;
    for (const Place &place : std::as_const(found))
        known.insert(place.ticket);
    const SqlCondition condition = conditionOf(query, scope);
    Statement select(m_database,
        "SELECT t.row FROM ticket t WHERE " + condition.sql + orderOf(TicketSort::LastActivity, query.direction));
    bindValues(select, condition.values);
    while (found.size() < limit && select.next()) {
        if (!known.contains(select.integer(0)))
            found.append({select.integer(0), -1});
    }
}

QList<SearchHit> SearchReader::hits(const QList<Place> &places, const Excerpt &excerpt)
{
    QList<RowId> tickets;
    for (const Place &place : places)
        tickets.append(place.ticket);
    const QList<QueueRow> rows = m_queue.rows(tickets);
    QList<SearchHit> found;
    found.reserve(rows.size());
    // The rows come in the order of the places; a place without a row has lost its ticket.
    auto row = rows.cbegin();
    for (const Place &place : places) {
        if (row != rows.cend() && row->row == place.ticket)
            found.append(hit(*row++, place, excerpt));
    }
    return found;
}

SearchHit SearchReader::hit(const QueueRow &row, const Place &place, const Excerpt &excerpt)
{
    SearchHit hit {row, {}, {}};
    if (place.message > 0) {
        Statement select(m_database, "SELECT id, body FROM message WHERE row = ?");
        if (select.bind(place.message).next()) {
            hit.message = MessageId(select.text(0));
            hit.excerpt = excerpt.of(bodyToText(select.text(1)));
        }
    } else if (place.message == 0) {
        Statement select(m_database, "SELECT text FROM description WHERE ticket = ?");
        if (select.bind(row.row).next())
            hit.excerpt = excerpt.of(bodyToText(select.text(0)));
    } else if (!excerpt.isEmpty()) {
        findMessage(hit, excerpt);
    }
    if (hit.excerpt.isEmpty())
        hit.excerpt = row.snippet;
    return hit;
}

/// The newest message that holds one of the words.
void SearchReader::findMessage(SearchHit &hit, const Excerpt &excerpt)
{
    Statement select(
        m_database, "SELECT id, body FROM message WHERE ticket = ? ORDER BY created_at DESC, row DESC LIMIT 50");
    select.bind(hit.ticket.row);
    while (hit.excerpt.isEmpty() && select.next()) {
        hit.excerpt = excerpt.of(bodyToText(select.text(1)));
        if (!hit.excerpt.isEmpty())
            hit.message = MessageId(select.text(0));
    }
}

} // namespace foredesk
