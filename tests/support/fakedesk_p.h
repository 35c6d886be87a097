// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakedesk.h"
#include "support/fakeresource.h"

namespace foredesk::test
{

struct FakeDesk::AccountData {
    AccountData(FakeResource<Tag>::Failing failing, FakeResource<Tag>::Changed tagsChanged,
        FakeResource<Tag>::Changed cannedChanged)
        : tags(failing, std::move(tagsChanged))
        , canned(failing, std::move(cannedChanged))
    {
    }
    Account account;
    AccountStatus status;
    Capabilities capabilities;
    QList<Agent> agents;
    QList<Inbox> inboxes;
    FakeResource<Tag> tags;
    FakeResource<CannedResponse> canned;
};

} // namespace foredesk::test
