// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "cli/arguments.h"
#include "cli/output.h"
#include "sync/desk.h"

#include <QObject>

namespace foredesk::cli
{

/// One run of one command: what was typed, the desk to do it on, where to print. A command is a function that gets this
/// and ends it, at once or after answers arrived, with finish(), fail() or usage(). GUI thread; owned by main().
class CommandRun final : public QObject
{
    Q_OBJECT

public:
    CommandRun(Desk &desk, const Arguments &arguments, const Output &output, const QString &profilePath);

    Desk &desk() { return m_desk; }
    const Arguments &arguments() const { return m_arguments; }
    const Output &output() const { return m_output; }
    const QString &profilePath() const { return m_profilePath; }
    /// The positional argument, which the specification promised to be there.
    QString word(int index) const { return m_arguments.positional.value(index); }

    void start() { m_arguments.command->run(*this); }
    void finish(ExitCode code = ExitCode::Done);
    void fail(const Error &error);
    void fail(const QString &problem);
    void usage(const QString &problem);

    /// Goes on with the value, or fails with the error.
    template <typename T, typename Handler>
    void expect(const QFuture<Result<T>> &future, Handler handler)
    {
        whenDone(future, this, [this, handler = std::move(handler)](Result<T> result) mutable {
            if (!result)
                fail(result.error());
            else if constexpr (std::is_void_v<T>)
                handler();
            else
                handler(std::move(*result));
        });
    }

Q_SIGNALS:
    void finished(foredesk::cli::ExitCode code);

private:
    Desk &m_desk;
    Arguments m_arguments;
    Output m_output;
    QString m_profilePath;
    bool m_finished = false;
};

} // namespace foredesk::cli
