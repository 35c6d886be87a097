// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandrun.h"

#include "cli/errorwords.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{

CommandRun::CommandRun(Desk &desk, const Arguments &arguments, const Output &output, const QString &profilePath)
    : m_desk(desk)
    , m_arguments(arguments)
    , m_output(output)
    , m_profilePath(profilePath)
{
}

void CommandRun::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(code);
}

void CommandRun::fail(const Error &error)
{
    fail(errorLine(error));
}

void CommandRun::fail(const QString &problem)
{
    m_output.complain(problem);
    finish(ExitCode::Refused);
}

void CommandRun::usage(const QString &problem)
{
    m_output.complain(problem);
    finish(ExitCode::Usage);
}

} // namespace foredesk::cli
