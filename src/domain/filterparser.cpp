// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketquery.h"

#include "domain/ticket.h"
#include "domain/wordtable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr WordTable<FilterTerm::Field, 16> kFieldWords {{
    {FilterTerm::Field::From, "from"},
    {FilterTerm::Field::To, "to"},
    {FilterTerm::Field::Is, "is"},
    {FilterTerm::Field::Has, "has"},
    {FilterTerm::Field::Tag, "tag"},
    {FilterTerm::Field::State, "state"},
    {FilterTerm::Field::Priority, "priority"},
    {FilterTerm::Field::Assignee, "assignee"},
    {FilterTerm::Field::Inbox, "inbox"},
    {FilterTerm::Field::Source, "source"},
    {FilterTerm::Field::Account, "account"},
    {FilterTerm::Field::Subject, "subject"},
    {FilterTerm::Field::Number, "number"},
    {FilterTerm::Field::Before, "before"},
    {FilterTerm::Field::After, "after"},
    {FilterTerm::Field::Updated, "updated"},
}};

const QStringList &isWords()
{
    static const QStringList words {u"open"_s, u"closed"_s, u"unread"_s, u"mine"_s, u"unassigned"_s, u"assigned"_s,
        u"overdue"_s, u"snoozed"_s, u"gone"_s};
    return words;
}

const QStringList &hasWords()
{
    static const QStringList words {u"draft"_s, u"outbox"_s, u"attachment"_s, u"note"_s, u"conflict"_s};
    return words;
}

