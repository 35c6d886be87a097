// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace foredesk
{

/// Runs foredesk-sandbox, which stands beside this program, as the server of the demo desk, and ends it with this
/// program. GUI thread.
class DemoDesk : public QObject
{
    Q_OBJECT

public:
    explicit DemoDesk(QObject *parent = nullptr);
    ~DemoDesk() override;

    static bool isAvailable();

    /// `dataFolder` keeps the desk; `mail` is what it is made from, empty = made up. ready() or failed() follows, once.
    void start(const QString &dataFolder, const QString &mail);
    bool isStarting() const { return m_timeout.isActive(); }

Q_SIGNALS:
    void ready(const QUrl &baseUrl, const Secret &key);
    void failed(const QString &reason);

private:
    void readOutput();
    void fail(const QString &reason);

    /// A process that may be left running: the destructor of QProcess would wait for its end.
    class Server final : public QProcess
    {
    public:
        void abandon();
    };

    Server m_process;
    QByteArray m_output;
    QTimer m_timeout;
    bool m_isReady = false;
};

} // namespace foredesk
