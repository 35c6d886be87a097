// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/canneddialog.h"

#include "gui/admin/recordsources.h"
#include "gui/common/grid.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kLongestCannedName = 200;

RecordWords cannedWords()
{
    return {CannedDialog::tr("Canned responses"), CannedDialog::tr("New response"),
        CannedDialog::tr("Search names and texts"), CannedDialog::tr("This account has no canned responses yet."),
        CannedDialog::tr("Delete response"),
        CannedDialog::tr("The canned response “%1” is deleted for the whole team. This cannot be undone.")};
}

/// What the composer fills in.
QStringList offeredVariables()
{
    return {u"{{requester.name}}"_s, u"{{requester.first_name|there}}"_s, u"{{requester.email}}"_s,
        u"{{ticket.number}}"_s, u"{{ticket.subject}}"_s, u"{{agent.name}}"_s};
}

} // namespace

CannedDialog::CannedDialog(Desk &desk, QWidget *parent)
    : RecordDialog(
        desk, makeCannedRecords(desk), {{u"name"_s, QString()}, {u"content"_s, QString()}}, cannedWords(), parent)
    , m_text(nullptr)
{
    addLine(u"name"_s, tr("&Name"), kLongestCannedName);
    QWidget *text = makeTextField();
    addField(u"content"_s, tr("&Text"), text, [this](const QString &content) {
        if (m_text->toPlainText() != content)
            m_text->setPlainText(content);
    });
    resize(820, 560);
}

QWidget *CannedDialog::makeTextField()
{
    auto *field = new QWidget(this);
    m_text = new QPlainTextEdit(field);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumHeight(220);
    auto *variables = new QPushButton(tr("Insert variable"), field);
    variables->setAutoDefault(false);
    auto *menu = new QMenu(variables);
    for (const QString &variable : offeredVariables())
        menu->addAction(variable, this, [this, variable] { m_text->insertPlainText(variable); });
    variables->setMenu(menu);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap2);
    column->addWidget(m_text, 1);
    column->addWidget(variables, 0, Qt::AlignLeft);
    field->setFocusProxy(m_text);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { presenter().setField(u"content"_s, m_text->toPlainText()); });
    return field;
}

} // namespace foredesk
