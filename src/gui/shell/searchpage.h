// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QListView;

namespace foredesk
{

class EmptyState;
class SearchHitsModel;

namespace Ui
{
class SearchPage;
}

/// Results while typing, over everything that is on this computer.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(Desk &desk, QWidget *parent = nullptr);
    ~SearchPage() override;

    void search(const QString &typed, const AccountId &scope);
    void focusResults();

Q_SIGNALS:
    /// `message` is empty when the ticket's own fields matched.
    void opened(const TicketRef &ticket, const MessageId &message);
    void saveRequested(const QString &filter);
    void leaveRequested();

private:
    void run();
    void showHits(const QList<SearchHit> &hits);
    void showProblem(const Error &error);
    void searchServers();
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::unique_ptr<Ui::SearchPage> m_form;
    Desk &m_desk;
    SearchHitsModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QString m_typed;
    AccountId m_scope;
    QTimer m_soon;
};

} // namespace foredesk
