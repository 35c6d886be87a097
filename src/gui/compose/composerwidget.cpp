// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composerwidget.h"

#include "gui/common/actionregistry.h"
#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/themedicon.h"
#include "gui/common/usermessage.h"
#include "gui/compose/composertext.h"
#include "ui_composerwidget.h"

#include <QApplication>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kEdge = 3;

} // namespace

ComposerWidget::ComposerWidget(Desk &desk, Clock &clock, ActionRegistry &actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::ComposerWidget>())
    , m_presenter(new ComposerPresenter(desk, clock, this))
    , m_text(new ComposerText)
    , m_notice(new InlineMessage)
    , m_undo(new InlineMessage)
    , m_undoTimer(new QTimer(this))
    , m_clock(clock)
    , m_usage(settings)
{
    m_form->setupUi(this);
    m_form->textPlace->addWidget(m_text);
    m_form->noticePlace->addWidget(m_notice);
    m_form->undoPlace->addWidget(m_undo);
    m_notice->hide();
    m_notice->setDismissible();
    connect(m_notice, &InlineMessage::dismissed, m_notice, &QWidget::hide);
    m_undo->hide();
    showEditor(false);
    m_form->address->setMuted();
    m_form->saved->setMuted();
    m_form->reply->setIcon(themedIcon(u"mail-reply-sender"_s));
    m_form->note->setIcon(themedIcon(u"edit-comment"_s));
    m_form->canned->setIcon(themedIcon(u"insert-text"_s));
    m_form->versions->setIcon(themedIcon(u"view-history"_s));
    m_form->attach->setIcon(themedIcon(u"mail-attachment"_s));
    m_form->leave->setIcon(themedIcon(u"dialog-close"_s));
    m_undoTimer->setInterval(250);
    connect(m_undoTimer, &QTimer::timeout, this, &ComposerWidget::tickUndo);
    connect(m_form->reply, &QToolButton::clicked, this, [this] { switchTo(Visibility::Public); });
    connect(m_form->note, &QToolButton::clicked, this, [this] { switchTo(Visibility::Private); });
    connect(m_form->canned, &QToolButton::clicked, this, [this] { openPicker(0); });
    connect(m_form->versions, &QToolButton::clicked, m_presenter, &ComposerPresenter::loadVersions);
    connect(m_form->leave, &QToolButton::clicked, this, &ComposerWidget::leave);
    connect(m_text, &ComposerText::cannedWanted, this, &ComposerWidget::openPicker);
    connect(m_text, &ComposerText::focusLost, m_presenter, &ComposerPresenter::saveNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_presenter->textChanged(m_text->toPlainText()); });
    connect(qApp, &QGuiApplication::applicationStateChanged, m_presenter, &ComposerPresenter::saveNow);
    connectPresenter();
    connectActions(actions);
    addStartButtons(actions);
}

ComposerWidget::~ComposerWidget()
{
    m_presenter->saveNow();
}

void ComposerWidget::connectPresenter()
{
    connect(m_presenter, &ComposerPresenter::draftLoaded, this, [this](const QString &text) {
        const QString brought = std::exchange(m_broughtBack, {});
        const QString all = brought.isEmpty() || text.trimmed() == brought.trimmed() ? text
            : text.isEmpty()                                                         ? brought
                                                                                     : brought + u"\n\n"_s + text;
        m_text->setPlainText(brought.isEmpty() ? text : all.isEmpty() ? brought : all);
        m_text->moveCursor(QTextCursor::End);
        m_form->saved->setText(text.isEmpty() ? QString() : tr("Draft restored"));
    });
    connect(m_presenter, &ComposerPresenter::draftSaved, this, [this] { m_form->saved->setText(tr("Draft saved")); });
    connect(m_presenter, &ComposerPresenter::draftNotSaved, this, [this](const Error &error) {
        notify(tr("The draft could not be stored: %1").arg(userMessage(error)), Qt::Unchecked);
    });
    connect(m_presenter, &ComposerPresenter::sent, this, &ComposerWidget::showSent);
    connect(m_presenter, &ComposerPresenter::sendFailed, this, [this](const Error &error) {
        m_text->setReadOnly(false);
        notify(userMessage(error), Qt::Unchecked);
    });
    connect(m_presenter, &ComposerPresenter::takenBack, this, [this](const QString &text) {
        m_undo->hide();
        m_undoTimer->stop();
        if (m_undoVisibility)
            bringBack(m_undoTicket, *m_undoVisibility, text);
    });
    connect(m_presenter, &ComposerPresenter::versionsLoaded, this, &ComposerWidget::openVersions);
}

