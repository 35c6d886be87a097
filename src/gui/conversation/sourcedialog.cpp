// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/sourcedialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foredesk
{
namespace
{

constexpr QSize kTextDialogSize(760, 560);
constexpr qsizetype kMostText = 2 * 1024 * 1024;

} // namespace

SourceDialog::SourceDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kTextDialogSize);
    auto *column = new QVBoxLayout(this);
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setAccessibleName(title);
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setPlainText(text.left(kMostText));
    column->addWidget(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

EditTextDialog::EditTextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kTextDialogSize);
    auto *column = new QVBoxLayout(this);
    m_edit->setPlainText(text);
    m_edit->setAccessibleName(title);
    column->addWidget(m_edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setEnabled(false);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this, save, text] {
        save->setEnabled(!m_edit->toPlainText().trimmed().isEmpty() && m_edit->toPlainText() != text);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString EditTextDialog::text() const
{
    return m_edit->toPlainText();
}

} // namespace foredesk
