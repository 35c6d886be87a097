// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QList>
#include <QString>

namespace foredesk
{

/// One condition of the search grammar: `field:value`, or bare words (Text).
struct FilterTerm {
    enum class Field {
        Text, ///< Subject, messages, notes, requester, tags, number.
        From, ///< Requester name or e-mail.
        To, ///< Participants and inbox address.
        Is, ///< open, closed, unread, mine, unassigned, assigned, overdue, snoozed.
        Has, ///< draft, outbox, attachment, note, conflict.
        Tag,
        State,
        Priority,
        Assignee, ///< me, none, or part of a name or e-mail.
        Inbox,
        Source,
        Account,
        Subject,
        Number,
        Before, ///< Created before a day (yyyy-mm-dd, yyyy-mm, yyyy, today, yesterday, 7d, 3w, 2m, 1y).
        After,
        Updated, ///< Last activity on or after a day or age.
    };
    Field field = Field::Text;
    QString value;
    bool phrase = false; ///< "in quotes": words in this order.
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// A parsed filter: a small tree of conditions. Everything = matches every ticket.
struct Filter {
    enum class Kind { Everything, Term, All, Any, Not };
    Kind kind = Kind::Everything;
    FilterTerm term; ///< For Term.
    QList<Filter> children; ///< All and Any: two or more; Not: one.
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Reads the search grammar (`from: to: is: has: tag: state: priority: assignee: inbox: source: account: subject:
/// before: after: updated:`, "-" for not, OR, parentheses, "phrases"). What is still being typed parses as far as it
/// goes: an unfinished quote or parenthesis closes at the end, an empty `field:` is ignored. An unknown value of a
/// closed list (state, priority, is, has, dates) is ErrorKind::Rejected with the position in `fields[0].field`
/// ("7-12").
Result<Filter> parseFilter(const QString &text);
/// Text that parses to the same filter.
QString filterToText(const Filter &filter);
/// Both conditions.
Filter bothFilters(const Filter &a, const Filter &b);

enum class TicketSort { LastActivity, Created, Updated, Number, Priority, Requester, Subject, State, Assignee };
enum class SortDirection { Descending, Ascending };

/// What a queue shows. `account` empty = all accounts.
struct TicketQuery {
    AccountId account;
    Filter filter;
    TicketSort sort = TicketSort::LastActivity;
    SortDirection direction = SortDirection::Descending;
    friend bool operator==(const TicketQuery &, const TicketQuery &) = default;
};

/// A named queue in the navigation; built in or saved by the agent.
struct View {
    QString id; ///< "mine", "unassigned", … or a UUID for saved ones.
    QString name; ///< Built-in names are translated by gui; saved ones are as typed.
    QString filterText; ///< Search grammar.
    TicketSort sort = TicketSort::LastActivity;
    SortDirection direction = SortDirection::Descending;
    friend bool operator==(const View &, const View &) = default;
};

/// mine, unassigned, open, unread, urgent, closed, all: in navigation order, with English names.
QList<View> builtInViews();

} // namespace foredesk
