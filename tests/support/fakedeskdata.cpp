// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedesk.h"
#include "support/fakedesk_p.h"

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

constexpr Capability kAllCapabilities[] = {
    Capability::ServerSearch,
    Capability::CreateTicket,
    Capability::EditSubject,
    Capability::SetState,
    Capability::StateReason,
    Capability::SetPriority,
    Capability::Assign,
    Capability::Unassign,
    Capability::MoveInbox,
    Capability::SetTags,
    Capability::DeleteTicket,
    Capability::BulkChange,
    Capability::Reply,
    Capability::Note,
    Capability::EditMessage,
    Capability::DeleteMessage,
    Capability::ServerDrafts,
    Capability::AttachFiles,
    Capability::DownloadAttachments,
    Capability::ManageTags,
    Capability::ManageCanned,
};

constexpr qint64 kMinute = 60'000;

struct Line {
    AuthorKind by;
    MessageKind kind;
    const char16_t *body;
};

/// One ticket of the demo desk in short.
struct DemoTicket {
    const char16_t *subject;
    const char16_t *name;
    const char16_t *email;
    TicketState state;
    Priority priority;
    const char16_t *assignee;
    QStringList tags;
    QList<Line> lines;
};

constexpr auto kByCustomer = AuthorKind::Customer;
constexpr auto kByAgent = AuthorKind::Agent;

QList<DemoTicket> demoTicketsOpen()
{
    return {
        {u"Refund for order 4471", u"Mara Lindqvist", u"mara@shop.example", TicketState::Open, Priority::Urgent, u"7",
            {u"refund"_s, u"billing"_s},
            {{kByCustomer, MessageKind::Reply,
                 u"<p>Hello,</p><p>the parcel came back to you on <b>Monday</b>. When will I get my money?</p>"
                 u"<p>Mara</p>"},
                {kByAgent, MessageKind::Note, u"Returned goods are booked, waiting for accounting."},
                {kByAgent, MessageKind::Reply, u"Hello Mara, we have your parcel and are on it."},
                {kByCustomer, MessageKind::Reply,
                    u"<p>Thanks, please hurry.</p><blockquote><p>Hello Mara, we have your parcel and are on it."
                    u"</p></blockquote>"}}},
        {u"Drucker meldet Papierstau", u"Jörg Müller", u"joerg@werk.example", TicketState::New, Priority::High, u"",
            {u"hardware"_s},
            {{kByCustomer, MessageKind::Reply,
                u"Guten Tag,\n\nder Drucker im zweiten Stock meldet seit heute früh einen Papierstau, es steckt aber "
                u"nichts fest.\n\nMit freundlichen Grüßen\nJörg Müller\n-- \nWerk Nord"}}},
        {u"無法登入帳號", u"陳怡君", u"yichun@mail.example", TicketState::New, Priority::Medium, u"", {u"login"_s},
            {{kByCustomer, MessageKind::Reply, u"<p>您好，我今天早上無法登入我的帳號，請協助。</p>"}}},
        {u"مشكلة في الفاتورة", u"ليلى حسن", u"layla@mail.example", TicketState::Open, Priority::Low, u"8",
            {u"billing"_s},
            {{kByCustomer, MessageKind::Reply, u"<p dir=\"rtl\">مرحبا، الفاتورة رقم 4471 غير صحيحة.</p>"}}},
        {u"How do I add a second user?", u"Sam Okafor", u"sam@studio.example", TicketState::Open, Priority::None, u"7",
            {}, {{kByCustomer, MessageKind::Reply, u"Hi, where can I invite a colleague?"}}},
        {u"<img src='//host.example/x'> a < b and c > d", u"Odd <b>Name</b>", u"odd@mail.example", TicketState::Open,
            Priority::None, u"", {u"<i>tag</i>"_s},
            {{kByCustomer, MessageKind::Reply,
                u"<p>Look <a href=\"https://evil.example/\">https://bank.example</a>"
                u"<img src=\"https://track.example/p.gif\" width=1 height=1></p><script>alert(1)</script>"}}},
        {u"Export stops at 10,000 rows", u"Ines Costa", u"ines@dados.example", TicketState::Pending, Priority::High,
            u"7", {u"bug"_s, u"export"_s, u"api"_s, u"customer-vip"_s},
            {{kByCustomer, MessageKind::Reply, u"The CSV export is cut after 10,000 rows. Is that on purpose?"},
                {kByAgent, MessageKind::Reply, u"It is not. Could you tell us which columns you picked?"}}},
    };
}

QList<DemoTicket> demoTicketsRest()
{
    return {
        {u"Delivery address change", u"Tomás Rivera", u"tomas@correo.example", TicketState::New, Priority::Medium, u"",
            {u"shipping"_s}, {{kByCustomer, MessageKind::Reply, u"Hola, ¿pueden cambiar la dirección de entrega?"}}},
        {u"Question about your prices", u"", u"buyer@firma.example", TicketState::Open, Priority::None, u"", {},
            {{kByCustomer, MessageKind::Reply, u"What does the yearly plan cost for 40 people?"}}},
        {u"App crashes on start 😟", u"Priya Nair", u"priya@mail.example", TicketState::OnHold, Priority::Urgent, u"8",
            {u"bug"_s}, {{kByCustomer, MessageKind::Reply, u"Since the update the app closes at once. Android 14."}}},
        {u"Renewal next month", u"Mara Lindqvist", u"mara@shop.example", TicketState::Snoozed, Priority::Low, u"7", {},
            {{kByCustomer, MessageKind::Reply, u"Please remind me before the renewal."}}},
        {u"Password reset mail never arrives", u"Ann Lee", u"ann@mail.example", TicketState::Closed, Priority::Medium,
            u"7", {u"login"_s},
            {{kByCustomer, MessageKind::Reply, u"I asked three times."},
                {kByAgent, MessageKind::Reply, u"It was in the spam folder, as we found on the phone."}}},
        {u"Thanks!", u"Sam Okafor", u"sam@studio.example", TicketState::Closed, Priority::None, u"8", {},
            {{kByCustomer, MessageKind::Reply, u"All works now."}}},
        {u"Zollpapiere für die Schweiz", u"Urs Keller", u"urs@keller.example", TicketState::Pending, Priority::None,
            u"", {u"shipping"_s},
            {{kByCustomer, MessageKind::Reply, u"Grüezi, welche Papiere brauche ich für die Einfuhr?"}}},
    };
}