void ComposerWidget::connectActions(ActionRegistry &actions)
{
    const auto use = [&](const QString &id, auto handler) {
        QAction *action = actions.action(id);
        addAction(action);
        // The action is shared: only the composer that has the focus answers.
        connect(action, &QAction::triggered, this, [this, handler] {
            if (isComposing() && isAncestorOf(QApplication::focusWidget()))
                handler();
        });
    };
    use(u"composer.send"_s, [this] { trySend(ComposerPresenter::After::KeepOpen, StateReason::None); });
    use(u"composer.sendAndClose"_s, [this] { trySend(ComposerPresenter::After::Close, StateReason::Completed); });
    use(u"composer.canned"_s, [this] { openPicker(0); });
    use(u"composer.leave"_s, [this] { leave(); });
    connect(m_form->send, &QPushButton::clicked, this,
        [this] { trySend(ComposerPresenter::After::KeepOpen, StateReason::None); });
    connect(m_form->sendAndClose, &QToolButton::clicked, this,
        [this] { trySend(ComposerPresenter::After::Close, StateReason::Completed); });
    const QString sendKey = actions.key(u"composer.send"_s).toString(QKeySequence::NativeText);
    const QString closeKey = actions.key(u"composer.sendAndClose"_s).toString(QKeySequence::NativeText);
    m_form->send->setToolTip(sendKey.toHtmlEscaped());
    m_form->sendAndClose->setToolTip(closeKey.toHtmlEscaped());
}

/// Writing begins with a key or here, where the editor will be.
void ComposerWidget::addStartButtons(ActionRegistry &actions)
{
    for (const QString &id : {u"ticket.reply"_s, u"ticket.note"_s, u"ticket.close"_s}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        if (id == u"ticket.close"_s)
            m_form->startRow->addStretch();
        m_form->startRow->addWidget(button);
    }
}

void ComposerWidget::showEditor(bool shown)
{
    m_form->editor->setVisible(shown);
    m_form->start->setVisible(!shown);
}

QString ComposerWidget::text() const
{
    return m_text->toPlainText();
}

void ComposerWidget::open(const Ticket &ticket, Visibility visibility)
{
    const bool same = isComposing() && m_presenter->target().ticket.ref() == ticket.ref()
        && m_presenter->target().visibility == visibility;
    showEditor(true);
    show();
    m_composeAgain = same && m_presenter->isSending();
    if (same)
        return;
    m_presenter->begin(ticket, visibility);
    // Emptied after begin(): the old text has been saved by then and must not count as an edit of the new draft.
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_text->setReadOnly(false);
    m_notice->hide();
    m_form->saved->clear();
    m_attachmentAccepted = false;
    dress();
}

void ComposerWidget::compose(const Ticket &ticket, Visibility visibility)
{
    open(ticket, visibility);
    m_text->setFocus();
}

void ComposerWidget::showTicket(const Ticket &ticket, const QList<Draft> &drafts)
{
    if (isComposing() && m_presenter->target().ticket.ref() == ticket.ref())
        return refreshTicket(ticket);
    m_presenter->leave();
    showEditor(false);
    for (const Draft &draft : drafts) {
        if (draft.ticket == ticket.ref() && !draft.body.isEmpty() && !ticket.id.isEmpty())
            return open(ticket, draft.visibility);
    }
}

void ComposerWidget::refreshTicket(const Ticket &ticket)
{
    if (!isComposing() || m_presenter->target().ticket.ref() != ticket.ref())
        return;
    m_presenter->refreshTicket(ticket);
    dress();
}

void ComposerWidget::bringBack(const Ticket &ticket, Visibility visibility, const QString &text)
{
    const bool same = isComposing() && m_presenter->target().ticket.ref() == ticket.ref()
        && m_presenter->target().visibility == visibility;
    if (same) {
        const QString already = m_text->toPlainText();
        m_text->setPlainText(already.trimmed().isEmpty() ? text : text + u"\n\n"_s + already);
        m_text->moveCursor(QTextCursor::End);
    } else {
        m_broughtBack = text;
    }
    compose(ticket, visibility);
}

void ComposerWidget::leave()
{
    if (!isComposing())
        return;
    m_presenter->leave();
    showEditor(false);
    m_notice->hide();
    Q_EMIT left();
}

void ComposerWidget::switchTo(Visibility visibility)
{
    if (!isComposing())
        return;
    const Ticket ticket = m_presenter->target().ticket;
    compose(ticket, visibility);
    dress();
}

void ComposerWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_form->editor->isHidden())
        return;
    const bool note = isComposing() && visibility() == Visibility::Private;
    QPainter painter(this);
    const QRect area = m_form->editor->geometry().adjusted(-1, -1, 0, 1);
    painter.fillRect(area, tone(note ? Tone::SurfaceNote : Tone::SurfaceCustomer, palette()));
    painter.fillRect(
        QRect(area.left(), area.top(), area.width(), kEdge), tone(note ? Tone::NoteEdge : Tone::Accent, palette()));
}

void ComposerWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isComposing())
        dress();
}

} // namespace foredesk
