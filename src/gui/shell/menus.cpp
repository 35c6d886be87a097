// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/menus.h"

#include "gui/common/actionregistry.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

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

} // namespace

void addMenus(QMenuBar &menus, QWidget &window, const ActionRegistry &registry)
{
    for (const MenuTitle &entry : menuTitles()) {
        QMenu *menu = menus.addMenu(entry.title);
        for (const QString &id : registry.ids()) {
            if (registry.spec(id).menu == entry.menu)
                menu->addAction(registry.action(id));
        }
    }
    for (const QString &id : registry.ids()) {
        if (registry.spec(id).scope != ActionScope::Composer)
            window.addAction(registry.action(id));
    }
}

} // namespace foredesk
