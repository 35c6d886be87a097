// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QList>

namespace foredesk
{

/// The one shape of a manageable list: GUI thread, futures cancel their request. What a back end cannot do answers
/// ErrorKind::Unsupported, which Capabilities tells beforehand.
template <class T>
class ResourceApi
{
public:
    ResourceApi() = default;
    virtual ~ResourceApi() = default;
    ResourceApi(const ResourceApi &) = delete;
    ResourceApi &operator=(const ResourceApi &) = delete;

    virtual QFuture<Result<QList<T>>> list() = 0; ///< Every page.
    virtual QFuture<Result<T>> get(const QString &id) = 0;
    virtual QFuture<Result<T>> create(const T &value) = 0;
    virtual QFuture<Result<T>> update(const T &value) = 0;
    virtual QFuture<Result<void>> remove(const QString &id) = 0;
};

} // namespace foredesk
