// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractbackend.h"

#include "support/waitfor.h"

#include <QTest>

#include <map>

namespace foredesk::test
{

using namespace Qt::StringLiterals;

/// What the contract's cases share: one sandbox a shape, kept while the program runs, and no faults at the start of a
/// case.
class ContractCase : public QObject
{
    Q_OBJECT

protected:
    static constexpr int kTickets = 330;
    ContractBackend &backend()
    {
        const QString shape = QString::fromUtf8(QTest::currentDataTag());
        auto &found = m_backends[shape];
        if (!found)
            found = std::make_unique<ContractBackend>(shape, kTickets);
        return *found;
    }

    static void shapeRows()
    {
        QTest::addColumn<int>("unused");
        for (const QString &shape : contractShapes())
            QTest::newRow(qPrintable(shape)) << 0;
    }

    /// A new ticket of its own for a case.
    TicketId makeTicket(HelpdeskProvider &provider)
    {
        CreateTicket command;
        command.subject = u"Contract"_s;
        command.requester.email = u"contract@example.com"_s;
        command.tags = {u"billing"_s};
        const auto applied = waitFor(provider.apply(command, OperationId(u"1"_s)));
        return applied ? TicketId(applied->serverId) : TicketId();
    }

    static QList<Ticket> wholeMirror(HelpdeskProvider &provider)
    {
        QList<Ticket> tickets;
        Cursor cursor;
        for (int pages = 0; pages < 2000; ++pages) {
            const auto page = waitFor(provider.mirrorTickets(cursor));
            if (!page)
                return {};
            tickets += page->items;
            if (page->atEnd)
                return tickets;
            cursor = page->next;
        }
        return {};
    }

    bool fault(const QString &method, const QString &path, const QString &kind, const QJsonObject &more = {})
    {
        QJsonObject json {{u"method"_s, method}, {u"path"_s, backend().path(path)}, {u"kind"_s, kind}, {u"times"_s, 1}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return backend().sandbox().addFault(json);
    }

    std::map<QString, std::unique_ptr<ContractBackend>> m_backends;

private Q_SLOTS:
    void init()
    {
        QVERIFY2(backend().sandbox().isReady(), qPrintable(backend().sandbox().complaint()));
        QVERIFY(backend().sandbox().clearFaults());
    }
};

} // namespace foredesk::test
