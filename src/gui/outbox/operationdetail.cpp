// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/operationdetail.h"

#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace foredesk
{
namespace
{

QPlainTextEdit *readOnlyText(const QString &accessibleName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setAccessibleName(accessibleName);
    text->setTabChangesFocus(true);
    return text;
}

/// The outbox tells of every step of every operation: what is being read keeps its place and selection.
void showText(QPlainTextEdit &edit, const QString &text)
{
    if (edit.toPlainText() != text)
        edit.setPlainText(text);
    edit.setVisible(!text.isEmpty());
}

bool areSame(const QList<FieldConflict> &a, const QList<FieldConflict> &b)
{
    const auto values = [](const FieldConflict &c) { return std::tie(c.field, c.base, c.theirs, c.mine); };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [&](const FieldConflict &x, const FieldConflict &y) { return values(x) == values(y); });
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

OperationDetail::OperationDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_mineLabel(new PlainLabel(this))
    , m_theirsLabel(new PlainLabel(this))
    , m_mine(readOnlyText(tr("What you wrote"), this))
    , m_theirs(readOnlyText(tr("Found on the server"), this))
    , m_conflictArea(new QWidget(this))
    , m_conflicts(new QGridLayout(m_conflictArea))
    , m_forAll(new QCheckBox(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setHeading(1);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_mineLabel->setMuted();
    m_theirsLabel->setMuted();
    m_conflicts->setContentsMargins(0, 0, 0, 0);
    m_conflicts->setHorizontalSpacing(kGap4);
    m_conflictArea->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap3);
    layout->setSpacing(kGap2);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_conflictArea);
    layout->addWidget(m_mineLabel);
    layout->addWidget(m_mine, 1);
    layout->addWidget(m_theirsLabel);
    layout->addWidget(m_theirs, 1);
    layout->addWidget(m_forAll);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void OperationDetail::setStory(const OperationStory &story, int alike)
{
    m_title->setText(story.title);
    m_state->setText(story.state);
    showTexts(story);
    showConflicts(story.conflicts);
    m_forAll->setText(tr("Same for all %n", nullptr, alike));
    m_forAll->setVisible(alike > 1);
    if (m_shown != story.id)
        m_forAll->setChecked(false);
    m_shown = story.id;
    showChoices(story.choices);
}

void OperationDetail::showTexts(const OperationStory &story)
{
    m_mineLabel->setText(story.mineLabel);
    m_mineLabel->setVisible(!story.mine.isEmpty());
    showText(*m_mine, story.mine);
    m_theirsLabel->setText(story.theirsLabel);
    m_theirsLabel->setVisible(!story.theirs.isEmpty());
    showText(*m_theirs, story.theirs);
}

void OperationDetail::showConflicts(const QList<FieldConflict> &conflicts)
{
    if (areSame(m_shownConflicts, conflicts))
        return;
    m_shownConflicts = conflicts;
    clearLayout(m_conflicts);
    m_conflictArea->setVisible(!conflicts.isEmpty());
    if (conflicts.isEmpty())
        return;
    const QStringList headers {tr("Field"), tr("When you decided"), tr("Now on the server"), tr("Yours")};
    for (int column = 0; column < headers.size(); ++column) {
        auto *header = new PlainLabel(headers.at(column), m_conflictArea);
        header->setMuted();
        m_conflicts->addWidget(header, 0, column);
        header->show();
    }
    for (int i = 0; i < conflicts.size(); ++i) {
        const FieldConflict &each = conflicts.at(i);
        const QStringList cells {each.field, each.base, each.theirs, each.mine};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new PlainLabel(cells.at(column), m_conflictArea);
            cell->setWordWrap(true);
            m_conflicts->addWidget(cell, i + 1, column);
            cell->show();
        }
    }
}

/// The same choices keep their buttons, and with them the focus of whoever is about to press one.
void OperationDetail::showChoices(const QList<OperationChoice> &choices)
{
    if (m_shownChoices == choices)
        return;
    m_shownChoices = choices;
    clearLayout(m_buttons);
    QWidget *before = m_forAll;
    for (const OperationChoice choice : choices) {
        auto *button = new QPushButton(choiceText(choice), this);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            const bool all = m_forAll->isVisible() && m_forAll->isChecked();
            Q_EMIT chosen(choice, all ? Reach::AllAlike : Reach::This);
        });
        m_buttons->addWidget(button);
        button->show(); // else only once the event loop runs again
        setTabOrder(before, button); // a late comer would be reached after the whole window
        before = button;
    }
    m_buttons->addStretch();
}

} // namespace foredesk
