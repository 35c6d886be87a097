// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sessionfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

SessionFixture::SessionFixture()
{
    account.id = AccountId(u"desk"_s);
    account.me = server.me;
    ticket = server.addTicket(u"Broken lamp"_s);
    server.customerWrites(ticket, u"It is broken"_s);
    conditions->seen = [this](const RequestSeen &request) { seen.append(request); };
    conditions->fault = [this](const QString &what, const Command *) {
        if (QList<Fault> &list = m_faults[what]; !list.isEmpty())
            return list.takeFirst();
        return m_always[what];
    };
    start();
    clock.advance(5000);
}

void SessionFixture::start()
{
    session = std::make_unique<AccountSession>(
        account, std::make_unique<FakeProvider>(server, clock, conditions), store, clock, 1);
    session->start();
}

void SessionFixture::restart()
{
    store.crash(0);
    session.reset();
    store.reopen();
    start();
}

void SessionFixture::mend()
{
    m_faults.clear();
    m_always.clear();
}

OperationId SessionFixture::submit(const Command &command, const SubmitOptions &options)
{
    const Result<OperationId> id = wait(session->submitter().submit(command, options), 10);
    if (!id)
        qFatal("not submitted: %s", qPrintable(id.error().detail));
    return *id;
}

Operation SessionFixture::row(const OperationId &id) const
{
    for (const auto &[sequence, each] : store.rows) {
        if (each.id == id)
            return each;
    }
    return {};
}

int SessionFixture::requests(const QString &what) const
{
    return static_cast<int>(
        std::count_if(seen.begin(), seen.end(), [&what](const RequestSeen &each) { return each.what == what; }));
}

bool SessionFixture::logHas(LogEntry::Kind kind) const
{
    return std::any_of(
        store.entries.begin(), store.entries.end(), [kind](const LogEntry &each) { return each.kind == kind; });
}

} // namespace foredesk::test
