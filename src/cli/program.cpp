// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/errorwords.h"
#include "cli/typedtext.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kProfileWaitMs = 5000; ///< Another foredeskctl is soon done.
constexpr int kSilentPatienceMs = 2000; ///< A command that sends nothing needs no key.
constexpr int kKeyPatienceMs = 60000; ///< Somebody may have to unlock the key store.

void noteOpening(const Output &output, const OpenReport &report)
{
    if (report.cacheRebuilt)
        output.note(u"cache.db was damaged and set aside; foredeskctl sync reads the helpdesk again."_s);
    if (report.outboxSalvaged)
        output.note(u"outbox.db was damaged; what could be read waits for you: foredeskctl outbox list"_s);
    if (report.readOnly)
        output.note(u"The profile cannot be written: reading works, nothing else."_s);
}

} // namespace

Program::Program(const Arguments &arguments)
    : m_arguments(arguments)
    , m_output(arguments.has(u"json"_s) ? Format::Json : Format::Text)
{
}

Program::~Program() = default;

void Program::begin()
{
    if (const auto opened = openProfile(); !opened)
        return refuse(opened.error());
    m_composition = std::make_unique<DeskComposition>(*m_profile, KeyPlace::Keychain);
    if (const auto taken = takeKey(); !taken)
        return refuse(taken.error());
    openDesk();
}

Result<void> Program::openProfile()
{
    auto profile = ProfileDir::open(m_arguments.value(u"profile"_s).value_or(ProfileDir::defaultPath()));
    if (!profile)
        return tl::unexpected(profile.error());
    m_profile = *profile;
    m_instance = std::make_unique<SingleInstance>(*m_profile);
    const auto role = m_instance->claim(kProfileWaitMs);
    if (!role)
        return tl::unexpected(role.error());
    if (*role == SingleInstance::Role::Second)
        return failure(ErrorKind::Conflict,
            u"another program works on %1 (foredesk open?): close it, or take another --profile"_s.arg(
                m_profile->path()));
    return {};
}

/// A key given now stands in for the stored one of the account the command is about.
Result<void> Program::takeKey()
{
    const bool readsKeyItself
        = m_arguments.command->name == u"account add"_s || m_arguments.command->name == u"account key"_s;
    if (readsKeyItself)
        return {};
    const auto key = keyFromOptions(m_arguments);
    if (!key)
        return tl::unexpected(key.error());
    if (key->isEmpty())
        return {};
    const auto wanted = m_arguments.value(u"account"_s);
    const QList<AccountId> accounts = m_composition->storedAccounts();
    for (const AccountId &account : accounts)
        if (accounts.size() == 1 || account.value() == wanted)
            m_composition->rememberKey(account, *key);
    return {};
}

void Program::openDesk()
{
    LocalDesk &desk = m_composition->desk();
    const bool silent = m_arguments.command->network == Network::Silent || m_arguments.has(u"offline"_s);
    desk.setConnectivity(silent ? Desk::Connectivity::Offline : Desk::Connectivity::Online);
    whenDone(desk.start(), this, [this](const Result<OpenReport> &report) {
        if (!report)
            return refuse(report.error());
        noteOpening(m_output, *report);
        runWhenReady();
    });
}

void Program::runWhenReady()
{
    LocalDesk &desk = m_composition->desk();
    if (desk.isReady())
        return runCommand();
    connect(&desk, &LocalDesk::ready, this, &Program::runCommand);
    const bool silent = desk.connectivity() == Desk::Connectivity::Offline;
    QTimer::singleShot(silent ? kSilentPatienceMs : kKeyPatienceMs, this, &Program::runCommand);
}

void Program::runCommand()
{
    if (m_run)
        return;
    m_run = std::make_unique<CommandRun>(m_composition->desk(), m_arguments, m_output, m_profile->path());
    connect(m_run.get(), &CommandRun::finished, this, &Program::leave, Qt::QueuedConnection);
    m_run->start();
}

void Program::refuse(const Error &error)
{
    m_output.complain(errorLine(error));
    leave(ExitCode::Refused);
}

void Program::leave(ExitCode code)
{
    // The desk's files are closed before the lock on the profile is given up.
    m_run.reset();
    m_composition.reset();
    m_instance.reset();
    QCoreApplication::exit(int(code));
}

} // namespace foredesk::cli
