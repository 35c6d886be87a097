// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/afteraction.h"

#include "platform/settings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr std::array kAfterActionWords {"next", "previous", "stay", "list"};

} // namespace

AfterAction afterAction(const Settings &settings)
{
    const QByteArray word = settings.viewState(u"afterAction"_s);
    for (std::size_t i = 0; i < kAfterActionWords.size(); ++i) {
        if (word == kAfterActionWords.at(i))
            return AfterAction(i);
    }
    return AfterAction::Next;
}

void setAfterAction(Settings &settings, AfterAction after)
{
    settings.setViewState(u"afterAction"_s, kAfterActionWords.at(std::size_t(after)));
}

} // namespace foredesk
