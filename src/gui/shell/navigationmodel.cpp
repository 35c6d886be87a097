// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationmodel.h"

#include "gui/common/stateshape.h"
#include "gui/common/themedicon.h"
#include "gui/common/words.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString viewIconName(const QString &id)
{
    if (id == u"mine"_s)
        return u"im-user"_s;
    if (id == u"unassigned"_s)
        return u"user-others"_s;
    if (id == u"open"_s)
        return u"mail-folder-inbox"_s;
    if (id == u"unread"_s)
        return u"mail-unread"_s;
    if (id == u"urgent"_s)
        return u"data-warning"_s;
    if (id == u"closed"_s)
        return u"checkmark"_s;
    if (id == u"all"_s)
        return u"mail-message"_s;
    return u"view-filter"_s;
}

/// What is urgent has the same sign everywhere.
QIcon signOf(const QString &iconName)
{
    return iconName == u"data-warning"_s ? shapeIcon(StateShape::Triangle, Tone::Urgent) : themedIcon(iconName);
}

} // namespace

NavigationModel::NavigationModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void NavigationModel::setRows(const QList<Account> &accounts, const QList<View> &savedViews)
{
    clear();
    addHeader(tr("Accounts"));
    if (accounts.size() > 1)
        addAccount(RowKind::AllAccounts, {}, tr("All accounts"), QColor());
    for (const Account &account : accounts)
        addAccount(RowKind::Account, account.id, account.name, QColor(account.colorName));
    addHeader(tr("Views"));
    for (const View &view : builtInViews())
        addPlace({Place::Kind::View, view.id}, viewText(view), viewIconName(view.id));
    if (!savedViews.isEmpty())
        addHeader(tr("Saved views"));
    for (const View &view : savedViews)
        addPlace({Place::Kind::View, view.id}, viewText(view), viewIconName(view.id));
    addHeader(tr("This computer"));
    addPlace({Place::Kind::Drafts, {}}, tr("Drafts"), u"document-edit"_s);
    addPlace({Place::Kind::Outbox, {}}, tr("Outbox"), u"mail-folder-outbox"_s);
    addPlace({Place::Kind::ActivityLog, {}}, tr("Activity log"), u"view-history"_s);
}

void NavigationModel::addHeader(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(int(RowKind::Header), KindRole);
    item->setFlags(Qt::NoItemFlags);
    appendRow(item);
}

void NavigationModel::addPlace(const Place &place, const QString &text, const QString &iconName)
{
    auto *item = new QStandardItem(signOf(iconName), text);
    item->setData(int(RowKind::Place), KindRole);
    item->setData(QVariant::fromValue(place), PlaceRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    appendRow(item);
}

void NavigationModel::addAccount(RowKind kind, const AccountId &account, const QString &name, const QColor &mark)
{
    auto *item = new QStandardItem(name);
    item->setData(int(kind), KindRole);
    item->setData(account.value(), AccountRole);
    item->setData(mark, MarkRole);
    item->setFlags(Qt::ItemIsEnabled);
    appendRow(item);
}

void NavigationModel::setScope(const AccountId &account)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto kind = RowKind(item(row)->data(KindRole).toInt());
        if (kind == RowKind::Account || kind == RowKind::AllAccounts)
            item(row)->setData(item(row)->data(AccountRole).toString() == account.value(), ScopeRole);
    }
}

QStandardItem *NavigationModel::itemOf(const Place &place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QVariant value = item(row)->data(PlaceRole);
        if (value.isValid() && value.value<Place>() == place)
            return item(row);
    }
    return nullptr;
}

QModelIndex NavigationModel::indexOf(const Place &place) const
{
    const QStandardItem *found = itemOf(place);
    return found ? found->index() : QModelIndex();
}

void NavigationModel::setCount(const Place &place, int count)
{
    QStandardItem *found = itemOf(place);
    if (!found)
        return;
    found->setData(count, CountRole);
    found->setData(
        count > 0 ? tr("%1, %n tickets", nullptr, count).arg(found->text()) : found->text(), Qt::AccessibleTextRole);
}

void NavigationModel::setAttention(const Place &place, int count)
{
    if (QStandardItem *found = itemOf(place))
        found->setData(count, AttentionRole);
}

void NavigationModel::setAccountStatus(const AccountId &account, const QString &status, const QString &iconName)
{
    for (int row = 0; row < rowCount(); ++row) {
        QStandardItem *candidate = item(row);
        if (RowKind(candidate->data(KindRole).toInt()) != RowKind::Account
            || candidate->data(AccountRole).toString() != account.value())
            continue;
        candidate->setIcon(signOf(iconName));
        candidate->setToolTip(status.toHtmlEscaped());
        candidate->setData(QString(candidate->text() + u", "_s + status), Qt::AccessibleTextRole);
    }
}

} // namespace foredesk
