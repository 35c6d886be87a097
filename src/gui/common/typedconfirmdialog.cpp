// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/typedconfirmdialog.h"

#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{

TypedConfirmDialog::TypedConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
{
    setWindowTitle(question.title);
    setMinimumWidth(420);
    auto *explanation = new PlainLabel(question.explanation, this);
    explanation->setWordWrap(true);
    auto *request = new PlainLabel(tr("Type %1 to confirm:").arg(question.expected), this);
    m_typed->setAccessibleName(request->text());
    m_typed->setObjectName(u"typed"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->addButton(question.actionText, QDialogButtonBox::AcceptRole);
    act->setEnabled(false);
    act->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kGap3);
    column->addWidget(explanation);
    column->addWidget(request);
    column->addWidget(m_typed);
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, act, [act, expected = question.expected](const QString &typed) {
        QString plain = typed.trimmed();
        if (plain.startsWith(u'#'))
            plain.remove(0, 1);
        act->setEnabled(plain == expected);
        act->setDefault(plain == expected);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
    resize(minimumWidth(), column->totalHeightForWidth(minimumWidth())); // a wrapped label says too little by itself
}

} // namespace foredesk
