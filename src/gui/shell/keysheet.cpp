// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/keysheet.h"

#include "gui/common/actionregistry.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "ui_keysheet.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct KeyGroup {
    QString title;
    QList<ActionMenu> menus;
    QStringList prefixes; ///< Hidden actions that belong here, by the begin of their ids.
};

QList<KeyGroup> keyGroups()
{
    return {
        {KeySheet::tr("Moving"), {ActionMenu::Go}, {}},
        {KeySheet::tr("Ticket"), {ActionMenu::Ticket}, {u"queue."_s, u"tag."_s}},
        {KeySheet::tr("Writing"), {ActionMenu::Message}, {u"composer."_s}},
        {KeySheet::tr("Window"), {ActionMenu::View}, {u"view."_s}},
        {KeySheet::tr("Program"), {ActionMenu::File, ActionMenu::Help}, {u"account."_s}},
    };
}

bool belongsTo(const KeyGroup &group, const ActionSpec &spec)
{
    if (spec.menu != ActionMenu::Hidden)
        return group.menus.contains(spec.menu);
    return std::any_of(group.prefixes.begin(), group.prefixes.end(),
        [&spec](const QString &prefix) { return spec.id.startsWith(prefix); });
}

/// A key as on a keyboard.
PlainLabel *makeKeyCap(const QString &key, QWidget *parent)
{
    auto *cap = new PlainLabel(key, parent);
    cap->setFrameShape(QFrame::StyledPanel);
    cap->setContentsMargins(kGap1, 1, kGap1, 1);
    cap->setAlignment(Qt::AlignCenter);
    return cap;
}

QGridLayout *makeGroup(const KeyGroup &group, const ActionRegistry &actions, const QString &filter, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap3);
    grid->setVerticalSpacing(kGap1);
    int row = 1;
    for (const QString &id : actions.ids()) {
        const QString key = actions.key(id).toString(QKeySequence::NativeText);
        const QString text = actions.action(id)->text();
        const bool wanted = filter.isEmpty() || text.contains(filter, Qt::CaseInsensitive)
            || key.compare(filter, Qt::CaseInsensitive) == 0;
        if (key.isEmpty() || !wanted || !belongsTo(group, actions.spec(id)))
            continue;
        grid->addWidget(makeKeyCap(key, parent), row, 0, Qt::AlignLeft);
        grid->addWidget(new PlainLabel(text, parent), row, 1);
        ++row;
    }
    if (row == 1) {
        delete grid;
        return nullptr;
    }
    auto *title = new PlainLabel(group.title, parent);
    title->setHeading(0);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

KeySheet::KeySheet(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::KeySheet>())
    , m_actions(actions)
{
    m_form->setupUi(this);
    m_form->note->setText(actions.singleKeys() == SingleKeys::Off ? tr("Single letters are switched off.") : QString());
    resize(760, 620);
    connect(m_form->filter, &QLineEdit::textChanged, this, &KeySheet::fill);
    connect(m_form->edit, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT editRequested();
    });
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(QString());
}

KeySheet::~KeySheet() = default;

void KeySheet::fill(const QString &filter)
{
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setSpacing(kGap6);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    int taken = 0;
    for (const KeyGroup &group : keyGroups()) {
        QGridLayout *grid = makeGroup(group, m_actions, filter.trimmed(), sheet);
        if (!grid)
            continue;
        (taken < 2 ? left : right)->addLayout(grid);
        (taken < 2 ? left : right)->addSpacing(kGap3);
        ++taken;
    }
    left->addStretch();
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_form->area->setWidget(sheet);
}

} // namespace foredesk
