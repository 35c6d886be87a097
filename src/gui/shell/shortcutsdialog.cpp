// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcutsdialog.h"

#include "gui/common/actionregistry.h"
#include "gui/common/inlinemessage.h"
#include "ui_shortcutsdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

ShortcutsDialog::ShortcutsDialog(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ShortcutsDialog>())
    , m_conflict(new InlineMessage)
    , m_actions(actions)
{
    m_form->setupUi(this);
    m_form->conflictColumn->addWidget(m_conflict);
    m_conflict->hide();
    m_form->list->setHeaderLabels({tr("Action"), tr("Key"), tr("Default")});
    m_form->list->setAccessibleName(tr("Actions and their keys"));
    m_form->filter->setAccessibleName(tr("Search actions"));
    m_form->keyTemplate->addItems({tr("Foredesk"), tr("Gmail"), tr("Outlook")});
    m_form->keyTemplate->setCurrentIndex(int(actions.keyTemplate()));
    m_form->singleKeys->setChecked(actions.singleKeys() == SingleKeys::On);
    resize(640, 600);

    connect(m_form->filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_form->list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_form->key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::checkConflict);
    connect(m_form->assign, &QPushButton::clicked, this, [this] { assign(m_form->key->keySequence()); });
    connect(m_form->none, &QPushButton::clicked, this, [this] { assign(QKeySequence()); });
    connect(m_form->reset, &QPushButton::clicked, this, [this] { assign(m_actions.defaultKey(currentId())); });
    connect(m_form->resetAll, &QPushButton::clicked, this, [this] { m_actions.setOwnKeys({}); });
    connect(m_form->keyTemplate, &QComboBox::activated, this,
        [this](int index) { m_actions.setTemplate(KeyTemplate(index)); });
    connect(m_form->singleKeys, &QCheckBox::toggled, this,
        [this](bool on) { m_actions.setSingleKeys(on ? SingleKeys::On : SingleKeys::Off); });
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&actions, &ActionRegistry::keysChanged, this, &ShortcutsDialog::fill);
    fill();
}

ShortcutsDialog::~ShortcutsDialog() = default;

QString ShortcutsDialog::currentId() const
{
    const QTreeWidgetItem *item = m_form->list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutsDialog::fill()
{
    const QString before = currentId();
    m_form->list->clear();
    for (const QString &id : m_actions.ids()) {
        auto *item = new QTreeWidgetItem(m_form->list,
            {m_actions.action(id)->text(), m_actions.key(id).toString(QKeySequence::NativeText),
                m_actions.defaultKey(id).toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, id);
        if (m_actions.key(id) != m_actions.defaultKey(id)) {
            QFont changed = item->font(1);
            changed.setWeight(QFont::DemiBold);
            item->setFont(1, changed);
        }
        if (id == before || !m_form->list->currentItem())
            m_form->list->setCurrentItem(item);
    }
    m_form->list->resizeColumnToContents(0);
    filter();
}

void ShortcutsDialog::filter()
{
    const QString wanted = m_form->filter->text().trimmed();
    for (int i = 0; i < m_form->list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_form->list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive)
            && item->text(1).compare(wanted, Qt::CaseInsensitive) != 0);
    }
}

void ShortcutsDialog::showCurrent()
{
    if (!currentId().isEmpty())
        m_form->key->setKeySequence(m_actions.key(currentId()));
}

void ShortcutsDialog::checkConflict()
{
    QStringList names;
    for (const QString &id : m_actions.conflicts(currentId(), m_form->key->keySequence()))
        names.append(u"“"_s + m_actions.action(id)->text() + u"”"_s);
    m_conflict->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        m_conflict->setMessage(InlineMessage::Kind::Warning,
            tr("These keys belong to %1, which would have none afterwards.").arg(names.join(u", "_s)));
    m_form->assign->setText(names.isEmpty() ? tr("&Assign") : tr("T&ake the key"));
}

void ShortcutsDialog::assign(const QKeySequence &key)
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    for (const QString &other : m_actions.conflicts(id, key))
        m_actions.setKey(other, QKeySequence());
    m_actions.setKey(id, key);
    showCurrent();
}

} // namespace foredesk
