// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QHash>
#include <QObject>

namespace foredesk
{

/// One record of a small list, its fields under the server's names, so that a refusal finds its field.
struct Record {
    QString id; ///< Empty = not created yet.
    QHash<QString, QString> fields;
    friend bool operator==(const Record &, const Record &) = default;
};

/// A manageable list of one account behind a form: what a RecordDialog edits, without widgets. GUI thread.
class RecordSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setAccount(const AccountId &account) = 0;
    virtual QList<Record> records() const = 0;
    /// Why nothing can be changed here; empty when it can.
    virtual QString reasonAgainstChanges() const = 0;
    /// Reads the server's list.
    virtual QFuture<Result<void>> refresh() = 0;
    /// Creates or updates; the answer is the record as the server keeps it.
    virtual QFuture<Result<Record>> save(const Record &record) = 0;
    virtual QFuture<Result<void>> remove(const QString &id) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace foredesk
