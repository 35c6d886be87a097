// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accountsession.h"
#include "sync/desk.h"

#include <algorithm>

namespace foredesk
{

/// CachedResource over one list of an account: reads come from memory, which follows the cache; writes go straight to
/// the server and then into the cache. `Session` is asked each time, for it changes with the key.
template <class T>
class CachedList final : public CachedResource<T>
{
public:
    using Session = std::function<AccountSession *()>;
    using Api = std::function<ResourceApi<T> *(HelpdeskProvider &)>;
    using Put = std::function<QFuture<Result<void>>(const QList<T> &)>;

    CachedList(QObject *context, Session session, Api api, Put put)
        : m_context(context)
        , m_session(std::move(session))
        , m_api(std::move(api))
        , m_put(std::move(put))
    {
    }

    /// What the cache holds now.
    void show(QList<T> items)
    {
        std::sort(items.begin(), items.end(),
            [](const T &a, const T &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
        m_items = std::move(items);
    }

    QList<T> items() const override { return m_items; }

    QFuture<Result<QList<T>>> refresh() override
    {
        const Result<ResourceApi<T> *> api = openApi();
        if (!api)
            return readyFuture<QList<T>>(tl::unexpected(api.error()));
        return mapped<QList<T>>((*api)->list(), m_context, [this](const Result<QList<T>> &list) {
            if (list)
                keep(*list);
            return list;
        });
    }

    QFuture<Result<T>> create(const T &value) override
    {
        const Result<ResourceApi<T> *> api = openApi();
        if (!api)
            return readyFuture<T>(tl::unexpected(api.error()));
        return mapped<T>((*api)->create(value), m_context, [this](const Result<T> &made) { return taken(made); });
    }

    QFuture<Result<T>> update(const T &value) override
    {
        const Result<ResourceApi<T> *> api = openApi();
        if (!api)
            return readyFuture<T>(tl::unexpected(api.error()));
        return mapped<T>((*api)->update(value), m_context, [this](const Result<T> &changed) { return taken(changed); });
    }

    QFuture<Result<void>> remove(const QString &id) override
    {
        const Result<ResourceApi<T> *> api = openApi();
        if (!api)
            return readyFuture<void>(tl::unexpected(api.error()));
        return mapped<void>((*api)->remove(id), m_context, [this, id](const Result<void> &removed) {
            if (removed || removed.error().kind == ErrorKind::NotFound) {
                QList<T> left = m_items;
                left.removeIf([&id](const T &each) { return each.id.value() == id; });
                keep(left);
            }
            return removed;
        });
    }

private:
    Result<ResourceApi<T> *> openApi() const
    {
        AccountSession *session = m_session();
        if (!session || !session->gate().isOpen())
            return failure(ErrorKind::Offline, QStringLiteral("this needs a connection"));
        ResourceApi<T> *api = m_api(session->provider());
        if (!api)
            return failure(ErrorKind::Unsupported, QStringLiteral("this connection has no such list"));
        return api;
    }

    Result<T> taken(const Result<T> &value)
    {
        if (value) {
            QList<T> now = m_items;
            now.removeIf([&value](const T &each) { return each.id == value->id; });
            now.append(*value);
            keep(now);
        }
        return value;
    }

    void keep(const QList<T> &items)
    {
        show(items);
        whenDone(m_put(items), m_context, [](const Result<void> &) {});
    }

    QObject *m_context;
    Session m_session;
    Api m_api;
    Put m_put;
    QList<T> m_items;
};

} // namespace foredesk
