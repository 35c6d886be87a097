// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/settingsdialog.h"

#include "gui/shell/afteraction.h"
#include "platform/settings.h"
#include "ui_settingsdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
{
    m_form->setupUi(this);
    setMinimumWidth(520);
    fill();
    connectFields();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill()
{
    m_form->theme->addItems({tr("Like the system"), tr("Light"), tr("Dark")});
    m_form->theme->setCurrentIndex(int(m_settings.colorScheme()));
    m_form->density->addItems({tr("Compact"), tr("Comfortable"), tr("Spacious")});
    m_form->density->setCurrentIndex(int(m_settings.density()));
    m_form->language->addItem(tr("Like the system"), QString());
    m_form->language->addItem(u"English"_s, u"en"_s);
    m_form->language->addItem(u"Deutsch"_s, u"de"_s);
    m_form->language->setCurrentIndex(std::max(0, m_form->language->findData(m_settings.language())));
    m_form->after->addItems({tr("Show the next ticket"), tr("Show the previous ticket"), tr("Stay at the ticket"),
        tr("Go back to the list")});
    m_form->after->setCurrentIndex(int(afterAction(m_settings)));
    m_form->undo->setValue(m_settings.undoSendSeconds());
    m_form->singleKeys->setChecked(m_settings.singleKeys() == SingleKeys::On);
}

void SettingsDialog::connectFields()
{
    connect(m_form->theme, &QComboBox::activated, this,
        [this](int index) { m_settings.setColorScheme(ColorScheme(index)); });
    connect(m_form->density, &QComboBox::activated, this, [this](int index) { m_settings.setDensity(Density(index)); });
    connect(m_form->language, &QComboBox::activated, this,
        [this] { m_settings.setLanguage(m_form->language->currentData().toString()); });
    connect(m_form->after, &QComboBox::activated, this,
        [this](int index) { setAfterAction(m_settings, AfterAction(index)); });
    connect(
        m_form->undo, &QSpinBox::valueChanged, this, [this](int seconds) { m_settings.setUndoSendSeconds(seconds); });
    connect(m_form->singleKeys, &QCheckBox::toggled, this,
        [this](bool on) { m_settings.setSingleKeys(on ? SingleKeys::On : SingleKeys::Off); });
    connect(m_form->editKeys, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT keysRequested();
    });
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace foredesk
