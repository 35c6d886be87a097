// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server/exchange.h"

#include <QFile>
#include <QJsonArray>

#include <memory>
#include <mutex>
#include <vector>

namespace foredesk::sandbox
{

/// Everything that was asked, append-only, in memory and optionally as JSON lines in a file. An entry exists from the
/// moment the request was read, so a request that never got an answer is in it too. Thread-safe.
class RequestLog
{
public:
    /// What became of a request.
    struct Outcome {
        bool applied = false; ///< A write took effect.
        int status = 0; ///< What the client was told; 0 when no whole status line left.
        QString fault; ///< Kind of the fault that struck, if any.
    };

    /// Appends to `path` too, unless it is empty. False when the file cannot be written.
    bool openFile(const QString &path);
    /// `timeMs`: the desk's time. The key for finish().
    size_t begin(const HttpRequest &request, qint64 timeMs, bool authorized);
    void finish(size_t entry, const Outcome &outcome);
    /// Entries after id `since` (ids count from 1), at most `limit`.
    QJsonArray list(qint64 since, qint64 limit) const;
    qint64 size() const;

private:
    struct Entry {
        QString method;
        QString path;
        QString query;
        QByteArray body;
        qint64 timeMs = 0;
        bool authorized = false;
        bool finished = false;
        Outcome outcome;
    };
    static QJsonObject toJson(const Entry &entry, size_t index);

    mutable std::mutex m_lock;
    std::vector<Entry> m_entries;
    std::unique_ptr<QFile> m_file;
};

/// UTC with milliseconds, as the API writes times.
QString isoTime(qint64 utcMs);

} // namespace foredesk::sandbox
