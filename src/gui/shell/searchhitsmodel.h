// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuerow.h"

#include <QAbstractListModel>

namespace foredesk
{

/// What a search found, newest first.
class SearchHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<SearchHit> &hits);
    SearchHit hit(int row) const { return m_hits.value(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

} // namespace foredesk

Q_DECLARE_METATYPE(foredesk::SearchHit)
