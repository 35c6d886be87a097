// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/cardcontent.h"

#include "domain/threadopening.h"
#include "gui/common/agetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(foredesk::MessageCard)
};

CardKind cardKindOf(const Message &message)
{
    if (message.id.value().startsWith("pending:"_L1))
        return message.visibility == Visibility::Private && message.publication == Publication::Published
            ? CardKind::Note
            : CardKind::Pending;
    if (message.publication == Publication::Draft)
        return CardKind::Draft;
    if (message.kind == MessageKind::Queued)
        return CardKind::Queued;
    if (message.kind == MessageKind::System || message.author.kind == AuthorKind::System)
        return CardKind::System;
    if (message.author.kind == AuthorKind::Customer)
        return CardKind::Customer;
    if (message.kind == MessageKind::Note || message.visibility == Visibility::Private)
        return CardKind::Note;
    return message.author.kind == AuthorKind::Ai ? CardKind::Ai : CardKind::Agent;
}

/// Author names come from the API's fields only, never from the body.
void fillAuthor(CardContent &card, const Message &message, const ThreadView &view, const QList<Agent> &agents)
{
    card.author = message.author.name;
    card.address = message.author.email;
    const auto agent = std::find_if(
        agents.begin(), agents.end(), [&](const Agent &a) { return !a.id.isEmpty() && a.id == message.author.agent; });
    if (agent != agents.end()) {
        card.author = card.author.isEmpty() ? agent->name : card.author;
        card.address = card.address.isEmpty() ? agent->email : card.address;
    }
    if (message.author.kind != AuthorKind::Customer)
        return;
    if (card.author.isEmpty())
        card.author = view.ticket.requester.displayName();
    if (card.address.isEmpty() && message.author.name.isEmpty())
        card.address = view.ticket.requester.email;
}

CardContent cardOf(const Message &message, const ThreadView &view, const QList<Agent> &agents, const AgentId &me)
{
    CardContent card;
    card.id = message.id;
    card.kind = cardKindOf(message);
    card.isPublic = message.visibility == Visibility::Public && message.publication == Publication::Published;
    card.at = message.createdAt;
    card.body = message.body;
    card.attachments = message.attachments;
    fillAuthor(card, message, view, agents);
    card.isOwn = !me.isEmpty() && message.author.agent == me;
    if (message.id.value().startsWith("pending:"_L1)) {
        card.isOwn = true;
        const auto mine = std::find_if(agents.begin(), agents.end(), [&](const Agent &a) { return a.id == me; });
        if (card.author.isEmpty() && mine != agents.end())
            card.author = mine->name;
        const OperationId id(message.id.value().mid(8));
        for (const Operation &operation : view.operations) {
            if (operation.id == id)
                card.operation = operation;
        }
    }
    card.isNew = view.seenAt > 0 && !card.isOwn && qMax(message.createdAt, message.updatedAt) > view.seenAt;
    return card;
}

CardContent descriptionCard(const ThreadView &view)
{
    CardContent card;
    card.id = MessageId(u"description"_s);
    card.kind = CardKind::Customer;
    card.isPublic = true;
    card.author = view.ticket.requester.displayName();
    card.address = view.ticket.requester.email;
    card.at = view.ticket.createdAt;
    card.body = view.ticket.description;
    return card;
}

} // namespace

bool operator==(const CardContent &a, const CardContent &b)
{
    const auto sameOperation = [&] {
        if (a.operation.has_value() != b.operation.has_value())
            return false;
        return !a.operation
            || (a.operation->state == b.operation->state && a.operation->notBefore == b.operation->notBefore
                && a.operation->attention == b.operation->attention);
    };
    return a.id == b.id && a.kind == b.kind && a.isPublic == b.isPublic && a.isNew == b.isNew && a.author == b.author
        && a.address == b.address && a.at == b.at && a.body == b.body && a.attachments == b.attachments
        && sameOperation();
}

QList<CardContent> cardsOf(const ThreadView &view, const QList<Agent> &agents, const AgentId &me)
{
    QList<CardContent> cards;
    cards.reserve(view.messages.size() + 1);
    if (needsOpening(view.ticket, view.messages))
        cards.append(descriptionCard(view));
    for (const Message &message : view.messages)
        cards.append(cardOf(message, view, agents, me));
    return cards;
}

QList<CardContent> filteredCards(const QList<CardContent> &cards, CardFilter filter)
{
    QList<CardContent> shown;
    for (const CardContent &card : cards) {
        const bool keep = filter == CardFilter::All || (filter == CardFilter::OnlyPublic && card.isPublic)
            || (filter == CardFilter::OnlyNotes && card.kind == CardKind::Note)
            || (filter == CardFilter::OnlyChanges && (card.kind == CardKind::System || card.isNew));
        if (keep)
            shown.append(card);
    }
    return shown;
}

QString cardLabel(const CardContent &card)
{
    switch (card.kind) {
    case CardKind::Customer:
        return CardWords::tr("Customer");
    case CardKind::Agent:
        return CardWords::tr("Reply");
    case CardKind::Note:
        return CardWords::tr("Internal note");
    case CardKind::Ai:
        return CardWords::tr("AI reply");
    case CardKind::System:
        return CardWords::tr("Event");
    case CardKind::Draft:
        return CardWords::tr("Draft on the server, not sent");
    case CardKind::Queued:
        return CardWords::tr("Queued on the server");
    case CardKind::Pending:
        return CardWords::tr("Reply in the outbox");
    }
    return {};
}

QString cardIconName(CardKind kind)
{
    switch (kind) {
    case CardKind::Customer:
        return u"user"_s;
    case CardKind::Agent:
        return u"mail-replied"_s;
    case CardKind::Note:
        return u"edit-comment"_s;
    case CardKind::Ai:
        return u"starred-symbolic"_s;
    case CardKind::System:
        return u"view-history"_s;
    case CardKind::Draft:
        return u"document-edit"_s;
    case CardKind::Queued:
        return u"mail-queued"_s;
    case CardKind::Pending:
        return u"mail-folder-outbox"_s;
    }
    return {};
}

Tone cardSurface(CardKind kind)
{
    switch (kind) {
    case CardKind::Customer:
        return Tone::SurfaceCustomer;
    case CardKind::Note:
        return Tone::SurfaceNote;
    case CardKind::Ai:
        return Tone::SurfaceAi;
    case CardKind::Draft:
        return Tone::SurfaceDraft;
    case CardKind::Agent:
    case CardKind::System:
    case CardKind::Queued:
    case CardKind::Pending:
        return Tone::SurfaceAgent;
    }
    return Tone::SurfaceAgent;
}

Tone cardEdge(CardKind kind)
{
    switch (kind) {
    case CardKind::Note:
        return Tone::NoteEdge;
    case CardKind::Ai:
        return Tone::StateNew;
    case CardKind::Draft:
        return Tone::StateOpen;
    case CardKind::Queued:
    case CardKind::Pending:
        return Tone::InOutbox;
    case CardKind::Agent:
        return Tone::StateClosed;
    case CardKind::Customer:
    case CardKind::System:
        break;
    }
    return Tone::MutedText;
}

QString cardSentence(const CardContent &card)
{
    const QString who = card.author.isEmpty() ? CardWords::tr("unknown author") : card.author;
    const QString attached = card.attachments.isEmpty()
        ? QString()
        : CardWords::tr(", %n attachment(s)", nullptr, int(card.attachments.size()));
    return CardWords::tr("%1 by %2, %3%4").arg(cardLabel(card), who, exactTimeText(card.at, QLocale()), attached);
}

} // namespace foredesk
