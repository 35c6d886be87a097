// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"
#include "domain/ids.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace foredesk
{
namespace Ui
{
class ConversationHeader;
}

class ConversationPresenter;
class FlowLayout;
class PlainLabel;

/// What the ticket is: subject, number and fields, each changed in place. A change on its way is marked until the
/// server has it; one that failed says so.
class ConversationHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationHeader(ConversationPresenter &presenter, QWidget *parent = nullptr);
    ~ConversationHeader() override;

    void showTicket();

    // Open the list or field for one thing, as if it had been clicked.
    void editState();
    void editPriority();
    void editAssignee();
    void editInbox();
    void editTags();
    void editSubject();

private:
    QToolButton *addField(const QString &name, void (ConversationHeader::*edit)());
    void showField(
        QToolButton *field, const QString &text, const QIcon &icon, const QString &commandKind, Capability needed);
    void finishSubject(Qt::CheckState keep);
    QString agentName(const AgentId &agent) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    ConversationPresenter &m_presenter;
    std::unique_ptr<Ui::ConversationHeader> m_form;
    FlowLayout *m_fields; ///< Goes on in a second line where the window is narrow.
    QToolButton *m_state;
    QToolButton *m_priority;
    QToolButton *m_assignee;
    QToolButton *m_inbox;
    QToolButton *m_tags;
};

} // namespace foredesk
