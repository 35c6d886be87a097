// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/linkdialog.h"

#include "gui/common/inlinemessage.h"
#include "ui_linkdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// Zero-width break points, so that a label can wrap an address without spaces.
QString breakable(const QString &address)
{
    QString out;
    for (const QChar c : address) {
        out += c;
        if (u"/?&=.-_%"_s.contains(c))
            out += QChar(0x200B);
    }
    return out;
}

} // namespace

QString concernText(LinkConcern concern, const LinkVerdict &verdict)
{
    switch (concern) {
    case LinkConcern::SchemeRefused:
        return LinkDialog::tr("Links of this kind are never opened.");
    case LinkConcern::TextShowsOtherHost:
        return LinkDialog::tr("The text of the link names another site than %1.").arg(verdict.registrableDomain);
    case LinkConcern::UserInfo:
        return LinkDialog::tr("The part before “@” looks like a site but is not; the link leads to %1.")
            .arg(verdict.host);
    case LinkConcern::IpAddress:
        return LinkDialog::tr("The link leads to a bare number instead of a named site.");
    case LinkConcern::MixedScript:
        return LinkDialog::tr("The site's name mixes alphabets.");
    case LinkConcern::LooksAlike:
        return LinkDialog::tr("The site's name uses letters that look like others.");
    case LinkConcern::BidiControl:
        return LinkDialog::tr("Hidden characters change the order in which the link reads.");
    case LinkConcern::VeryLong:
        return LinkDialog::tr("The address is unusually long.");
    case LinkConcern::Unencrypted:
        return LinkDialog::tr("The connection would not be encrypted.");
    }
    return {};
}

LinkDialog::LinkDialog(const LinkVerdict &verdict, const QString &shownText, QWidget *parent)
    : QDialog(parent)
    , m_verdict(verdict)
    , m_form(std::make_unique<Ui::LinkDialog>())
{
    m_form->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString domain = verdict.registrableDomain.isEmpty() ? verdict.target : verdict.registrableDomain;
    m_form->domain->setText(verdict.openable ? domain : tr("This link is not opened"));
    m_form->domain->setHeading(2);
    m_form->shown->setText(shownText.simplified().left(200));
    m_form->shownTitle->setVisible(!shownText.simplified().isEmpty());
    m_form->target->setText(breakable(verdict.target.left(1'000)));
    QStringList concerns;
    for (const LinkConcern concern : verdict.concerns)
        concerns.append(concernText(concern, verdict));
    auto *warning = new InlineMessage;
    m_form->warningColumn->addWidget(warning);
    warning->setVisible(!concerns.isEmpty());
    const bool onlyPlain = verdict.concerns == QList {LinkConcern::Unencrypted};
    warning->setMessage(onlyPlain ? InlineMessage::Kind::Neutral : InlineMessage::Kind::Warning, concerns.join(u'\n'));
    QPushButton *open = m_form->buttons->button(QDialogButtonBox::Open);
    open->setText(tr("Open"));
    open->setEnabled(verdict.openable);
    // With a warning, Enter must not be what opens it.
    QPushButton *cancel = m_form->buttons->button(QDialogButtonBox::Cancel);
    const bool harmless = verdict.openable && (concerns.isEmpty() || onlyPlain);
    (harmless ? open : cancel)->setDefault(true);
    (harmless ? open : cancel)->setFocus();
    auto *copy = m_form->buttons->addButton(tr("Copy address"), QDialogButtonBox::ActionRole);
    copy->setEnabled(verdict.openable);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_verdict.target); });
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

LinkDialog::~LinkDialog() = default;

} // namespace foredesk
