// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fieldchanges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

/// One "field" and its typed value.
struct TypedField {
    QString key;
    QString value;
};

tl::unexpected<Error> unreadable(const QString &what, const QString &value)
{
    return failure(ErrorKind::Rejected, u"%1 \"%2\" is not known"_s.arg(what, value));
}

QList<TypedField> typedFields(const Arguments &arguments)
{
    QList<TypedField> fields;
    for (const char *name : {"state", "reason", "priority", "assign", "tag", "inbox", "subject"}) {
        const QString key = QString::fromLatin1(name);
        for (const QString &value : arguments.values.value(key))
            fields.append({key, value});
    }
    for (const QString &pair : arguments.values.value(u"set"_s))
        fields.append({pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed()});
    return fields;
}

void readTags(const QString &text, FieldChanges &changes)
{
    for (QString tag : text.split(u',', Qt::SkipEmptyParts)) {
        tag = tag.trimmed();
        const bool removes = tag.startsWith(u'-');
        if (removes || tag.startsWith(u'+'))
            tag.remove(0, 1);
        if (!tag.isEmpty())
            (removes ? changes.removeTags : changes.addTags).append(tag);
    }
}

template <class T>
Result<void> assign(T &target, const auto &found, const QString &what, const QString &value)
{
    if (!found)
        return unreadable(what, value);
    target = *found;
    return {};
}

Result<void> readField(const Desk &desk, const AccountId &account, const TypedField &field, FieldChanges &changes)
{
    const auto &[key, value] = field;
    if (key == u"state"_s)
        return assign(changes.state, ticketStateFromWord(value), u"the state"_s, value);
    if (key == u"reason"_s)
        return assign(changes.reason, stateReasonFromWord(value), u"the reason"_s, value);
    if (key == u"priority"_s)
        return assign(changes.priority, priorityFromWord(value), u"the priority"_s, value);
    if (key == u"assign"_s || key == u"assignee"_s) {
        const auto agent = agentFromText(desk, account, value);
        return agent ? assign(changes.assignee, agent, {}, {}) : tl::unexpected(agent.error());
    }
    if (key == u"inbox"_s) {
        const auto inbox = inboxFromText(desk, account, value);
        return inbox ? assign(changes.inbox, inbox, {}, {}) : tl::unexpected(inbox.error());
    }
    if (key == u"tag"_s || key == u"tags"_s) {
        readTags(value, changes);
        return {};
    }
    if (key == u"subject"_s) {
        changes.subject = value;
        return {};
    }
    return unreadable(u"the field"_s, key);
}

/// The one item that matches: exactly by id or name, else by a part of a name that no other has.
template <class T>
Result<QString> itemFromText(const QList<T> &items, const QString &text, const QString &what)
{
    const auto same = [&](const QString &a) { return a.compare(text, Qt::CaseInsensitive) == 0; };
    QStringList partly;
    for (const T &item : items) {
        if (item.id.value() == text || same(item.name) || same(item.email))
            return item.id.value();
        if (item.name.contains(text, Qt::CaseInsensitive) || item.email.contains(text, Qt::CaseInsensitive))
            partly.append(item.id.value());
    }
    if (partly.size() == 1)
        return partly.first();
    if (partly.size() > 1)
        return failure(ErrorKind::Rejected, u"%1 \"%2\" fits %3 of them"_s.arg(what, text).arg(partly.size()));
    return unreadable(what, text);
}

} // namespace

bool FieldChanges::isEmpty() const
{
    return !state && !priority && !assignee && !inbox && !subject && addTags.isEmpty() && removeTags.isEmpty();
}

QList<QCommandLineOption> fieldOptions()
{
    return {
        {u"state"_s, u"open, pending, on_hold, closed …"_s, u"STATE"_s},
        {u"reason"_s, u"Why it is closed: completed, not_planned, duplicate."_s, u"REASON"_s},
        {u"priority"_s, u"low, medium, high, urgent."_s, u"PRIORITY"_s},
        {u"assign"_s, u"An agent's name, e-mail or id, me, or none."_s, u"AGENT"_s},
        {u"tag"_s, u"Tags to add and remove: +a,-b."_s, u"TAGS"_s},
        {u"inbox"_s, u"An inbox's name or id."_s, u"INBOX"_s},
    };
}

Result<FieldChanges> readFieldChanges(const Desk &desk, const AccountId &account, const Arguments &arguments)
{
    FieldChanges changes;
    for (const TypedField &field : typedFields(arguments))
        if (const auto read = readField(desk, account, field, changes); !read)
            return tl::unexpected(read.error());
    if (changes.reason != StateReason::None && !changes.state)
        changes.state = TicketState::Closed;
    return changes;
}

QList<Command> commandsFor(const FieldChanges &changes, const TicketId &ticket)
{
    QList<Command> commands;
    if (changes.subject)
        commands.append(SetSubject {ticket, *changes.subject});
    if (changes.priority)
        commands.append(SetPriority {ticket, *changes.priority});
    if (changes.assignee)
        commands.append(Assign {ticket, *changes.assignee});
    if (changes.inbox)
        commands.append(MoveInbox {ticket, *changes.inbox});
    if (!changes.addTags.isEmpty() || !changes.removeTags.isEmpty())
        commands.append(ChangeTags {ticket, changes.addTags, changes.removeTags});
    if (changes.state)
        commands.append(SetState {ticket, *changes.state, changes.reason});
    return commands;
}

Result<AgentId> agentFromText(const Desk &desk, const AccountId &account, const QString &text)
{
    if (text == u"none"_s || text.isEmpty())
        return AgentId();
    if (text == u"me"_s) {
        for (const Account &known : desk.accounts())
            if (known.id == account && !known.me.isEmpty())
                return known.me;
        return failure(ErrorKind::Rejected, u"the account does not know who you are: foredeskctl account me"_s);
    }
    const auto id = itemFromText(desk.agents(account), text, u"the agent"_s);
    return id ? Result<AgentId>(AgentId(*id)) : tl::unexpected(id.error());
}

Result<InboxId> inboxFromText(const Desk &desk, const AccountId &account, const QString &text)
{
    const auto id = itemFromText(desk.inboxes(account), text, u"the inbox"_s);
    return id ? Result<InboxId>(InboxId(*id)) : tl::unexpected(id.error());
}

} // namespace foredesk::cli
