// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/contextpanel.h"

#include "gui/common/emptystate.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"
#include "gui/common/words.h"
#include "gui/customers/initialsavatar.h"
#include "gui/customers/otherticketdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

ContextPanel::ContextPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_presenter(desk, this)
    , m_stack(new QStackedLayout(this))
    , m_avatar(new InitialsAvatar(this))
    , m_name(new PlainLabel(this))
    , m_email(new ElidedLabel(this))
    , m_phone(new PlainLabel(this))
    , m_copy(new QToolButton(this))
    , m_notices(new InlineMessage(this))
    , m_othersTitle(new PlainLabel(this))
    , m_others(new QListWidget(this))
    , m_noOthers(new PlainLabel(tr("No other tickets from this person."), this))
{
    setAccessibleName(tr("Customer"));
    setMinimumWidth(220);
    auto *nothing = new EmptyState(this);
    nothing->setContent(u"user-identity"_s, tr("No ticket selected"), tr("Who asks, and what else they have asked."));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeProfile());
    column->addWidget(m_notices);
    column->addWidget(makeOthers(), 1);
    m_stack->addWidget(nothing);
    m_stack->addWidget(page);
    connect(&m_presenter, &ContextPresenter::changed, this, [this] { showValue(m_presenter.context()); });
    showValue(m_presenter.context());
}

QWidget *ContextPanel::makeProfile()
{
    m_name->setHeading(1);
    for (PlainLabel *label : {m_name, m_phone}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_email->setMuted();
    m_phone->setMuted();
    m_copy->setIcon(themedIcon(u"edit-copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the e-mail address"));
    m_copy->setAccessibleName(tr("Copy the e-mail address"));
    connect(m_copy, &QToolButton::clicked, this, &ContextPanel::copyEmail);
    auto *profile = new QWidget(this);
    auto *row = new QHBoxLayout(profile);
    row->setContentsMargins(kGap4, kGap4, kGap3, kGap4);
    row->setSpacing(kGap3);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(kGap1);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_copy, 0, Qt::AlignTop);
    texts->addLayout(nameRow);
    texts->addWidget(m_email);
    texts->addWidget(m_phone);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return profile;
}

QWidget *ContextPanel::makeOthers()
{
    m_othersTitle->setMuted();
    m_noOthers->setMuted();
    m_noOthers->setWordWrap(true);
    m_others->setFrameShape(QFrame::NoFrame);
    m_others->setItemDelegate(new OtherTicketDelegate(m_others));
    m_others->setMouseTracking(true);
    m_others->setUniformItemSizes(true);
    m_others->setAccessibleName(tr("Other tickets of this person"));
    m_others->setProperty("keyboardSearch", false);
    connect(m_others, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(kQueueRowRole).value<QueueRow>().ref); });
    auto *others = new QWidget(this);
    auto *column = new QVBoxLayout(others);
    column->setContentsMargins(kGap2, kGap2, kGap2, kGap2);
    column->setSpacing(kGap1);
    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(kGap2, 0, kGap2, 0);
    titles->addWidget(m_othersTitle);
    titles->addWidget(m_noOthers);
    column->addLayout(titles);
    column->addWidget(m_others, 1);
    column->addStretch();
    return others;
}

void ContextPanel::setTicket(const TicketRef &ticket)
{
    m_presenter.setTicket(ticket);
}

void ContextPanel::showValue(const CustomerContext &context)
{
    m_stack->setCurrentIndex(m_presenter.isEmpty() ? 0 : 1);
    const Requester &person = context.requester;
    const QString name = person.displayName();
    m_avatar->setName(name);
    m_name->setText(name.isEmpty() ? tr("Unknown person") : name);
    m_email->setFullText(person.email);
    m_email->setVisible(!person.email.isEmpty() && person.email != name);
    m_copy->setVisible(!person.email.isEmpty());
    m_phone->setText(person.phone);
    m_phone->setVisible(!person.phone.isEmpty() && person.phone != name);
    m_notices->setMessage(InlineMessage::Kind::Neutral, context.notices.join(u'\n'));
    m_notices->setVisible(!context.notices.isEmpty());
    fillOthers(context);
}

void ContextPanel::fillOthers(const CustomerContext &context)
{
    const QVariant current = m_others->currentItem() ? m_others->currentItem()->data(Qt::UserRole) : QVariant();
    m_others->clear();
    for (const QueueRow &row : context.others) {
        auto *item = new QListWidgetItem(m_others);
        item->setData(Qt::UserRole, row.row);
        item->setData(kQueueRowRole, QVariant::fromValue(row));
        item->setData(
            Qt::AccessibleTextRole, tr("%1, number %2, %3").arg(row.subject, row.number, stateText(row.state)));
        item->setToolTip(row.subject.toHtmlEscaped());
        if (current == QVariant(row.row))
            m_others->setCurrentItem(item);
    }
    const int count = static_cast<int>(context.others.size());
    QString title = tr("Other tickets (%1), %2 open").arg(count).arg(context.openOthers);
    if (context.moreOthers)
        title = tr("The newest %1 other tickets, %2 open").arg(count).arg(context.openOthers);
    m_othersTitle->setText(title);
    m_othersTitle->setVisible(count > 0);
    m_others->setVisible(count > 0);
    m_noOthers->setVisible(count == 0);
}

void ContextPanel::copyEmail()
{
    QGuiApplication::clipboard()->setText(m_presenter.context().requester.email);
}

} // namespace foredesk
