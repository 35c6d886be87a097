// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "sync/desk.h"

#include <algorithm>
#include <functional>

namespace foredesk::test
{

/// A list in memory that gives out ids "100", "101", …
template <class T>
class FakeResource final : public CachedResource<T>
{
public:
    using Failing = std::function<Result<void>()>;
    using Changed = std::function<void()>;

    /// `failing` is asked before every write; `changed` is called after one.
    FakeResource(Failing failing, Changed changed)
        : m_failing(std::move(failing))
        , m_changed(std::move(changed))
    {
    }

    QList<T> values;

    QList<T> items() const override
    {
        QList<T> sorted = values;
        std::sort(sorted.begin(), sorted.end(), [](const T &a, const T &b) { return a.name < b.name; });
        return sorted;
    }
    QFuture<Result<QList<T>>> refresh() override { return readyFuture<QList<T>>(items()); }
    QFuture<Result<T>> create(const T &value) override
    {
        if (const Result<void> ok = m_failing(); !ok)
            return readyFuture<T>(tl::unexpected(ok.error()));
        T made = value;
        made.id = decltype(made.id)(QString::number(m_next++));
        values.append(made);
        m_changed();
        return readyFuture<T>(made);
    }
    QFuture<Result<T>> update(const T &value) override
    {
        if (const Result<void> ok = m_failing(); !ok)
            return readyFuture<T>(tl::unexpected(ok.error()));
        const auto found = std::find_if(values.begin(), values.end(), [&](const T &v) { return v.id == value.id; });
        if (found == values.end())
            return failedFuture<T>(ErrorKind::NotFound, value.id.value());
        *found = value;
        m_changed();
        return readyFuture<T>(value);
    }
    QFuture<Result<void>> remove(const QString &id) override
    {
        if (const Result<void> ok = m_failing(); !ok)
            return readyFuture<void>(ok);
        if (values.removeIf([&](const T &v) { return v.id.value() == id; }) == 0)
            return failedFuture<void>(ErrorKind::NotFound, id);
        m_changed();
        return readyFuture<void>(Result<void>());
    }

private:
    Failing m_failing;
    Changed m_changed;
    int m_next = 100;
};

} // namespace foredesk::test
