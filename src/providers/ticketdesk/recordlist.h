// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/flow.h"
#include "providers/ticketdesk/connection.h"
#include "providers/ticketdesk/envelope.h"
#include "providers/ticketdesk/limits.h"

#include <QSet>

namespace foredesk::ticketdesk
{

/// Reads a list to its end, page by page, each record once. `T` needs an `id`.
template <class T>
class RecordList final : public Flow<QList<T>>
{
public:
    using MakeRequest = std::function<HttpRequest(int offset)>;
    using DecodeOne = std::function<T(const JsonReader &)>;

    RecordList(Connection &connection, MakeRequest makeRequest, DecodeOne decodeOne)
        : Flow<QList<T>>(&connection)
        , m_connection(connection)
        , m_makeRequest(std::move(makeRequest))
        , m_decodeOne(std::move(decodeOne))
    {
        readPage();
    }

private:
    void readPage()
    {
        this->proceed(m_connection.send(m_makeRequest(m_offset)),
            [this](const HttpResponse &response) { takePage(decodeList<T>(response.body, m_decodeOne)); });
    }

    void takePage(const Result<Decoded<T>> &page)
    {
        if (!page) {
            this->finish(tl::unexpected(page.error()));
            return;
        }
        bool anyNew = false;
        for (const T &item : page->items) {
            if (m_seen.contains(item.id.value()))
                continue;
            m_seen.insert(item.id.value());
            m_items.append(item);
            anyNew = true;
        }
        m_offset += page->rows;
        // a server that ignores `offset` repeats its first page for ever: no new record is the end as well
        const bool more = page->rows >= kPageSize && anyNew && m_offset <= kLastOffset;
        if (more)
            readPage();
        else
            this->finish(m_items);
    }

    Connection &m_connection;
    MakeRequest m_makeRequest;
    DecodeOne m_decodeOne;
    int m_offset = 0;
    QList<T> m_items;
    QSet<QString> m_seen;
};

} // namespace foredesk::ticketdesk
