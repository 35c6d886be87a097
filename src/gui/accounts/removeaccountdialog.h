// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace foredesk
{

namespace Ui
{
class RemoveAccountDialog;
}

/// Asks before an account goes; shows what was not sent yet and offers to save it first.
class RemoveAccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// `unsent` is empty when nothing waits.
    RemoveAccountDialog(const QString &accountName, const QString &unsent, QWidget *parent = nullptr);
    ~RemoveAccountDialog() override;

private:
    void saveTexts();
    std::unique_ptr<Ui::RemoveAccountDialog> m_form;
};

} // namespace foredesk
