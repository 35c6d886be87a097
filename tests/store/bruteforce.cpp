// SPDX-License-Identifier: GPL-3.0-or-later
#include "bruteforce.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QStringList plainWords(const QString &text)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(signs, Qt::SkipEmptyParts);
}

bool wordsIn(const QString &text, const FilterTerm &term)
{
    const QStringList wanted = plainWords(term.value);
    const QStringList words = plainWords(text);
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        bool all = true;
        for (qsizetype i = 0; i < wanted.size() && all; ++i) {
            const bool begins = !term.phrase && i + 1 == wanted.size();
            all = begins ? words.at(at + i).startsWith(wanted.at(i)) : words.at(at + i) == wanted.at(i);
        }
        if (all)
            return true;
    }
    return false;
}

qint64 midnight(const QString &word, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    QDate day;
    if (word == u"today"_s)
        day = today;
    else if (word == u"yesterday"_s)
        day = today.addDays(-1);
    else if (word.endsWith(u'd'))
        day = today.addDays(-word.chopped(1).toInt());
    else if (word.endsWith(u'm'))
        day = today.addMonths(-word.chopped(1).toInt());
    else
        day = QDate::fromString(word, u"yyyy-MM-dd"_s);
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

qint64 activityOf(const PlainTicket &plain)
{
    qint64 at = std::max(plain.ticket.createdAt, plain.ticket.updatedAt);
    for (const Message &message : plain.messages)
        at = std::max(at, message.createdAt);
    return at;
}

bool isOpenTicket(const PlainTicket &plain)
{
    return plain.ticket.state.value != TicketState::Closed && !plain.gone;
}

bool isWord(const QString &word, const PlainTicket &plain, const AgentId &me)
{
    const Ticket &t = plain.ticket;
    if (word == u"open"_s)
        return isOpenTicket(plain);
    if (word == u"closed"_s)
        return t.state.value == TicketState::Closed;
    if (word == u"snoozed"_s)
        return t.state.value == TicketState::Snoozed;
    if (word == u"unread"_s)
        return !plain.gone && activityOf(plain) > plain.seenAt && (isOpenTicket(plain) || plain.seenAt > 0);
    if (word == u"mine"_s)
        return t.assignee == me;
    if (word == u"unassigned"_s)
        return t.assignee.isEmpty();
    if (word == u"assigned"_s)
        return !t.assignee.isEmpty();
    return word == u"gone"_s && plain.gone;
}

bool hasWord(const QString &word, const PlainTicket &plain)
{
    const auto any = [](const auto &list, auto test) { return std::any_of(list.begin(), list.end(), test); };
    if (word == u"draft"_s)
        return plain.hasDraft;
    if (word == u"outbox"_s)
        return !plain.operations.isEmpty();
    if (word == u"conflict"_s)
        return plain.operations.contains(OperationState::Conflict);
    if (word == u"attachment"_s)
        return any(plain.messages, [](const Message &m) { return !m.attachments.isEmpty(); });
    return word == u"note"_s && any(plain.messages, [](const Message &m) { return m.kind == MessageKind::Note; });
}

bool textWord(const FilterTerm &term, const PlainTicket &plain)
{
    const Ticket &t = plain.ticket;
    QStringList documents {t.subject, t.requester.name, t.requester.email, t.tags.join(u' '), t.number, t.description};
    for (const Message &message : plain.messages)
        documents.append(message.body);
    return std::any_of(
        documents.begin(), documents.end(), [&term](const QString &text) { return wordsIn(text, term); });
}

bool termMatches(const FilterTerm &term, const PlainTicket &plain, const AgentId &me, qint64 nowMs)
{
    const Ticket &t = plain.ticket;
    switch (term.field) {
    case FilterTerm::Field::Text:
        return textWord(term, plain);
    case FilterTerm::Field::Subject:
        return wordsIn(t.subject, term);
    case FilterTerm::Field::From:
        return wordsIn(t.requester.name, term) || wordsIn(t.requester.email, term);
    case FilterTerm::Field::Is:
        return isWord(term.value, plain, me);
    case FilterTerm::Field::Has:
        return hasWord(term.value, plain);
    case FilterTerm::Field::Tag:
        return t.tags.contains(term.value, Qt::CaseInsensitive);
    case FilterTerm::Field::State:
        return toWord(t.state.value) == term.value;
    case FilterTerm::Field::Priority:
        return toWord(t.priority.value) == term.value;
    case FilterTerm::Field::Assignee:
        return term.value == u"me"_s ? t.assignee == me
            : term.value == u"none"_s
            ? t.assignee.isEmpty()
            : !t.assignee.isEmpty() && t.assigneeName.contains(term.value, Qt::CaseInsensitive);
    case FilterTerm::Field::Inbox:
        return t.inboxName.contains(term.value, Qt::CaseInsensitive);
    case FilterTerm::Field::Source:
        return toWord(t.source.value) == term.value;
    case FilterTerm::Field::Account:
        return t.account.value().compare(term.value, Qt::CaseInsensitive) == 0;
    case FilterTerm::Field::Number:
        return t.number == term.value;
    case FilterTerm::Field::To:
        return t.participants.join(u' ').contains(term.value, Qt::CaseInsensitive)
            || t.inboxName.contains(term.value, Qt::CaseInsensitive);
    case FilterTerm::Field::Before:
        return t.createdAt < midnight(term.value, nowMs);
    case FilterTerm::Field::After:
        return t.createdAt >= midnight(term.value, nowMs);
    case FilterTerm::Field::Updated:
        return activityOf(plain) >= midnight(term.value, nowMs);
    }
    return false;
}

} // namespace

bool plainMatch(const Filter &filter, const PlainTicket &plain, const AgentId &me, qint64 nowMs)
{
    const auto child = [&](const Filter &each) { return plainMatch(each, plain, me, nowMs); };
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return true;
    case Filter::Kind::Term:
        return termMatches(filter.term, plain, me, nowMs);
    case Filter::Kind::All:
        return std::all_of(filter.children.begin(), filter.children.end(), child);
    case Filter::Kind::Any:
        return std::any_of(filter.children.begin(), filter.children.end(), child);
    case Filter::Kind::Not:
        return !child(filter.children.first());
    }
    return false;
}

} // namespace foredesk
