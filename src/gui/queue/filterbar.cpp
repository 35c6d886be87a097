// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/filterbar.h"

#include "gui/common/chip.h"
#include "gui/common/colors.h"
#include "gui/common/flowlayout.h"
#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kTypingPauseMs = 120;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_error(new PlainLabel(this))
    , m_typing(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap2, kGap1, kGap2, kGap1);
    column->setSpacing(kGap1);
    m_field->setPlaceholderText(tr("Filter: words, tag:vip, from:anna, -is:mine …"));
    m_field->setAccessibleName(tr("Filter of this list"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *chips = new FlowLayout(kGap1);
    for (const QuickFilter filter : quickFilters()) {
        auto *chip = new Chip(quickFilterText(filter), this);
        chip->setCheckable(true);
        chip->setToolTip(quickFilterTerm(filter).toHtmlEscaped());
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::changed);
        chips->addWidget(chip);
        m_chips.insert(filter, chip);
    }
    column->addLayout(chips);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        clearError();
        m_typing->start();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // also by the clear button
            m_typing->start();
    });
}

void FilterBar::setTyped(const QString &typed)
{
    m_field->setText(typed);
    m_typing->stop();
    clearError();
}

QString FilterBar::typed() const
{
    return m_field->text();
}

void FilterBar::setQuick(const QSet<QuickFilter> &quick)
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(quick.contains(it.key()));
    }
}

QSet<QuickFilter> FilterBar::quick() const
{
    QSet<QuickFilter> checked;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        if (it.value()->isChecked())
            checked.insert(it.key());
    }
    return checked;
}

void FilterBar::showError(const Error &error)
{
    const QString range = error.fields.isEmpty() ? QString() : error.fields.first().field;
    const int from = range.section(u'-', 0, 0).toInt();
    const int to = range.section(u'-', 1, 1).toInt();
    const QString part = typed().mid(from, to - from);
    const QString problem = error.fields.isEmpty() ? error.detail : error.fields.first().message;
    m_error->setText(part.isEmpty() ? problem : tr("“%1”: %2").arg(part, problem));
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, tone(Tone::Urgent, palette()));
    m_error->setPalette(colors);
    m_error->show();
    underline(from, to);
}

void FilterBar::clearError()
{
    m_error->hide();
    m_error->clear();
    underline(0, 0);
}

/// A line edit has no formats of its own but shows those an input method sends.
void FilterBar::underline(int from, int to)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (to > from) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wave.setUnderlineColor(tone(Tone::Urgent, palette()));
        attributes.append({QInputMethodEvent::TextFormat, from - m_field->cursorPosition(), to - from, wave});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_field, &event);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (m_typing->isActive()) {
                m_typing->stop();
                Q_EMIT changed();
            }
            Q_EMIT listRequested();
            return true;
        }
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foredesk
