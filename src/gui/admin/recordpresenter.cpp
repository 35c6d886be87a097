// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/recordpresenter.h"

#include "base/whendone.h"

#include <algorithm>

namespace foredesk
{

RecordPresenter::RecordPresenter(RecordSource &source, const QHash<QString, QString> &defaults, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_defaults(defaults)
    , m_open {{}, defaults}
    , m_edited(defaults)
{
    connect(&source, &RecordSource::changed, this, &RecordPresenter::followSource);
}

QList<Record> RecordPresenter::shown(const QString &filter) const
{
    QList<Record> records = m_source.records();
    const QString wanted = filter.trimmed();
    records.removeIf([&wanted](const Record &record) {
        return std::none_of(record.fields.begin(), record.fields.end(),
            [&wanted](const QString &value) { return value.contains(wanted, Qt::CaseInsensitive); });
    });
    return records;
}

bool RecordPresenter::openRecord(const QString &id)
{
    if (id == m_open.id && !isNew())
        return true;
    if (isChanged() || m_busy)
        return false;
    const QList<Record> records = m_source.records();
    const auto found
        = std::find_if(records.begin(), records.end(), [&id](const Record &record) { return record.id == id; });
    if (found == records.end())
        return false;
    takeOver(*found);
    return true;
}

bool RecordPresenter::openNew()
{
    if (isChanged() || m_busy)
        return false;
    takeOver({{}, m_defaults});
    return true;
}

void RecordPresenter::discardChanges()
{
    takeOver(m_open);
}

void RecordPresenter::setField(const QString &field, const QString &value)
{
    if (m_edited.value(field) == value)
        return;
    m_edited.insert(field, value);
    Q_EMIT stateChanged();
}

void RecordPresenter::takeOver(const Record &record)
{
    m_open = record;
    m_edited = record.fields;
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

/// The list changed below us: an untouched record shows its new fields, one being edited is left alone.
void RecordPresenter::followSource()
{
    const QList<Record> records = m_source.records();
    const auto found
        = std::find_if(records.begin(), records.end(), [this](const Record &record) { return record.id == m_open.id; });
    if (!isNew() && !isChanged() && !m_busy) {
        if (found == records.end())
            takeOver({{}, m_defaults});
        else if (*found != m_open)
            takeOver(*found);
    }
    Q_EMIT listChanged();
}

void RecordPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT stateChanged();
}

void RecordPresenter::save()
{
    if (m_busy || !isChanged())
        return;
    setBusy(true);
    whenDone(m_source.save({m_open.id, m_edited}), this, [this](const Result<Record> &stored) {
        setBusy(false);
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        takeOver(*stored);
        Q_EMIT listChanged();
        Q_EMIT saved(stored->id);
    });
}

void RecordPresenter::remove()
{
    if (m_busy || isNew())
        return;
    setBusy(true);
    whenDone(m_source.remove(m_open.id), this, [this](const Result<void> &removed) {
        setBusy(false);
        if (!removed) {
            Q_EMIT failed(removed.error());
            return;
        }
        takeOver({{}, m_defaults});
        Q_EMIT listChanged();
    });
}

void RecordPresenter::refresh()
{
    whenDone(m_source.refresh(), this, [this](const Result<void> &refreshed) {
        if (!refreshed)
            Q_EMIT failed(refreshed.error());
    });
}

} // namespace foredesk
