// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationpanel.h"

#include "gui/shell/navigationdelegate.h"
#include "gui/shell/navigationmodel.h"
#include "gui/shell/navigationpresenter.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

namespace foredesk
{

NavigationPanel::NavigationPanel(Desk &desk, QWidget *parent)
    : QTreeView(parent)
    , m_model(new NavigationModel(this))
    , m_presenter(new NavigationPresenter(desk, *m_model, this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Navigation"));
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    connect(this, &QTreeView::clicked, this, &NavigationPanel::clickedRow);
    connect(this, &QTreeView::activated, this, &NavigationPanel::clickedRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NavigationPanel::restoreCurrent);
    connect(m_presenter, &NavigationPresenter::rebuilt, this, &NavigationPanel::restoreCurrent);
    m_presenter->rebuild();
}

AccountId NavigationPanel::scope() const
{
    return m_presenter->scope();
}

void NavigationPanel::setScope(const AccountId &account)
{
    if (account == m_presenter->scope())
        return;
    m_presenter->setScope(account);
    Q_EMIT scopeChanged(account);
}

void NavigationPanel::setPlace(const Place &place)
{
    m_place = place;
    restoreCurrent();
}

void NavigationPanel::restoreCurrent()
{
    const QScopedValueRollback restoring(m_restoring, true);
    setCurrentIndex(m_model->indexOf(m_place));
}

void NavigationPanel::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant value = current.data(NavigationModel::PlaceRole);
    if (m_restoring || !value.isValid())
        return;
    m_place = value.value<Place>();
    Q_EMIT placeChosen(m_place);
}

void NavigationPanel::clickedRow(const QModelIndex &index)
{
    const auto kind = NavigationModel::RowKind(index.data(NavigationModel::KindRole).toInt());
    if (kind == NavigationModel::RowKind::Account || kind == NavigationModel::RowKind::AllAccounts) {
        setScope(AccountId(index.data(NavigationModel::AccountRole).toString()));
        restoreCurrent();
    } else if (kind == NavigationModel::RowKind::Place) {
        Q_EMIT placeChosen(index.data(NavigationModel::PlaceRole).value<Place>());
    }
}

void NavigationPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const auto kind = NavigationModel::RowKind(index.data(NavigationModel::KindRole).toInt());
    if (!index.isValid())
        return;
    if (kind == NavigationModel::RowKind::Account)
        Q_EMIT accountMenuRequested(AccountId(index.data(NavigationModel::AccountRole).toString()), event->globalPos());
    else if (kind == NavigationModel::RowKind::Place)
        Q_EMIT viewMenuRequested(index.data(NavigationModel::PlaceRole).value<Place>().view, event->globalPos());
}

} // namespace foredesk
