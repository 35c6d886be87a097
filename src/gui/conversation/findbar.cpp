// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/findbar.h"

#include "gui/common/themedicon.h"
#include "gui/conversation/threadarea.h"
#include "ui_findbar.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace foredesk
{

FindBar::FindBar(ThreadArea &area, QWidget *parent)
    : QWidget(parent)
    , m_area(area)
    , m_form(std::make_unique<Ui::FindBar>())
    , m_finder(new ThreadFinder(this))
{
    m_form->setupUi(this);
    m_form->next->setIcon(themedIcon(u"go-down"_s));
    m_form->previous->setIcon(themedIcon(u"go-up"_s));
    m_form->close->setIcon(themedIcon(u"dialog-close"_s));
    m_form->count->setMuted();
    m_form->needle->installEventFilter(this);
    connect(m_form->needle, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_current = -1;
        m_area.setNeedle(text.trimmed());
        m_finder->find(text.trimmed());
    });
    connect(m_finder, &ThreadFinder::progressed, this, [this] {
        showCount();
        if (m_current < 0 && !m_finder->hits().isEmpty())
            go(0);
    });
    connect(m_form->next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_form->previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_form->close, &QToolButton::clicked, this, &FindBar::leave);
}

FindBar::~FindBar() = default;

void FindBar::open()
{
    show();
    m_form->needle->setFocus();
    m_form->needle->selectAll();
}

void FindBar::leave()
{
    hide();
    m_form->needle->clear();
    Q_EMIT closed();
}

void FindBar::showCount()
{
    const auto found = static_cast<int>(m_finder->hits().size());
    QString text;
    if (m_form->needle->text().trimmed().isEmpty())
        text.clear();
    else if (found == 0)
        text = m_finder->isSearching() ? tr("Searching …") : tr("Not found");
    else
        text = tr("%1 of %2").arg(m_current + 1).arg(found) + (m_finder->isSearching() ? u" …"_s : QString());
    m_form->count->setText(text);
}

void FindBar::go(int to)
{
    const QList<ThreadFinder::Hit> &hits = m_finder->hits();
    if (hits.isEmpty())
        return;
    const auto count = static_cast<int>(hits.size());
    m_current = (to + count) % count;
    m_area.showMark(hits.at(m_current).message, hits.at(m_current).number);
    showCount();
}

void FindBar::next()
{
    go(m_current + 1);
}

void FindBar::previous()
{
    go(m_current - 1);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & Qt::ShiftModifier)
            previous();
        else
            next();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foredesk
