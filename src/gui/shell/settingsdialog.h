// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace foredesk
{

class Settings;

namespace Ui
{
class SettingsDialog;
}

/// The agent's preferences; every change counts at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

Q_SIGNALS:
    void keysRequested();

private:
    void fill();
    void connectFields();

    std::unique_ptr<Ui::SettingsDialog> m_form;
    Settings &m_settings;
};

} // namespace foredesk
