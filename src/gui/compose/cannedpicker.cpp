// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/cannedpicker.h"

#include "content/cannedtext.h"
#include "gui/common/grid.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace foredesk
{
namespace
{

constexpr QSize kPickerSize(640, 300);

} // namespace

CannedPicker::CannedPicker(const QList<CannedResponse> &responses, const CannedUsage &usage,
    const QHash<QString, QString> &variables, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_responses(responses)
    , m_usage(usage)
    , m_variables(variables)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_preview(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Canned responses"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap1, kGap1, kGap1, kGap1);
    column->setSpacing(kGap1);
    column->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap1);
    row->addWidget(m_list, 2);
    row->addWidget(m_preview, 3);
    column->addLayout(row);
    m_search->setPlaceholderText(tr("Canned response"));
    m_search->setAccessibleName(tr("Canned response"));
    m_search->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_preview->setReadOnly(true);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setAccessibleName(tr("Preview"));
    connect(m_search, &QLineEdit::textChanged, this, &CannedPicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &CannedPicker::preview);
    connect(m_list, &QListWidget::itemClicked, this, &CannedPicker::accept);
    filter({});
}

void CannedPicker::openAt(const QRect &cursor)
{
    resize(kPickerSize);
    const QScreen *screen = QGuiApplication::screenAt(cursor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint at = cursor.bottomLeft();
    if (at.y() + height() > room.bottom())
        at.setY(qMax(room.top(), cursor.top() - height()));
    at.setX(qBound(room.left(), at.x(), room.right() - width()));
    move(at);
    show();
    m_search->setFocus();
}

void CannedPicker::filter(const QString &typed)
{
    m_shown = m_usage.ranked(m_responses, typed.trimmed());
    m_list->clear();
    for (const CannedResponse &response : std::as_const(m_shown))
        m_list->addItem(response.name);
    m_list->setCurrentRow(0);
    preview();
}

void CannedPicker::preview()
{
    const int row = m_list->currentRow();
    m_preview->setPlainText(row < 0 || row >= m_shown.size()
            ? tr("Nothing fits.")
            : expandCanned(m_shown.at(row).content, m_variables, EscapeFor::PlainText).text);
}

void CannedPicker::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const CannedResponse response = m_shown.at(row);
    close();
    Q_EMIT chosen(response);
}

bool CannedPicker::eventFilter(QObject *watched, QEvent *event)
{
    // While the popup is open no key is a shortcut of what lies behind it; Esc would leave the composer.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace foredesk