bool isDateWord(const QString &value)
{
    static const QRegularExpression dates(
        u"^(today|yesterday|\\d{1,4}[dwmy]|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return dates.match(value).hasMatch();
}

/// What is wrong with a value of a closed list; empty when nothing is.
QString problemWith(const FilterTerm &term)
{
    const auto unlisted = [&](const QStringList &words) {
        return words.contains(term.value, Qt::CaseInsensitive) ? QString() : u"one of: "_s + words.join(u", "_s);
    };
    switch (term.field) {
    case FilterTerm::Field::Is:
        return unlisted(isWords());
    case FilterTerm::Field::Has:
        return unlisted(hasWords());
    case FilterTerm::Field::State:
        return ticketStateFromWord(term.value) ? QString()
                                               : u"one of: new, open, pending, on_hold, snoozed, closed, unknown"_s;
    case FilterTerm::Field::Priority:
        return priorityFromWord(term.value) ? QString() : u"one of: none, low, medium, high, urgent"_s;
    case FilterTerm::Field::Before:
    case FilterTerm::Field::After:
    case FilterTerm::Field::Updated:
        return isDateWord(term.value) ? QString() : u"a day (2025-04-30, today) or an age (7d, 3w, 2m, 1y)"_s;
    default:
        return QString();
    }
}

Filter joined(Filter::Kind kind, QList<Filter> children)
{
    if (children.isEmpty())
        return {};
    return children.size() == 1 ? children.first() : Filter {kind, {}, std::move(children)};
}

/// Recursive descent over the text: any := all ("OR" all)*, all := unary+, unary := "-" unary | "(" any ")" | term.
class FilterParser
{
public:
    explicit FilterParser(const QString &text)
        : m_text(text)
    {
    }

    Result<Filter> parse()
    {
        Filter filter = any(0);
        while (!m_error && m_at < m_text.size()) { // a stray ")" is skipped: it is being typed
            ++m_at;
            filter = bothFilters(filter, any(0));
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return filter;
    }

private:
    static constexpr int kDeepest = 50; // far more than anyone types; bounds the recursion

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool atEnd()
    {
        skipSpace();
        return m_error || m_at >= m_text.size() || m_text.at(m_at) == u')';
    }

    bool takeOr()
    {
        skipSpace();
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (!rest.startsWith(u"OR") || (rest.size() > 2 && !rest.at(2).isSpace() && rest.at(2) != u'('))
            return false;
        m_at += 2;
        return true;
    }

    Filter any(int depth)
    {
        QList<Filter> alternatives;
        do {
            const Filter next = all(depth);
            if (next.kind != Filter::Kind::Everything)
                alternatives.append(next);
        } while (!m_error && takeOr());
        return joined(Filter::Kind::Any, alternatives);
    }

    Filter all(int depth)
    {
        QList<Filter> parts;
        while (!atEnd()) {
            const qsizetype before = m_at;
            if (takeOr()) {
                m_at = before;
                break;
            }
            const Filter next = unary(depth);
            if (next.kind != Filter::Kind::Everything)
                parts.append(next);
        }
        return joined(Filter::Kind::All, parts);
    }

    Filter unary(int depth)
    {
        if (depth > kDeepest) {
            fail(m_at, m_at + 1, u"too many parentheses"_s);
            return {};
        }
        const QChar c = m_text.at(m_at);
        if (c == u'-') {
            ++m_at;
            const bool beingTyped = m_at >= m_text.size() || m_text.at(m_at).isSpace();
            if (beingTyped || atEnd())
                return {};
            const Filter inner = unary(depth + 1);
            return inner.kind == Filter::Kind::Everything ? inner : Filter {Filter::Kind::Not, {}, {inner}};
        }
        if (c == u'(') {
            ++m_at;
            const Filter inner = any(depth + 1);
            if (m_at < m_text.size())
                ++m_at; // ")"
            return inner;
        }
        return term();
    }

    Filter term()
    {
        FilterTerm term;
        const qsizetype start = m_at;
        const QString name = fieldName();
        if (const auto field = valueOf(kFieldWords, name); field && !name.isEmpty()) {
            term.field = *field;
            m_at += name.size() + 1;
        }
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            term.phrase = true;
            const qsizetype close = m_text.indexOf(u'"', m_at + 1);
            const qsizetype end = close < 0 ? m_text.size() : close;
            term.value = m_text.mid(m_at + 1, end - m_at - 1).trimmed();
            m_at = close < 0 ? end : end + 1;
        } else {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && m_text.at(m_at) != u'('
                && m_text.at(m_at) != u')' && m_text.at(m_at) != u'"')
                ++m_at;
            term.value = m_text.mid(from, m_at - from);
            if (m_at == start)
                ++m_at; // always move on
        }
        if (term.value.isEmpty())
            return {};
        if (const QString problem = problemWith(term); !problem.isEmpty())
            fail(start, m_at, problem);
        return {Filter::Kind::Term, term, {}};
    }

    QString fieldName() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        return end < m_text.size() && m_text.at(end) == u':' ? m_text.mid(m_at, end - m_at) : QString();
    }

    void fail(qsizetype from, qsizetype to, const QString &problem)
    {
        if (m_error)
            return;
        m_error = Error {ErrorKind::Rejected, problem, 0, std::nullopt,
            {{QString::number(from) + u'-' + QString::number(to), problem}}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

QString termToText(const FilterTerm &term)
{
    const bool quote = term.phrase || term.value.contains(u' ') || term.value.contains(u'(')
        || term.value.contains(u')') || term.value.startsWith(u'-');
    const QString value = quote ? u'"' + term.value + u'"' : term.value;
    return term.field == FilterTerm::Field::Text ? value : wordOf(kFieldWords, term.field) + u':' + value;
}

QString childrenToText(const Filter &filter, const QString &separator)
{
    QStringList parts;
    for (const Filter &child : filter.children) {
        const bool group = child.kind == Filter::Kind::Any || child.kind == Filter::Kind::All;
        const QString text = filterToText(child);
        parts.append(group ? u'(' + text + u')' : text);
    }
    return parts.join(separator);
}

} // namespace

Result<Filter> parseFilter(const QString &text)
{
    return FilterParser(text).parse();
}

QString filterToText(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return QString();
    case Filter::Kind::Term:
        return termToText(filter.term);
    case Filter::Kind::All:
        return childrenToText(filter, u" "_s);
    case Filter::Kind::Any:
        return childrenToText(filter, u" OR "_s);
    case Filter::Kind::Not:
        return u'-' + childrenToText(filter, QString());
    }
    return QString();
}

} // namespace foredesk
