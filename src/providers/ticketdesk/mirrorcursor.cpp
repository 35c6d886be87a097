// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/mirrorplan.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

constexpr int kMirrorCursorVersion = 1;

} // namespace

Cursor MirrorPlan::cursor() const
{
    QJsonArray scopes;
    for (const MirrorScope &scope : m_scopes)
        scopes.append(scopeToJson(scope));
    const QJsonObject json {{u"v"_s, kMirrorCursorVersion}, {u"phase"_s, static_cast<int>(m_phase)},
        {u"scopes"_s, scopes}, {u"sort"_s, static_cast<int>(m_sort)}, {u"filters"_s, static_cast<int>(m_filters)},
        {u"bounds"_s, static_cast<int>(m_bounds)}, {u"uncertain"_s, m_uncertain}, {u"references"_s, m_referencesKnown},
        {u"inboxes"_s, QJsonArray::fromStringList(m_inboxIds)}, {u"users"_s, QJsonArray::fromStringList(m_userIds)},
        {u"total"_s, m_total}, {u"sweepAt"_s, m_sweepAt}, {u"misses"_s, m_missesInARow},
        {u"seen"_s, QString::fromLatin1(m_seen.encoded().toBase64())}};
    return {QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

Result<MirrorPlan> MirrorPlan::fromCursor(const Cursor &cursor)
{
    MirrorPlan plan;
    if (cursor.isStart())
        return plan;
    const QJsonObject json = QJsonDocument::fromJson(cursor.value).object();
    if (json["v"_L1].toInt() != kMirrorCursorVersion || json["seen"_L1].toString().isEmpty())
        return failure(ErrorKind::Protocol, u"not a cursor of this program"_s);
    const auto seen = IdSet::decoded(QByteArray::fromBase64(json["seen"_L1].toString().toLatin1()));
    const auto inRange = [&json](const QString &key, int most) {
        const int value = json.value(key).toInt(-1);
        return value >= 0 && value <= most;
    };
    const bool readable = seen && json["scopes"_L1].isArray() && inRange(u"phase"_s, static_cast<int>(Phase::Finished))
        && inRange(u"sort"_s, 2) && inRange(u"filters"_s, 2) && inRange(u"bounds"_s, 2);
    if (!readable)
        return failure(ErrorKind::Protocol, u"not a cursor of this program"_s);
    plan.m_phase = static_cast<Phase>(json["phase"_L1].toInt());
    plan.m_scopes.clear();
    const QJsonArray scopes = json["scopes"_L1].toArray();
    for (const QJsonValue &scope : scopes)
        plan.m_scopes.append(scopeFromJson(scope.toObject()));
    plan.m_sort = static_cast<Honoured>(json["sort"_L1].toInt());
    plan.m_filters = static_cast<Honoured>(json["filters"_L1].toInt());
    plan.m_bounds = static_cast<Honoured>(json["bounds"_L1].toInt());
    plan.m_uncertain = json["uncertain"_L1].toBool();
    plan.m_referencesKnown = json["references"_L1].toBool();
    const auto texts = [&json](const QString &key) {
        QStringList list;
        const QJsonArray values = json.value(key).toArray();
        for (const QJsonValue &value : values)
            list.append(value.toString());
        return list;
    };
    plan.m_inboxIds = texts(u"inboxes"_s);
    plan.m_userIds = texts(u"users"_s);
    plan.m_total = json["total"_L1].toInt(-1);
    plan.m_sweepAt = json["sweepAt"_L1].toInteger();
    plan.m_missesInARow = json["misses"_L1].toInt();
    plan.m_seen = *seen;
    const bool needsScope = plan.m_phase == Phase::Lists || plan.m_phase == Phase::References;
    if (needsScope && plan.m_scopes.isEmpty())
        return failure(ErrorKind::Protocol, u"not a cursor of this program"_s);
    return plan;
}

} // namespace foredesk::ticketdesk
