// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/removeaccountdialog.h"

#include "ui_removeaccountdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace foredesk
{

RemoveAccountDialog::RemoveAccountDialog(const QString &accountName, const QString &unsent, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::RemoveAccountDialog>())
{
    m_form->setupUi(this);
    const QString question = unsent.isEmpty()
        ? tr("Remove “%1”? Its tickets, drafts and key are wiped from this computer. The helpdesk keeps everything.")
        : tr("“%1” has words that were not sent yet. They are lost when the account is removed. Its tickets, drafts "
             "and key are wiped from this computer; the helpdesk keeps what it has.");
    m_form->question->setText(question.arg(accountName));
    m_form->texts->setPlainText(unsent);
    m_form->texts->setVisible(!unsent.isEmpty());
    m_form->texts->setAccessibleName(tr("Texts that were not sent"));
    m_form->save->setVisible(!unsent.isEmpty());
    QPushButton *remove = m_form->buttons->addButton(tr("Remove the account"), QDialogButtonBox::DestructiveRole);
    remove->setAutoDefault(false);
    m_form->buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    m_form->buttons->button(QDialogButtonBox::Cancel)->setFocus();
    setMinimumWidth(500);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form->save, &QPushButton::clicked, this, &RemoveAccountDialog::saveTexts);
}

RemoveAccountDialog::~RemoveAccountDialog() = default;

void RemoveAccountDialog::saveTexts()
{
    auto *dialog = new QFileDialog(this, tr("Save the texts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(m_form->texts->toPlainText().toUtf8()) >= 0
            && file.commit();
        m_form->save->setText(written ? tr("Saved") : tr("Could not be saved, try elsewhere…"));
    });
    dialog->open();
}

} // namespace foredesk
