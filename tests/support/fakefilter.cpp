// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakefilter.h"

#include "domain/canonicaltext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

bool has(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isMatch(const QString &word, const FilterSubject &s)
{
    const bool closed = s.ticket.state.value == TicketState::Closed;
    if (word == u"open"_s)
        return !closed;
    if (word == u"closed"_s)
        return closed;
    if (word == u"unread"_s)
        return s.row.unread;
    if (word == u"mine"_s)
        return !s.me.isEmpty() && s.ticket.assignee == s.me;
    if (word == u"unassigned"_s)
        return s.ticket.assignee.isEmpty();
    if (word == u"assigned"_s)
        return !s.ticket.assignee.isEmpty();
    if (word == u"snoozed"_s)
        return s.ticket.state.value == TicketState::Snoozed;
    return false;
}

bool hasMatch(const QString &word, const FilterSubject &s)
{
    if (word == u"draft"_s)
        return s.row.hasDraft;
    if (word == u"outbox"_s)
        return s.row.pendingOperations > 0;
    if (word == u"conflict"_s)
        return s.row.needsAttention;
    return std::any_of(s.messages.begin(), s.messages.end(), [&](const Message &m) {
        return word == u"note"_s ? m.kind == MessageKind::Note : word == u"attachment"_s && !m.attachments.isEmpty();
    });
}

bool textMatch(const QString &words, const FilterSubject &s)
{
    if (has(s.ticket.subject, words) || has(s.ticket.requester.displayName(), words)
        || has(s.ticket.requester.email, words) || s.ticket.number == words
        || s.ticket.tags.contains(words, Qt::CaseInsensitive))
        return true;
    return std::any_of(
        s.messages.begin(), s.messages.end(), [&](const Message &m) { return has(bodyToText(m.body), words); });
}

bool assigneeMatch(const QString &value, const FilterSubject &s)
{
    if (value == u"me"_s)
        return isMatch(u"mine"_s, s);
    if (value == u"none"_s)
        return s.ticket.assignee.isEmpty();
    return has(s.row.assigneeName, value);
}

bool dayMatch(const FilterTerm &term, const FilterSubject &s)
{
    const qint64 day = QDateTime(QDate::fromString(term.value, Qt::ISODate), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    if (term.field == FilterTerm::Field::Before)
        return s.ticket.createdAt < day;
    return (term.field == FilterTerm::Field::After ? s.ticket.createdAt : s.ticket.updatedAt) >= day;
}

bool termMatch(const FilterTerm &term, const FilterSubject &s)
{
    using Field = FilterTerm::Field;
    switch (term.field) {
    case Field::Text:
        return textMatch(term.value, s);
    case Field::From:
        return has(s.ticket.requester.displayName(), term.value) || has(s.ticket.requester.email, term.value);
    case Field::To:
        return has(s.ticket.participants.join(u' '), term.value);
    case Field::Is:
        return isMatch(term.value, s);
    case Field::Has:
        return hasMatch(term.value, s);
    case Field::Tag:
        return s.ticket.tags.contains(term.value, Qt::CaseInsensitive);
    case Field::State:
        return toWord(s.ticket.state.value) == term.value;
    case Field::Priority:
        return toWord(s.ticket.priority.value) == term.value;
    case Field::Assignee:
        return assigneeMatch(term.value, s);
    case Field::Inbox:
        return has(s.row.inboxName, term.value);
    case Field::Source:
        return toWord(s.ticket.source.value) == term.value;
    case Field::Account:
        return has(s.ticket.account.value(), term.value);
    case Field::Subject:
        return has(s.ticket.subject, term.value);
    case Field::Number:
        return s.ticket.number == term.value;
    case Field::Before:
    case Field::After:
    case Field::Updated:
        return dayMatch(term, s);
    }
    return false;
}

} // namespace

QStringList textWords(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Term)
        return filter.term.field == FilterTerm::Field::Text ? QStringList {filter.term.value} : QStringList();
    QStringList words;
    if (filter.kind == Filter::Kind::All) {
        for (const Filter &child : filter.children)
            words += textWords(child);
    }
    return words;
}

bool matches(const Filter &filter, const FilterSubject &subject)
{
    const auto child = [&](const Filter &f) { return matches(f, subject); };
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return true;
    case Filter::Kind::Term:
        return termMatch(filter.term, subject);
    case Filter::Kind::All:
        return std::all_of(filter.children.begin(), filter.children.end(), child);
    case Filter::Kind::Any:
        return std::any_of(filter.children.begin(), filter.children.end(), child);
    case Filter::Kind::Not:
        return std::none_of(filter.children.begin(), filter.children.end(), child);
    }
    return true;
}

} // namespace foredesk::test
