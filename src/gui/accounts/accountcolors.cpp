// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountcolors.h"

#include <QCoreApplication>

namespace foredesk
{
namespace
{

struct AccountColorNames {
    Q_DECLARE_TR_FUNCTIONS(AccountColorNames)
};

} // namespace

QList<AccountColor> accountColors()
{
    return {
        {AccountColorNames::tr("Blue"), QColor(0x2F6FDB)},
        {AccountColorNames::tr("Teal"), QColor(0x00818F)},
        {AccountColorNames::tr("Green"), QColor(0x2E8B4A)},
        {AccountColorNames::tr("Orange"), QColor(0xC4620E)},
        {AccountColorNames::tr("Red"), QColor(0xC23B33)},
        {AccountColorNames::tr("Pink"), QColor(0xB8407A)},
        {AccountColorNames::tr("Violet"), QColor(0x7A4CC0)},
        {AccountColorNames::tr("Grey"), QColor(0x687482)},
    };
}

QString freeAccountColor(const QStringList &used)
{
    const QList<AccountColor> all = accountColors();
    for (const AccountColor &candidate : all) {
        if (!used.contains(candidate.color.name(), Qt::CaseInsensitive))
            return candidate.color.name();
    }
    return all.constFirst().color.name();
}

} // namespace foredesk
