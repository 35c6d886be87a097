// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "gui/admin/recordsource.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace foredesk
{

/// What a kind of record needs to be edited as plain fields.
template <class T>
struct RecordTraits {
    ReferenceKind kind;
    Capability capability;
    std::function<CachedResource<T> &(Desk &, const AccountId &)> resource;
    std::function<Record(const T &)> toRecord;
    std::function<T(const Record &)> fromRecord;
};

/// RecordSource over a CachedResource of the desk.
template <class T>
class DeskRecords final : public RecordSource
{
public:
    DeskRecords(Desk &desk, RecordTraits<T> traits)
        : m_desk(desk)
        , m_traits(std::move(traits))
    {
        connect(&desk, &Desk::referenceChanged, this, [this](const AccountId &account, ReferenceKind kind) {
            if (account == m_account && kind == m_traits.kind)
                Q_EMIT changed();
        });
        connect(&desk, &Desk::capabilitiesChanged, this, [this](const AccountId &account) {
            if (account == m_account)
                Q_EMIT changed();
        });
    }

    void setAccount(const AccountId &account) override
    {
        m_account = account;
        Q_EMIT changed();
    }

    QList<Record> records() const override
    {
        QList<Record> records;
        if (m_account.isEmpty())
            return records;
        for (const T &item : resource().items())
            records.append(m_traits.toRecord(item));
        return records;
    }

    QString reasonAgainstChanges() const override
    {
        const Capabilities capabilities = m_desk.capabilities(m_account);
        if (capabilities.can(m_traits.capability))
            return {};
        const QString reason = capabilities.reasonAgainst(m_traits.capability);
        return reason.isEmpty()
            // A template has no context of its own that the translations could name.
            ? QCoreApplication::translate("foredesk::RecordDialog", "This connection cannot change this list.")
            : reason;
    }

    QFuture<Result<void>> refresh() override
    {
        return mapped<void>(resource().refresh(), this, [](const Result<QList<T>> &items) -> Result<void> {
            if (!items)
                return tl::unexpected(items.error());
            return {};
        });
    }

    QFuture<Result<Record>> save(const Record &record) override
    {
        const T value = m_traits.fromRecord(record);
        const QFuture<Result<T>> saved = record.id.isEmpty() ? resource().create(value) : resource().update(value);
        return mapped<Record>(saved, this, [this](const Result<T> &stored) -> Result<Record> {
            if (!stored)
                return tl::unexpected(stored.error());
            return m_traits.toRecord(*stored);
        });
    }

    QFuture<Result<void>> remove(const QString &id) override { return resource().remove(id); }

private:
    CachedResource<T> &resource() const { return m_traits.resource(m_desk, m_account); }

    Desk &m_desk;
    RecordTraits<T> m_traits;
    AccountId m_account;
};

/// Fields "name" and "color".
std::unique_ptr<RecordSource> makeTagRecords(Desk &desk);
/// Fields "name" and "content".
std::unique_ptr<RecordSource> makeCannedRecords(Desk &desk);

} // namespace foredesk
