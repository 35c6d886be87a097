// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults/wireplan.h"
#include "sandbox/server/exchange.h"
#include "sandbox/server/rule.h"

#include <QJsonObject>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace foredesk::sandbox
{

/// One thing that goes wrong with matching requests.
struct Fault {
    enum class Effect { Applied, NotApplied, AppliedTwice };

    QString method; ///< Empty matches every method.
    QString path; ///< Exact, or a prefix when it ends in `*`; empty matches every path. Without the query.
    QString kind;
    int times = 1; ///< 0 until cleared.
    int after = 0; ///< Matching requests let through first.
    Effect effect = Effect::NotApplied;
    int delayBeforeMs = 0; ///< Before the handler runs.
    int delayAfterMs = 0; ///< Between effect and answer.
    std::optional<HttpResponse> answer; ///< Instead of the handler's.
    WirePlan wire;
};

/// The fields a fault may have, for a 400 as strict as the API's.
const Rule &faultRule();

/// A fault from its JSON, which must fit faultRule(). Kinds: status, delay, hang, close-before-applying,
/// close-after-applying, cut-head, cut-body, garbled, html-200, rate-limit, redirect, drip, oversized, many-headers,
/// duplicate. Nothing for an unknown kind.
std::optional<Fault> faultFromJson(const QJsonObject &json);

/// The faults in force, in the order they were set. Thread-safe.
class FaultList
{
public:
    /// Appends; refuses all when one is wrong.
    QList<Problem> add(const QJsonObject &body);
    void clear();
    /// The first fault that strikes this request, counted down; faults used up are dropped.
    std::optional<Fault> take(const QString &method, const QString &path);
    int size() const;

private:
    mutable std::mutex m_lock;
    std::vector<Fault> m_faults;
};

} // namespace foredesk::sandbox
