// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/accountbars.h"

#include "gui/common/agetext.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/usermessage.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct BarText {
    InlineMessage::Kind kind = InlineMessage::Kind::Neutral;
    QString text;
};

QString barWaitingText(const AccountStatus &status)
{
    return status.pendingOperations == 0
        ? QString()
        : QString(u" · "_s + AccountBars::tr("%n changes waiting", nullptr, status.pendingOperations));
}

/// Empty text: nothing to say.
BarText barText(const Account &account, const AccountStatus &status)
{
    const QLocale locale;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    using Kind = InlineMessage::Kind;
    if (status.pausedBy)
        return {Kind::Error, account.name + u": "_s + userMessage(*status.pausedBy) + barWaitingText(status)};
    if (status.phase == AccountPhase::Offline) {
        const QString since = status.offlineSince == 0
            ? AccountBars::tr("%1: offline").arg(account.name)
            : AccountBars::tr("%1: offline since %2").arg(account.name, clockText(status.offlineSince, now, locale));
        const QString data = status.syncedAt == 0
            ? QString()
            : QString(u" · "_s + AccountBars::tr("data from %1").arg(clockText(status.syncedAt, now, locale)));
        return {Kind::Neutral, since + data + barWaitingText(status)};
    }
    if (status.phase == AccountPhase::Paused && status.resumesAt > 0)
        return {Kind::Warning,
            AccountBars::tr("%1: the server asks to slow down, it goes on at %2")
                    .arg(account.name, clockText(status.resumesAt, now, locale))
                + barWaitingText(status)};
    // The demo desk has a new key at each start: nothing is lost.
    if (status.keyIsSessionOnly && account.id != AccountId(u"demo"_s))
        return {Kind::Warning,
            AccountBars::tr("%1: no keychain can be used, so the key is forgotten when Foredesk quits.")
                .arg(account.name)};
    return {};
}

} // namespace

AccountBars::AccountBars(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&desk, &Desk::accountsChanged, this, &AccountBars::rebuild);
    connect(&desk, &Desk::statusChanged, this, &AccountBars::show);
    rebuild();
}

void AccountBars::rebuild()
{
    qDeleteAll(m_bars);
    m_bars.clear();
    m_shown.clear();
    for (const Account &account : m_desk.accounts())
        show(account.id);
}

void AccountBars::show(const AccountId &account)
{
    for (const Account &candidate : m_desk.accounts()) {
        if (candidate.id != account)
            continue;
        const AccountStatus status = m_desk.status(account);
        const BarText text = barText(candidate, status);
        if (m_shown.value(account) == text.text)
            return;
        m_shown[account] = text.text;
        delete m_bars.take(account);
        if (text.text.isEmpty())
            return;
        auto *bar = new InlineMessage(this);
        bar->setMessage(text.kind, text.text);
        fill(*bar, candidate, status);
        layout()->addWidget(bar);
        m_bars.insert(account, bar);
        return;
    }
}

void AccountBars::fill(InlineMessage &bar, const Account &account, const AccountStatus &status)
{
    const AccountId id = account.id;
    if (status.pausedBy)
        addErrorButtons(bar, id, *status.pausedBy);
    else if (status.phase == AccountPhase::Offline)
        connect(bar.addButton(tr("Try now")), &QPushButton::clicked, this, [this] {
            m_desk.setConnectivity(Desk::Connectivity::Online);
            m_desk.syncNow();
        });
    if (status.pendingOperations > 0)
        connect(bar.addButton(tr("Outbox")), &QPushButton::clicked, this, &AccountBars::outboxRequested);
    if (!status.pausedBy && status.keyIsSessionOnly)
        bar.setDismissible();
}

void AccountBars::addErrorButtons(InlineMessage &bar, const AccountId &account, const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Keychain)
        connect(bar.addButton(tr("Enter a new key…")), &QPushButton::clicked, this,
            [this, account] { Q_EMIT keyRequested(account); });
    else
        connect(bar.addButton(tr("Account…")), &QPushButton::clicked, this,
            [this, account] { Q_EMIT accountRequested(account); });
    connect(bar.addButton(tr("Try now")), &QPushButton::clicked, this, [this] { m_desk.syncNow(); });
}

} // namespace foredesk
