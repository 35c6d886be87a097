// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/changetoken.h"

#include "providers/ticketdesk/limits.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

constexpr int kChangeTokenVersion = 1;
/// A time this close to the server's now may yet be given to another change.
constexpr qint64 kSettledMs = 2000;
/// How many known tickets a round reads by id. With updated_at that is only for finding deletions, now and then.
constexpr int kRecheckUpdated = 2;
constexpr int kRecheckOthers = 10;
constexpr int kRoundsBetweenRechecks = 10;
/// A mirror takes its time: a ticket read early in it may have changed before the newest one that it has read. The
/// first poll looks back so far.
constexpr qint64 kMirrorLookBackMs = 48LL * 60 * 60 * 1000;

qint64 timeIn(ChangeMode mode, const Ticket &ticket)
{
    return mode == ChangeMode::Updated ? ticket.updatedAt : ticket.createdAt;
}

bool isUsable(ChangeMode mode, const QList<Ticket> &rows)
{
    qint64 previous = 0;
    for (const Ticket &ticket : rows) {
        const qint64 time = timeIn(mode, ticket);
        if (time == 0 || (previous != 0 && time > previous))
            return false;
        previous = time;
    }
    return true;
}

void lowerMode(ChangeToken &token)
{
    token.mode = token.mode == ChangeMode::Updated ? ChangeMode::Created : ChangeMode::Scan;
    token.primed = false;
    token.since = 0;
    token.edge.clear();
    token.offset = 0;
    token.newest = 0;
    token.newestEdge.clear();
}

QJsonArray jsonTexts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &text : list)
        texts.append(text.toString());
    return texts;
}

} // namespace

ChangeToken changeTokenFrom(const SyncToken &token)
{
    const QJsonObject json = QJsonDocument::fromJson(token.value).object();
    ChangeToken state;
    const int mode = json["mode"_L1].toInt(-1);
    if (json["v"_L1].toInt() != kChangeTokenVersion || mode < 0 || mode > 2)
        return state; // polling from scratch loses nothing: the cache tells what is known
    state.mode = static_cast<ChangeMode>(mode);
    state.stage = json["recheck"_L1].toBool() ? ChangeToken::Stage::Recheck : ChangeToken::Stage::List;
    state.primed = json["primed"_L1].toBool();
    state.since = json["since"_L1].toInteger();
    state.edge = textsIn(json["edge"_L1]);
    state.offset = std::clamp(json["offset"_L1].toInt(), 0, kLastOffset);
    state.newest = json["newest"_L1].toInteger();
    state.newestEdge = textsIn(json["newestEdge"_L1]);
    state.round = json["round"_L1].toInt();
    state.rotation = std::max(0, json["rotation"_L1].toInt());
    state.largestId = json["largestId"_L1].toInteger();
    return state;
}

SyncToken toSyncToken(const ChangeToken &token)
{
    const QJsonObject json {{u"v"_s, kChangeTokenVersion}, {u"mode"_s, static_cast<int>(token.mode)},
        {u"recheck"_s, token.stage == ChangeToken::Stage::Recheck}, {u"primed"_s, token.primed},
        {u"since"_s, token.since}, {u"edge"_s, jsonTexts(token.edge)}, {u"offset"_s, token.offset},
        {u"newest"_s, token.newest}, {u"newestEdge"_s, jsonTexts(token.newestEdge)}, {u"round"_s, token.round},
        {u"rotation"_s, token.rotation}, {u"largestId"_s, token.largestId}};
    return {QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

ListAsk changeListAsk(const ChangeToken &token)
{
    ListAsk ask;
    ask.offset = token.offset;
    ask.limit = kPageSize;
    if (token.mode == ChangeMode::Updated)
        ask.sort = SortBy {u"updated_at"_s, true};
    else if (token.mode == ChangeMode::Created)
        ask.sort = SortBy {u"created_at"_s, true};
    return ask;
}

void prime(ChangeToken &token, const KnownState &known)
{
    for (const TicketId &ticket : known.openTickets)
        token.largestId = std::max(token.largestId, ticket.value().toLongLong());
    if (token.primed)
        return;
    const qint64 newest = token.mode == ChangeMode::Updated ? known.newestUpdatedAt : known.newestCreatedAt;
    token.primed = newest > 0;
    token.since = token.primed ? std::max<qint64>(1, newest - kMirrorLookBackMs) : 0;
}

ListVerdict takeChangeList(ChangeToken &token, const Decoded<Ticket> &page, qint64 serverNowMs)
{
    ListVerdict verdict;
    if (!isUsable(token.mode, page.items)) {
        lowerMode(token);
        verdict.unusable = true;
        return verdict;
    }
    bool knownReached = page.rows < kPageSize || !token.primed;
    for (const Ticket &ticket : page.items) {
        const qint64 time = timeIn(token.mode, ticket);
        if (time > token.newest) {
            token.newest = time;
            token.newestEdge.clear();
        }
        if (time == token.newest)
            token.newestEdge.append(ticket.id.value());
        knownReached = knownReached || time < token.since;
        if (time > token.since || (time == token.since && !token.edge.contains(ticket.id.value())))
            verdict.fresh.append(ticket);
    }
    token.offset += std::max(1, page.rows - 1); // one row of overlap shows a shifted page
    if (!knownReached && token.offset <= kLastOffset)
        return verdict;
    const bool unsettled = serverNowMs > 0 && serverNowMs - token.newest < kSettledMs;
    if (token.newest > 0) {
        token.since = token.newest;
        token.edge = unsettled ? QStringList() : token.newestEdge;
        token.primed = true;
    }
    token.stage = ChangeToken::Stage::Recheck;
    return verdict;
}

QList<TicketId> takeRecheckSlice(ChangeToken &token, const KnownState &known)
{
    const bool updatedMode = token.mode == ChangeMode::Updated;
    if (known.openTickets.isEmpty() || (updatedMode && token.round % kRoundsBetweenRechecks != 0))
        return {};
    const int size = static_cast<int>(known.openTickets.size());
    const int wanted = std::min(size, updatedMode ? kRecheckUpdated : kRecheckOthers);
    QList<TicketId> slice;
    for (int i = 0; i < wanted; ++i)
        slice.append(known.openTickets.at((token.rotation + i) % size));
    token.rotation = (token.rotation + wanted) % size;
    return slice;
}

void endRound(ChangeToken &token)
{
    token.stage = ChangeToken::Stage::List;
    token.newest = 0;
    token.newestEdge.clear();
    if (token.mode != ChangeMode::Scan)
        token.offset = 0; // a scan goes on where it was
    ++token.round;
}

} // namespace foredesk::ticketdesk
