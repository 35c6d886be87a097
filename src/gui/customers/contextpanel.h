// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/customers/contextpresenter.h"

#include <QWidget>

class QListWidget;
class QStackedLayout;
class QToolButton;

namespace foredesk
{

class EmptyState;
class InitialsAvatar;
class InlineMessage;
class ElidedLabel;
class PlainLabel;

/// Beside the conversation: who asks, what else they have asked, and what of this is stale. GUI thread.
class ContextPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ContextPanel(Desk &desk, QWidget *parent = nullptr);

    void setTicket(const TicketRef &ticket);

Q_SIGNALS:
    void openRequested(const TicketRef &ticket);

private:
    QWidget *makeProfile();
    QWidget *makeOthers();
    void showValue(const CustomerContext &context);
    void fillOthers(const CustomerContext &context);
    void copyEmail();

    ContextPresenter m_presenter;
    QStackedLayout *m_stack;
    InitialsAvatar *m_avatar;
    PlainLabel *m_name;
    ElidedLabel *m_email;
    PlainLabel *m_phone;
    QToolButton *m_copy;
    InlineMessage *m_notices;
    PlainLabel *m_othersTitle;
    QListWidget *m_others;
    PlainLabel *m_noOthers;
};

} // namespace foredesk