Message demoMessage(const Line &line, const Ticket &ticket, int number, qint64 at)
{
    Message message;
    message.id = MessageId(u"%1-%2"_s.arg(ticket.number).arg(number));
    message.ticket = ticket.id;
    message.kind = line.kind;
    message.rawKind = toWord(line.kind);
    message.visibility = line.kind == MessageKind::Note ? Visibility::Private : Visibility::Public;
    message.author.kind = line.by;
    if (line.by == AuthorKind::Customer) {
        message.author.name = ticket.requester.displayName();
        message.author.email = ticket.requester.email;
    } else {
        message.author.agent = AgentId(u"7"_s);
        message.author.name = u"Robin Vale"_s;
    }
    message.body = QString::fromUtf16(line.body);
    message.createdAt = message.updatedAt = at;
    return message;
}

} // namespace

void FakeDesk::addEmptyAccount(const QString &id, const QString &name)
{
    const AccountId account(id);
    const auto changed = [this, account](ReferenceKind kind) {
        return [this, account, kind] { Q_EMIT referenceChanged(account, kind); };
    };
    auto added = std::make_unique<AccountData>(
        [this] { return takeFailure(); }, changed(ReferenceKind::Tags), changed(ReferenceKind::Canned));
    added->account.id = account;
    added->account.name = name;
    added->account.baseUrl = QUrl(u"https://desk.example/ticketdesk/v1"_s);
    added->account.colorName = u"#0B5CAD"_s;
    added->account.me = AgentId(u"7"_s);
    added->status.account = account;
    added->status.phase = AccountPhase::Idle;
    added->status.syncedAt = m_now - 3 * kMinute;
    for (const Capability capability : kAllCapabilities)
        added->capabilities.allow(capability);
    added->agents = {{AgentId(u"7"_s), u"Robin Vale"_s, u"robin@desk.example"_s, u"admin"_s},
        {AgentId(u"8"_s), u"Kim Park"_s, u"kim@desk.example"_s, u"agent"_s}};
    m_accounts.push_back(std::move(added));
    Q_EMIT accountsChanged();
}

void FakeDesk::addDemoDesk()
{
    addEmptyAccount(u"demo"_s, u"Demo desk"_s);
    AccountData &desk = *m_accounts.back();
    desk.inboxes = {{InboxId(u"1"_s), u"Support"_s, u"support@desk.example"_s, u"SUP"_s},
        {InboxId(u"2"_s), u"Billing"_s, u"billing@desk.example"_s, u"BIL"_s}};
    int tagId = 1;
    for (const QString &name : {u"refund"_s, u"billing"_s, u"hardware"_s, u"login"_s, u"bug"_s, u"shipping"_s})
        desk.tags.values.append({TagId(QString::number(tagId++)), name, u"#0B5CAD"_s});
    desk.canned.values = {
        {CannedId(u"1"_s), u"Greeting"_s, u"Hello {{requester.first_name|there}},\n\n"_s},
        {CannedId(u"2"_s), u"Refund sent"_s, u"We have sent {{amount}} back to you."_s},
        {CannedId(u"3"_s), u"Ask for a screenshot"_s, u"Could you send us a screenshot, {{requester.name}}?"_s},
    };
    int number = 1001;
    for (const DemoTicket &demo : demoTicketsOpen() + demoTicketsRest()) {
        Ticket ticket;
        ticket.account = desk.account.id;
        ticket.number = QString::number(number);
        ticket.id = TicketId(ticket.number);
        ticket.subject = QString::fromUtf16(demo.subject);
        ticket.requester.name = QString::fromUtf16(demo.name);
        ticket.requester.firstName = ticket.requester.name.section(u' ', 0, 0);
        ticket.requester.email = QString::fromUtf16(demo.email);
        ticket.state = {demo.state, toWord(demo.state)};
        ticket.priority = {demo.priority, toWord(demo.priority)};
        ticket.source = {TicketSource::Email, u"email"_s};
        ticket.assignee = AgentId(QString::fromUtf16(demo.assignee));
        ticket.inbox = InboxId(u"1"_s);
        ticket.inboxName = u"Support"_s;
        ticket.tags = demo.tags;
        ticket.updatedAt = m_now - (number - 1000) * 47 * kMinute;
        ticket.createdAt = ticket.updatedAt - demo.lines.size() * 90 * kMinute;
        QList<Message> messages;
        for (const Line &line : demo.lines) {
            const int index = int(messages.size());
            messages.append(demoMessage(line, ticket, index + 1, ticket.createdAt + (index + 1) * 90 * kMinute));
        }
        ticket.description = messages.constFirst().body;
        addTicket(ticket, messages).seenAt = number % 3 == 0 ? m_now : 0;
        ++number;
    }
    Q_EMIT ticketsChanged({});
}

} // namespace foredesk::test
