// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/admin/recordsource.h"

#include <optional>

namespace foredesk
{

/// What a dialog over a RecordSource does, without widgets: which record is open, whether it differs from what is
/// stored, and what the server said. GUI thread.
class RecordPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive the presenter. `defaults` are the fields of a new record.
    RecordPresenter(RecordSource &source, const QHash<QString, QString> &defaults, QObject *parent);

    /// Records whose fields hold `filter`, ignoring case.
    QList<Record> shown(const QString &filter) const;
    const Record &open() const { return m_open; }
    bool isNew() const { return m_open.id.isEmpty(); }
    bool isChanged() const { return m_edited != m_open.fields; }
    bool isBusy() const { return m_busy; }
    QString reasonAgainstChanges() const { return m_source.reasonAgainstChanges(); }

    /// False, and nothing happens, while unsaved changes would be lost.
    bool openRecord(const QString &id);
    bool openNew();
    void discardChanges();
    void setField(const QString &field, const QString &value);
    QString field(const QString &name) const { return m_edited.value(name); }

    void save();
    void remove();
    void refresh();

Q_SIGNALS:
    void listChanged();
    void opened(); ///< Another record, or its stored fields changed.
    void stateChanged(); ///< isChanged() or isBusy().
    void saved(const QString &id);
    void failed(const Error &error); ///< With `fields` when the server named them.

private:
    void takeOver(const Record &record);
    void followSource();
    void setBusy(bool busy);

    RecordSource &m_source;
    QHash<QString, QString> m_defaults;
    Record m_open;
    QHash<QString, QString> m_edited;
    bool m_busy = false;
};

} // namespace foredesk
