// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QProcess>
#include <QString>
#include <QUrl>

namespace foredesk::bench
{

/// Where what is expensive to make is kept between runs: below the system's temporary folder, or $FOREDESK_BENCH_DIR.
QString cacheFolder();
/// A folder of that name in it.
QString cacheFolder(const QString &name);

/// The generated desk of that size as foredesk-sandbox makes it; made when it is not there. Gives its data folder.
QString corpusFolder(int tickets);

/// foredesk-sandbox serving a generated desk.
class DeskServer
{
public:
    explicit DeskServer(int tickets);
    ~DeskServer();
    DeskServer(const DeskServer &) = delete;
    DeskServer &operator=(const DeskServer &) = delete;

    bool isReady() const { return m_url.isValid(); }
    QUrl url() const { return m_url; }
    Secret token() const { return m_token; }
    int tickets() const { return m_tickets; }

private:
    int m_tickets;
    Secret m_token {QByteArrayLiteral("bench-key")};
    QUrl m_url;
    QProcess m_process;
};

} // namespace foredesk::bench
