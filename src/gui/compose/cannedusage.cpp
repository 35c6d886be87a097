// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/cannedusage.h"

#include "gui/compose/fuzzymatch.h"
#include "platform/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

const QString kUsageName = u"cannedUsage"_s;

} // namespace

CannedUsage::CannedUsage(Settings *settings)
    : m_settings(settings)
{
    if (!m_settings)
        return;
    const QJsonObject stored = QJsonDocument::fromJson(m_settings->viewState(kUsageName)).object();
    for (auto at = stored.begin(); at != stored.end(); ++at)
        m_counts.insert(at.key(), at.value().toInt());
}

void CannedUsage::used(const CannedId &response)
{
    ++m_counts[response.value()];
    if (!m_settings)
        return;
    QJsonObject stored;
    for (auto at = m_counts.cbegin(); at != m_counts.cend(); ++at)
        stored.insert(at.key(), at.value());
    m_settings->setViewState(kUsageName, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

QList<CannedResponse> CannedUsage::ranked(const QList<CannedResponse> &responses, const QString &typed) const
{
    struct Ranked {
        int score;
        const CannedResponse *response;
    };
    QList<Ranked> found;
    for (const CannedResponse &response : responses) {
        const int byName = fuzzyScore(typed, response.name);
        const bool inText = !typed.isEmpty() && response.content.contains(typed, Qt::CaseInsensitive);
        if (byName == 0 && !inText)
            continue;
        constexpr int kMostUsage = 20;
        found.append({byName * 2 + qMin(kMostUsage, count(response.id)), &response});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    QList<CannedResponse> out;
    for (const Ranked &one : std::as_const(found))
        out.append(*one.response);
    return out;
}

} // namespace foredesk
