// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filtersql.h"

#include "domain/ticket.h"
#include "store/statement.h"
#include "store/textfold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kOverdueMs = 86'400'000; // a customer waits for a day

SqlCondition column(const QByteArray &sql, QList<SqlValue> values = {})
{
    return {sql, std::move(values), true};
}

SqlCondition detail(const QByteArray &sql, QList<SqlValue> values = {})
{
    return {sql, std::move(values), false};
}

SqlCondition joined(const QList<SqlCondition> &parts, const QByteArray &word)
{
    SqlCondition all {{}, {}, true};
    for (const SqlCondition &part : parts) {
        all.sql += (all.sql.isEmpty() ? QByteArray("(") : ' ' + word + ' ') + part.sql;
        all.values += part.values;
        all.facetsSuffice = all.facetsSuffice && part.facetsSuffice;
    }
    all.sql += ')';
    return all;
}

/// Translates one condition after the other.
class FilterTranslator
{
public:
    FilterTranslator(const AccountId &account, const FilterScope &scope)
        : m_account(account)
        , m_scope(scope)
    {
    }

    SqlCondition filter(const Filter &filter) const
    {
        switch (filter.kind) {
        case Filter::Kind::Everything:
            break;
        case Filter::Kind::Term:
            return term(filter.term);
        case Filter::Kind::All:
            return joined(children(filter), "AND");
        case Filter::Kind::Any:
            return joined(children(filter), "OR");
        case Filter::Kind::Not: {
            SqlCondition inner = this->filter(filter.children.value(0));
            inner.sql = "NOT (" + inner.sql + ')';
            return inner;
        }
        }
        return {};
    }

private:
    QList<SqlCondition> children(const Filter &filter) const
    {
        QList<SqlCondition> parts;
        for (const Filter &child : filter.children)
            parts.append(this->filter(child));
        return parts;
    }

    SqlCondition term(const FilterTerm &term) const
    {
        const QString folded = foldedText(term.value);
        switch (term.field) {
        case FilterTerm::Field::Text:
        case FilterTerm::Field::From:
        case FilterTerm::Field::Subject:
            return words(term);
        case FilterTerm::Field::Is:
            return is(folded);
        case FilterTerm::Field::Has:
            return has(folded);
        case FilterTerm::Field::State:
            return column("t.state = ?", {qint64(ticketStateFromWord(term.value).value_or(TicketState::Unknown))});
        case FilterTerm::Field::Priority:
            return column("t.priority = ?", {qint64(priorityFromWord(term.value).value_or(Priority::Unknown))});
        case FilterTerm::Field::Assignee:
            return assignee(folded);
        case FilterTerm::Field::Account:
            return column("t.account IN (SELECT id FROM account WHERE name = ? COLLATE FOLDED)", {term.value});
        case FilterTerm::Field::Before:
            return detail("t.created_at < ?", {dayStart(term.value, m_scope.nowMs)});
        case FilterTerm::Field::After:
            return detail("t.created_at >= ?", {dayStart(term.value, m_scope.nowMs)});
        case FilterTerm::Field::Updated:
            return detail("t.activity_at >= ?", {dayStart(term.value, m_scope.nowMs)});
        default:
            return place(term, folded);
        }
    }

    SqlCondition place(const FilterTerm &term, const QString &folded) const
    {
        const QByteArray ofInbox = "(contains_folded(t.inbox_name, ?) OR t.inbox IN (SELECT id FROM inbox i"
                                   " WHERE i.account = t.account AND contains_folded(i.name || ' ' || i.email, ?)))";
        switch (term.field) {
        case FilterTerm::Field::Tag:
            return detail("t.row IN (SELECT ticket FROM ticket_tag WHERE tag ="
                          " (SELECT id FROM tag_word WHERE folded = ?))",
                {folded});
        case FilterTerm::Field::To:
            return detail("(contains_folded(t.participants, ?) OR " + ofInbox + ')', {folded, folded, folded});
        case FilterTerm::Field::Inbox:
            return detail(ofInbox, {folded, folded});
        case FilterTerm::Field::Number:
            return detail("t.number = ?", {term.value.startsWith(u'#') ? term.value.mid(1) : term.value});
        case FilterTerm::Field::Source:
            if (const auto source = ticketSourceFromWord(term.value))
                return detail("t.source = ?", {qint64(*source)});
            return detail("contains_folded(t.raw_source, ?)", {folded});
        default:
            return {};
        }
    }

