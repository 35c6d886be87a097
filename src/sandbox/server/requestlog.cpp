// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/requestlog.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

bool RequestLog::openFile(const QString &path)
{
    if (path.isEmpty())
        return true;
    m_file = std::make_unique<QFile>(path);
    return m_file->open(QIODevice::WriteOnly | QIODevice::Append);
}

size_t RequestLog::begin(const HttpRequest &request, qint64 timeMs, bool authorized)
{
    const std::lock_guard lock(m_lock);
    Entry entry;
    entry.method = request.method;
    entry.path = request.path;
    entry.query = request.rawQuery;
    entry.body = request.body;
    entry.timeMs = timeMs;
    entry.authorized = authorized;
    m_entries.push_back(std::move(entry));
    return m_entries.size() - 1;
}

void RequestLog::finish(size_t entry, const Outcome &outcome)
{
    const std::lock_guard lock(m_lock);
    m_entries[entry].outcome = outcome;
    m_entries[entry].finished = true;
    if (!m_file)
        return;
    m_file->write(QJsonDocument(toJson(m_entries[entry], entry)).toJson(QJsonDocument::Compact) + '\n');
    m_file->flush();
}

QJsonArray RequestLog::list(qint64 since, qint64 limit) const
{
    const std::lock_guard lock(m_lock);
    QJsonArray out;
    for (size_t i = size_t(std::max<qint64>(since, 0)); i < m_entries.size() && out.size() < limit; ++i)
        out.append(toJson(m_entries[i], i));
    return out;
}

qint64 RequestLog::size() const
{
    const std::lock_guard lock(m_lock);
    return qint64(m_entries.size());
}

QJsonObject RequestLog::toJson(const Entry &entry, size_t index)
{
    return {{u"id"_s, qint64(index) + 1}, {u"method"_s, entry.method}, {u"path"_s, entry.path},
        {u"query"_s, entry.query}, {u"time"_s, isoTime(entry.timeMs)}, {u"authorized"_s, entry.authorized},
        {u"applied"_s, entry.outcome.applied}, {u"finished"_s, entry.finished}, {u"status"_s, entry.outcome.status},
        {u"fault"_s, entry.outcome.fault}, {u"body"_s, QString::fromUtf8(entry.body)}};
}

QString isoTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace foredesk::sandbox
