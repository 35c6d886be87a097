// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/menus.h"

#include "gui/common/actionregistry.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

struct MenuTitle {
    ActionMenu menu;
    QString title;
};

QList<MenuTitle> menuTitles()
{
    return {
        {ActionMenu::File, Menus::tr("&File")},
        {ActionMenu::Ticket, Menus::tr("&Ticket")},
        {ActionMenu::Message, Menus::tr("&Message")},
        {ActionMenu::View, Menus::tr("&View")},
        {ActionMenu::Go, Menus::tr("&Go")},
        {ActionMenu::Help, Menus::tr("&Help")},
    };
}

/// Menus are read in groups: these actions begin one.
bool beginsGroup(const QString &id)
{
    static const QSet<QString> first {u"go.tags"_s, u"account.add"_s, u"app.quit"_s, u"queue.toggle"_s,
        u"ticket.close"_s, u"ticket.assign"_s, u"ticket.rename"_s, u"ticket.copy"_s, u"composer.send"_s,
        u"composer.canned"_s, u"conversation.fold"_s, u"view.focus"_s, u"view.nextPane"_s, u"tab.close"_s,
        u"conversation.pageOrNext"_s, u"app.search"_s, u"go.mine"_s, u"help.doctor"_s, u"help.about"_s};
    return first.contains(id);
}

} // namespace

void addMenus(QMenuBar &menus, QWidget &window, const ActionRegistry &registry)
{
    for (const MenuTitle &entry : menuTitles()) {
        QMenu *menu = menus.addMenu(entry.title);
        for (const QString &id : registry.ids()) {
            if (registry.spec(id).menu != entry.menu)
                continue;
            if (beginsGroup(id) && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(registry.action(id));
        }
    }
    for (const QString &id : registry.ids()) {
        if (registry.spec(id).scope != ActionScope::Composer)
            window.addAction(registry.action(id));
    }
}

} // namespace foredesk
