// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace foredesk
{

class ActionRegistry;
class InlineMessage;

namespace Ui
{
class ShortcutsDialog;
}

/// Gives actions other keys. A key that another action has is only taken after that was said.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(ActionRegistry &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    QString currentId() const;
    void fill();
    void filter();
    void showCurrent();
    void checkConflict();
    void assign(const QKeySequence &key);

    std::unique_ptr<Ui::ShortcutsDialog> m_form;
    InlineMessage *m_conflict;
    ActionRegistry &m_actions;
};

} // namespace foredesk
