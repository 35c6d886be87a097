// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace foredesk
{

class ActionRegistry;

namespace Ui
{
class KeySheet;
}

/// All keys at a glance, by what they belong to.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const ActionRegistry &actions, QWidget *parent = nullptr);
    ~KeySheet() override;

Q_SIGNALS:
    void editRequested();

private:
    void fill(const QString &filter);

    std::unique_ptr<Ui::KeySheet> m_form;
    const ActionRegistry &m_actions;
};

} // namespace foredesk
