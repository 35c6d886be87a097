// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/tagchangedialog.h"

#include "ui_tagchangedialog.h"

#include <QCompleter>
#include <QPushButton>

namespace foredesk
{
namespace
{

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QStringList parts = text.split(u','); const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// Completes the name being typed, behind the last comma.
class LastNameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = typed.lastIndexOf(u',');
        const QString kept = comma < 0 ? QString() : typed.left(comma + 1) + u' ';
        return kept + QCompleter::pathFromIndex(index);
    }
};

} // namespace

TagChangeDialog::TagChangeDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::TagChangeDialog>())
{
    m_form->setupUi(this);
    for (QLineEdit *field : {m_form->add, m_form->remove}) {
        auto *completer = new LastNameCompleter(known, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
        connect(field, &QLineEdit::textChanged, this, &TagChangeDialog::check);
    }
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

TagChangeDialog::~TagChangeDialog() = default;

QStringList TagChangeDialog::added() const
{
    return namesIn(m_form->add->text());
}

QStringList TagChangeDialog::removed() const
{
    return namesIn(m_form->remove->text());
}

void TagChangeDialog::check()
{
    m_form->buttons->button(QDialogButtonBox::Ok)->setEnabled(!added().isEmpty() || !removed().isEmpty());
}

} // namespace foredesk
