// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "cli/commandrun.h"
#include "platform/singleinstance.h"

#include <optional>

namespace foredesk::cli
{

/// foredeskctl from a checked command line to its exit code: claims the profile, opens the desk, runs the command.
/// Leaves the event loop with the code. GUI thread; owned by main().
class Program final : public QObject
{
    Q_OBJECT

public:
    explicit Program(const Arguments &arguments);
    ~Program() override;

    void begin();

private:
    Result<void> openProfile();
    Result<void> takeKey();
    void openDesk();
    void runWhenReady();
    void runCommand();
    void leave(ExitCode code);
    void refuse(const Error &error);

    Arguments m_arguments;
    Output m_output;
    std::optional<ProfileDir> m_profile;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<DeskComposition> m_composition;
    std::unique_ptr<CommandRun> m_run;
};

} // namespace foredesk::cli
