// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldmerge.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QList<FieldConflict> fieldsOf(const Command &command, const Ticket &base, const Ticket &theirs)
{
    return std::visit(
        Overloaded {
            [&](const SetState &c) -> QList<FieldConflict> {
                return {{u"state"_s, toWord(base.state.value), toWord(theirs.state.value), toWord(c.state)}};
            },
            [&](const SetPriority &c) -> QList<FieldConflict> {
                return {
                    {u"priority"_s, toWord(base.priority.value), toWord(theirs.priority.value), toWord(c.priority)}};
            },
            [&](const Assign &c) -> QList<FieldConflict> {
                return {{u"assignee"_s, base.assignee.value(), theirs.assignee.value(), c.assignee.value()}};
            },
            [&](const MoveInbox &c) -> QList<FieldConflict> {
                return {{u"inbox"_s, base.inbox.value(), theirs.inbox.value(), c.inbox.value()}};
            },
            [&](const SetSubject &c) -> QList<FieldConflict> {
                return {{u"subject"_s, base.subject, theirs.subject, c.subject}};
            },
            [](const auto &) -> QList<FieldConflict> { return {}; },
        },
        command);
}

} // namespace

MergeVerdict mergeVerdict(const Command &command, const Ticket &base, const Ticket &theirs)
{
    const QList<FieldConflict> fields = fieldsOf(command, base, theirs);
    if (fields.isEmpty())
        return MergeVerdict::Send;
    const FieldConflict &field = fields.first();
    if (field.theirs == field.mine)
        return MergeVerdict::AlreadyDone;
    return field.theirs == field.base ? MergeVerdict::Send : MergeVerdict::Conflict;
}

QList<FieldConflict> fieldConflicts(const Command &command, const Ticket &base, const Ticket &theirs)
{
    QList<FieldConflict> conflicts = fieldsOf(command, base, theirs);
    conflicts.removeIf(
        [](const FieldConflict &field) { return field.theirs == field.base || field.theirs == field.mine; });
    return conflicts;
}

} // namespace foredesk
