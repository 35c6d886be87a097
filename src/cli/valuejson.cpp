// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/valuejson.h"

#include "cli/errorwords.h"
#include "domain/canonicaltext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QJsonValue timeValue(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(isoTime(ms));
}

/// What the server said in its own word where we have none.
QString wordOr(const QString &word, const QString &raw)
{
    return word == u"unknown"_s && !raw.isEmpty() ? raw : word;
}

QJsonArray attachmentsToJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments)
        array.append(QJsonObject {{u"name"_s, attachment.name}, {u"url"_s, attachment.url},
            {u"size"_s, attachment.size < 0 ? QJsonValue() : QJsonValue(attachment.size)},
            {u"type"_s, attachment.mimeType}});
    return array;
}

QJsonObject personToJson(const QString &name, const QString &email)
{
    return {{u"name"_s, name}, {u"email"_s, email}};
}

} // namespace

QString isoTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QString shownId(const Desk &desk, const AccountId &account, const QString &number)
{
    return desk.accounts().size() > 1 ? account.value() + u'/' + number : number;
}

QJsonObject rowToJson(const Desk &desk, const QueueRow &row)
{
    return {
        {u"id"_s, shownId(desk, row.ref.account, row.number)},
        {u"account"_s, row.ref.account.value()},
        {u"server_id"_s, row.ref.ticket.value()},
        {u"number"_s, row.number},
        {u"subject"_s, row.subject},
        {u"snippet"_s, row.snippet},
        {u"requester"_s, personToJson(row.requesterName, row.requesterEmail)},
        {u"state"_s, wordOr(toWord(row.state), row.rawState)},
        {u"priority"_s, toWord(row.priority)},
        {u"assignee"_s, row.assigneeName.isEmpty() ? row.assignee.value() : row.assigneeName},
        {u"inbox"_s, row.inboxName},
        {u"tags"_s, QJsonArray::fromStringList(row.tags)},
        {u"created_at"_s, timeValue(row.createdAt)},
        {u"activity_at"_s, timeValue(row.activityAt)},
        {u"unread"_s, row.unread},
        {u"pending"_s, row.pendingOperations},
        {u"needs_attention"_s, row.needsAttention},
        {u"gone"_s, row.gone},
    };
}

QJsonObject messageToJson(const Message &message)
{
    return {
        {u"id"_s, message.id.value()},
        {u"kind"_s, wordOr(toWord(message.kind), message.rawKind)},
        {u"visibility"_s, toWord(message.visibility)},
        {u"draft"_s, message.publication == Publication::Draft},
        {u"author"_s,
            QJsonObject {{u"kind"_s, toWord(message.author.kind)}, {u"name"_s, message.author.name},
                {u"email"_s, message.author.email}}},
        {u"created_at"_s, timeValue(message.createdAt)},
        {u"updated_at"_s, timeValue(message.updatedAt)},
        {u"body"_s, message.body},
        {u"text"_s, bodyToText(message.body)},
        {u"attachments"_s, attachmentsToJson(message.attachments)},
    };
}

QJsonObject threadToJson(const Desk &desk, const ThreadView &thread)
{
    const Ticket &ticket = thread.ticket;
    QJsonArray messages;
    for (const Message &message : thread.messages)
        messages.append(messageToJson(message));
    QJsonArray operations;
    for (const Operation &operation : thread.operations)
        operations.append(operationToJson(desk, operation));
    return {
        {u"id"_s, shownId(desk, ticket.account, ticket.number)},
        {u"account"_s, ticket.account.value()},
        {u"server_id"_s, ticket.id.value()},
        {u"number"_s, ticket.number},
        {u"subject"_s, ticket.subject},
        {u"description"_s, ticket.description},
        {u"state"_s, wordOr(toWord(ticket.state.value), ticket.state.raw)},
        {u"state_reason"_s, toWord(ticket.stateReason)},
        {u"priority"_s, wordOr(toWord(ticket.priority.value), ticket.priority.raw)},
        {u"source"_s, wordOr(toWord(ticket.source.value), ticket.source.raw)},
        {u"requester"_s, personToJson(ticket.requester.displayName(), ticket.requester.email)},
        {u"assignee"_s, ticket.assigneeName.isEmpty() ? ticket.assignee.value() : ticket.assigneeName},
        {u"inbox"_s, ticket.inboxName.isEmpty() ? ticket.inbox.value() : ticket.inboxName},
        {u"tags"_s, QJsonArray::fromStringList(ticket.tags)},
        {u"created_at"_s, timeValue(ticket.createdAt)},
        {u"updated_at"_s, timeValue(ticket.updatedAt)},
        {u"messages_read_at"_s, timeValue(thread.fetchedAt)},
        {u"gone"_s, thread.gone},
        {u"messages"_s, messages},
        {u"operations"_s, operations},
    };
}

QString operationTitle(const Desk &desk, const Operation &operation)
{
    const QString kind = commandKind(operation.command).replace(u'_', u' ');
    const TicketId ticket = commandTicket(operation.command);
    return ticket.isEmpty() ? kind : u"%1 on %2"_s.arg(kind, shownId(desk, operation.account, ticket.value()));
}

QJsonObject operationToJson(const Desk &desk, const Operation &operation)
{
    const bool hasError = !operation.lastError.detail.isEmpty() || operation.lastError.httpStatus != 0;
    return {
        {u"id"_s, operation.id.value()},
        {u"account"_s, operation.account.value()},
        {u"kind"_s, commandKind(operation.command)},
        {u"title"_s, operationTitle(desk, operation)},
        {u"ticket"_s, commandTicket(operation.command).value()},
        {u"state"_s, toWord(operation.state)},
        {u"attention"_s, toWord(operation.attention)},
        {u"attempt"_s, operation.attempt},
        {u"submitted_at"_s, timeValue(operation.submittedAt)},
        {u"not_before"_s, timeValue(operation.notBefore)},
        {u"error"_s, hasError ? QJsonValue(errorLine(operation.lastError)) : QJsonValue()},
        {u"command"_s, commandToJson(operation.command)},
    };
}

QString phaseWord(AccountPhase phase)
{
    switch (phase) {
    case AccountPhase::NotSynced:
        return u"not synced"_s;
    case AccountPhase::FirstSync:
        return u"first sync"_s;
    case AccountPhase::Idle:
        return u"idle"_s;
    case AccountPhase::Polling:
        return u"polling"_s;
    case AccountPhase::Offline:
        return u"offline"_s;
    case AccountPhase::Paused:
        break;
    }
    return u"paused"_s;
}

QJsonObject accountStatusToJson(const Account &account, const AccountStatus &status)
{
    return {
        {u"id"_s, account.id.value()},
        {u"name"_s, account.name},
        {u"kind"_s, toWord(account.kind)},
        {u"url"_s, account.baseUrl.toString()},
        {u"me"_s, account.me.value()},
        {u"phase"_s, phaseWord(status.phase)},
        {u"synced_at"_s, timeValue(status.syncedAt)},
        {u"pending"_s, status.pendingOperations},
        {u"needs_attention"_s, status.attentionOperations},
        {u"threads_missing"_s, status.threadsMissing},
        {u"paused_by"_s, status.pausedBy ? QJsonValue(errorLine(*status.pausedBy)) : QJsonValue()},
        {u"key_is_session_only"_s, status.keyIsSessionOnly},
    };
}

} // namespace foredesk::cli
