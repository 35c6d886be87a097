// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/queuecriteria.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString inParentheses(const QString &filter)
{
    const auto parsed = parseFilter(filter);
    return parsed && parsed->kind == Filter::Kind::Any ? u'(' + filter + u')' : filter;
}

} // namespace

QList<QuickFilter> quickFilters()
{
    return {QuickFilter::Unread, QuickFilter::Mine, QuickFilter::Unassigned, QuickFilter::Overdue,
        QuickFilter::HasDraft, QuickFilter::InOutbox};
}

QString quickFilterTerm(QuickFilter filter)
{
    switch (filter) {
    case QuickFilter::Unread:
        return u"is:unread"_s;
    case QuickFilter::Mine:
        return u"is:mine"_s;
    case QuickFilter::Unassigned:
        return u"is:unassigned"_s;
    case QuickFilter::Overdue:
        return u"is:overdue"_s;
    case QuickFilter::HasDraft:
        return u"has:draft"_s;
    case QuickFilter::InOutbox:
        return u"has:outbox"_s;
    }
    return QString();
}

namespace
{

struct QuickFilterWords {
    Q_DECLARE_TR_FUNCTIONS(QuickFilterWords)
};

} // namespace

QString quickFilterText(QuickFilter filter)
{
    switch (filter) {
    case QuickFilter::Unread:
        return QuickFilterWords::tr("Unread");
    case QuickFilter::Mine:
        return QuickFilterWords::tr("Mine");
    case QuickFilter::Unassigned:
        return QuickFilterWords::tr("Unassigned");
    case QuickFilter::Overdue:
        return QuickFilterWords::tr("Overdue");
    case QuickFilter::HasDraft:
        return QuickFilterWords::tr("Has draft");
    case QuickFilter::InOutbox:
        return QuickFilterWords::tr("In outbox");
    }
    return QString();
}

Result<TicketQuery> QueueCriteria::query() const
{
    TicketQuery query;
    query.account = scope;
    query.sort = view.sort;
    query.direction = view.direction;
    const auto ofView = parseFilter(view.filterText);
    if (!ofView)
        return tl::unexpected(ofView.error());
    query.filter = *ofView;
    for (const QuickFilter each : quickFilters()) {
        if (quick.contains(each))
            query.filter = bothFilters(query.filter, parseFilter(quickFilterTerm(each)).value_or(Filter {}));
    }
    const auto own = parseFilter(typed);
    if (!own)
        return tl::unexpected(own.error());
    query.filter = bothFilters(query.filter, *own);
    return query;
}

QString QueueCriteria::filterText() const
{
    QStringList parts {inParentheses(view.filterText)};
    for (const QuickFilter each : quickFilters()) {
        if (quick.contains(each))
            parts.append(quickFilterTerm(each));
    }
    parts.append(inParentheses(typed.trimmed()));
    parts.removeAll(QString());
    return parts.join(u' ');
}

size_t qHash(QuickFilter filter, size_t seed)
{
    return ::qHash(static_cast<int>(filter), seed);
}

} // namespace foredesk
