// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QDialog>

#include <memory>

namespace foredesk
{

class InlineMessage;

namespace Ui
{
class KeyDialog;
}

/// Asks for a new key after the old one was refused.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Reason { Refused, Wanted };

    KeyDialog(const QString &accountName, Reason reason, QWidget *parent = nullptr);
    ~KeyDialog() override;

    Secret key() const;
    void showTesting();
    void showFailure(const Error &error);

Q_SIGNALS:
    void keyEntered();

private:
    std::unique_ptr<Ui::KeyDialog> m_form;
    InlineMessage *m_verdict;
};

} // namespace foredesk
