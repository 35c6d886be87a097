// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/searchhitsmodel.h"

#include "gui/common/words.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

void SearchHitsModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.ticket.subject;
    case HitRole:
        return QVariant::fromValue(hit);
    case Qt::AccessibleTextRole: {
        QString excerpt = hit.excerpt;
        excerpt.remove(QChar(0xE000)).remove(QChar(0xE001));
        return QStringList {stateText(hit.ticket.state), hit.ticket.requesterName, hit.ticket.subject, excerpt}.join(
            u", "_s);
    }
    default:
        return {};
    }
}

} // namespace foredesk