    static SqlCondition words(const FilterTerm &term)
    {
        const QString match = matchExpression(term);
        if (match.isEmpty())
            return {}; // only signs: still being typed
        return detail(
            "t.row IN (SELECT d.ticket FROM search s CROSS JOIN doc d ON d.id = s.rowid WHERE search MATCH ?)",
            {match});
    }

    SqlCondition is(const QString &word) const
    {
        static const QHash<QString, QByteArray> plain {
            {u"open"_s, "t.is_open = 1"},
            {u"closed"_s, "t.state = 6"},
            {u"snoozed"_s, "t.state = 5"},
            {u"unread"_s, "t.unread = 1"},
            {u"unassigned"_s, "t.assignee = ''"},
            {u"assigned"_s, "t.assignee <> ''"},
            {u"gone"_s, "t.gone = 1"},
        };
        static_assert(int(TicketState::Closed) == 6 && int(TicketState::Snoozed) == 5);
        if (word == u"mine"_s)
            return mine();
        if (word == u"overdue"_s) {
            return detail("(t.is_open = 1 AND t.state IN (1, 2) AND t.waiting_since > 0 AND t.waiting_since < ?)",
                {m_scope.nowMs - kOverdueMs});
        }
        return column(plain.value(word, "0"));
    }

    static SqlCondition has(const QString &word)
    {
        static const QHash<QString, QByteArray> plain {
            {u"draft"_s, "t.has_draft = 1"},
            {u"outbox"_s, "(t.pending > 0 OR t.attention > 0)"},
            {u"attachment"_s, "t.has_attachment = 1"},
            {u"note"_s, "t.has_note = 1"},
            {u"conflict"_s, "(t.attention & 2) <> 0"},
        };
        return detail(plain.value(word, "0"));
    }

    SqlCondition mine() const
    {
        QList<SqlCondition> parts;
        for (auto it = m_scope.me.cbegin(); it != m_scope.me.cend(); ++it) {
            if (it.value().isEmpty() || (!m_account.isEmpty() && it.key() != m_account))
                continue;
            parts.append(column("(t.assignee = ? AND t.account = (SELECT id FROM account WHERE name = ?))",
                {it.value().value(), it.key().value()}));
        }
        return parts.isEmpty() ? column("0") : parts.size() == 1 ? parts.first() : joined(parts, "OR");
    }

    SqlCondition assignee(const QString &folded) const
    {
        if (folded == u"me"_s)
            return mine();
        if (folded == u"none"_s)
            return column("t.assignee = ''");
        return detail("(t.assignee <> '' AND (contains_folded(t.assignee_name, ?) OR t.assignee IN (SELECT id"
                      " FROM agent a WHERE a.account = t.account AND contains_folded(a.name || ' ' || a.email, ?))))",
            {folded, folded});
    }

    const AccountId &m_account;
    const FilterScope &m_scope;
};

} // namespace

SqlCondition conditionOf(const Filter &filter, const AccountId &account, const FilterScope &scope)
{
    return FilterTranslator(account, scope).filter(filter);
}

SqlCondition conditionOf(const TicketQuery &query, const FilterScope &scope)
{
    const SqlCondition filter = conditionOf(query.filter, query.account, scope);
    if (query.account.isEmpty())
        return filter;
    const SqlCondition account = column("t.account = (SELECT id FROM account WHERE name = ?)", {query.account.value()});
    return joined({account, filter}, "AND");
}

void bindValues(Statement &statement, const QList<SqlValue> &values)
{
    for (const SqlValue &value : values)
        std::visit([&statement](const auto &each) { statement.bind(each); }, value);
}

QString matchExpression(const FilterTerm &term)
{
    const bool hasWord = std::any_of(
        term.value.begin(), term.value.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (!hasWord)
        return QString();
    QString quoted = term.value;
    quoted.replace(u'"', u' ').replace(QChar(0), u' ');
    QString match = u'"' + quoted + u'"' + (term.phrase ? u""_s : u" *"_s);
    if (term.field == FilterTerm::Field::From)
        match.prepend(u"requester : "_s);
    if (term.field == FilterTerm::Field::Subject)
        match.prepend(u"subject : "_s);
    return match;
}

} // namespace foredesk
