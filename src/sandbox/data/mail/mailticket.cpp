// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/mail/mailticket.h"

#include <QString>

namespace foredesk::sandbox
{

namespace
{

constexpr qsizetype kLongestSubject = 200; ///< As the Ticketdesk API has it.
constexpr std::int64_t kQuietMs = 60LL * 24 * 3'600'000;

std::string fittingSubject(const std::string &subject)
{
    const QString text = QString::fromStdString(subject).simplified();
    if (text.size() < 2)
        return text.isEmpty() ? "(no subject)" : text.toStdString() + " (mail)";
    if (text.size() <= kLongestSubject)
        return text.toStdString();
    return text.left(kLongestSubject - 1).toStdString() + "…";
}

} // namespace

std::string foldedAddress(const std::string &email)
{
    return QString::fromStdString(email).trimmed().toCaseFolded().toStdString();
}

MailSides sidesOf(const ParsedMail &first, const std::set<std::string> &deskAddresses)
{
    MailSides sides {first.from, deskAddresses};
    if (deskAddresses.contains(foldedAddress(first.from.email))) {
        for (const MailAddress &recipient : first.to) {
            if (!deskAddresses.contains(foldedAddress(recipient.email))) {
                sides.requester = recipient;
                return sides;
            }
        }
    }
    for (const MailAddress &recipient : first.to)
        sides.desk.insert(foldedAddress(recipient.email));
    sides.desk.erase(foldedAddress(sides.requester.email));
    sides.desk.erase("");
    return sides;
}

Ticket ticketFromMail(const ParsedMail &mail, std::int64_t date)
{
    Ticket ticket;
    ticket.subject = fittingSubject(mail.subject);
    ticket.description = mail.body;
    ticket.descriptionFormat = mail.format;
    ticket.source = Source::Email;
    ticket.createdAt = ticket.updatedAt = date;
    return ticket;
}

Activity activityFromMail(const ParsedMail &mail, std::int64_t date, const MailSides &sides)
{
    Activity activity;
    activity.authorKind
        = sides.desk.contains(foldedAddress(mail.from.email)) ? AuthorKind::Agent : AuthorKind::Customer;
    activity.authorName = mail.from.name;
    activity.authorEmail = mail.from.email;
    // An activity must hold something.
    activity.content = mail.body.empty() ? "(no text)" : mail.body;
    activity.format = mail.format;
    activity.createdAt = activity.updatedAt = date;
    return activity;
}

void settleImported(GeneratedTicket &made, std::int64_t nowMs)
{
    Ticket &ticket = made.ticket;
    for (const Activity &activity : made.activities) {
        ticket.updatedAt = std::max(ticket.updatedAt, activity.createdAt);
        if (activity.authorKind == AuthorKind::Agent && !ticket.firstReplyAt)
            ticket.firstReplyAt = activity.createdAt;
    }
    if (nowMs - ticket.updatedAt < kQuietMs)
        return;
    ticket.state = State::Closed;
    ticket.stateReason = StateReason::Completed;
    ticket.closedAt = ticket.updatedAt;
}

} // namespace foredesk::sandbox
