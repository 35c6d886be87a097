// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/customers/newticketpresenter.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace foredesk
{

class InlineMessage;

namespace Ui
{
class NewTicketDialog;
}

/// Writes a new ticket. Closing it in any way keeps what was typed as a draft; only "Discard draft" throws it away. The
/// ticket goes through the outbox, online or not. GUI thread.
class NewTicketDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewTicketDialog(Desk &desk, QWidget *parent = nullptr);
    ~NewTicketDialog() override;

    void setAccount(const AccountId &account);
    void done(int result) override;

Q_SIGNALS:
    void submitted(const AccountId &account, const OperationId &operation);

private:
    void fillChoices();
    void connectFields();
    void showValue(const NewTicket &ticket);
    void takeFields();
    void showProblems(const QList<FieldError> &problems);
    void showCounter();
    void showReason();
    void create();
    void showFailure(const Error &error);
    QString currentId(const QComboBox *choice) const;

    Desk &m_desk;
    NewTicketPresenter m_presenter;
    std::unique_ptr<Ui::NewTicketDialog> m_form;
    InlineMessage *m_message;
    bool m_filling = false;
};

} // namespace foredesk
