// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/threadwriter.h"

#include "sandbox/data/corpus/mailtext.h"
#include "sandbox/data/corpus/scene.h"

#include <array>

namespace foredesk::sandbox
{

namespace
{

/// Writes one thread, message after message.
class ThreadWriter
{
public:
    ThreadWriter(GeneratedTicket &made, const ThreadCast &cast, Random &random);
    void writeOpening();
    void writeStep(const Step &step, bool isShort);

private:
    const LanguageText &language() const { return *m_cast.customer.language; }
    const TopicText &topic() const { return language().topics[static_cast<size_t>(m_cast.topic)]; }
    std::string filled(const std::string &phrase);
    std::string drawn(std::string_view key) { return filled(m_random.pick(language().phrases(key))); }
    std::string sentences(std::string_view first, const Phrases &more, int count);
    std::string closing(std::string_view key);

    Mail openingMail();
    Mail followUpMail(bool isShort);
    Mail answerMail(bool isShort);
    void quotePrevious(Mail &mail, int perThousand);
    void remember(const Mail &mail, const std::string &author);
    void addCustomerMessage(const Mail &mail, std::int64_t at);
    void addAnswer(const Step &step, bool isShort);
    void addNote(std::int64_t at);
    void addEvent(std::int64_t at);
    void addAttachments(std::vector<Attachment> &attachments, int perThousand);

    GeneratedTicket &m_made;
    const ThreadCast &m_cast;
    Random &m_random;
    Scene m_scene;
    size_t m_user = 0; ///< Index of who answers.
    std::string m_previous; ///< Text of the message before, with its first quote level.
    std::string m_previousAuthor;
    std::int64_t m_previousAt = 0;
};

ThreadWriter::ThreadWriter(GeneratedTicket &made, const ThreadCast &cast, Random &random)
    : m_made(made)
    , m_cast(cast)
    , m_random(random)
{
    const Requester &requester = made.ticket.requester;
    m_user = made.ticket.userId ? static_cast<size_t>(*made.ticket.userId) - 1
                                : static_cast<size_t>(random.below(static_cast<int>(kDeskUsers.size())));
    m_scene.language = cast.customer.language;
    m_scene.first = requester.firstName;
    m_scene.name = requester.firstName + ' ' + requester.lastName;
    if (requester.language == "ja" || requester.language == "zh")
        m_scene.name = requester.lastName + requester.firstName;
    m_scene.email = requester.email;
    m_scene.agent = firstNameOf(kDeskUsers[m_user]);
    m_scene.other = firstNameOf(random.pick(kDeskUsers));
    m_scene.at = made.ticket.createdAt;
    drawSubjectMatter(m_scene, random);
}

std::string ThreadWriter::filled(const std::string &phrase)
{
    std::string text;
    appendFilled(text, phrase, m_scene, m_random);
    return text;
}

std::string ThreadWriter::sentences(std::string_view first, const Phrases &more, int count)
{
    const bool spaced = language().code != "ja" && language().code != "zh";
    std::string text(first);
    for (; count > 0; --count) {
        if (!text.empty() && spaced)
            text += ' ';
        text += filled(m_random.pick(more));
    }
    return text;
}

/// "Best, Alice" as two lines where the language has the comma.
std::string ThreadWriter::closing(std::string_view key)
{
    std::string text = drawn(key);
    const size_t comma = text.find(", ");
    if (comma != std::string::npos)
        text.replace(comma, 2, ",\n");
    return text;
}

Mail ThreadWriter::openingMail()
{
    Mail mail;
    mail.paragraphs.push_back(drawn("hello"));
    mail.paragraphs.push_back(sentences(filled(m_random.pick(topic().problem)), topic().detail, m_random.below(3)));
    if (m_random.chance(750))
        mail.paragraphs.push_back(sentences({}, language().phrases("filler"), m_random.between(1, 2)));
    if (m_random.chance(250))
        mail.paragraphs.push_back(sentences({}, topic().problem, 1));
    mail.paragraphs.push_back(closing("bye"));
    return mail;
}

Mail ThreadWriter::followUpMail(bool isShort)
{
    Mail mail;
    const int kind = m_random.below(10);
    if (!isShort && m_random.chance(600))
        mail.paragraphs.push_back(drawn("hello"));
    if (kind < 4)
        mail.paragraphs.push_back(sentences(drawn("again"), topic().detail, m_random.below(2)));
    else if (kind < 8)
        mail.paragraphs.push_back(sentences({}, topic().detail, m_random.between(1, 3)));
    else
        mail.paragraphs.push_back(sentences(drawn("again"), topic().problem, 1));
    if (!isShort && m_random.chance(400))
        mail.paragraphs.push_back(drawn("filler"));
    if (!isShort)
        mail.paragraphs.push_back(closing("bye"));
    return mail;
}

Mail ThreadWriter::answerMail(bool isShort)
{
    Mail mail;
    if (!isShort)
        mail.paragraphs.push_back(drawn("agenthello"));
    mail.paragraphs.push_back(sentences({}, topic().answer, isShort ? 1 : m_random.between(1, 2)));
    if (!isShort) {
        mail.paragraphs.push_back(sentences({}, language().phrases("care"), m_random.between(1, 2)));
        mail.paragraphs.push_back(closing("agentbye"));
        if (m_random.chance(600))
            mail.signature
                = std::string(kDeskUsers[m_user].name) + "\nHalmere Support\nhttps://help.halmere.example.com";
    }
    return mail;
}

void ThreadWriter::quotePrevious(Mail &mail, int perThousand)
{
    if (m_previous.empty() || !m_random.chance(perThousand))
        return;
    constexpr size_t longest = 700;
    std::string heading = m_random.pick(language().phrases("quote"));
    const auto put = [&](std::string_view slot, const std::string &value) {
        const size_t at = heading.find(slot);
        if (at != std::string::npos)
            heading.replace(at, slot.size(), value);
    };
    put("{when}", writtenDate(language(), m_previousAt));
    put("{author}", m_previousAuthor);
    std::string text = m_previous;
    if (text.size() > longest)
        text.resize(text.find_last_of("\n ", longest) == std::string::npos ? 0 : text.find_last_of("\n ", longest));
    mail.quoted = {heading, m_previousAuthor, text};
}

void ThreadWriter::remember(const Mail &mail, const std::string &author)
{
    Mail once = mail;
    if (once.quoted.text.size() > 300)
        once.quoted = {};
    m_previous = plainMail(once);
    m_previousAuthor = author;
    m_previousAt = m_scene.at;
}

void ThreadWriter::addAttachments(std::vector<Attachment> &attachments, int perThousand)
{
    if (!m_random.chance(perThousand) || m_cast.fileSizes.empty())
        return;
    constexpr std::array<const char *, 8> names {"Screenshot %.png", "invoice-%.pdf", "hub-%.log", "devices-%.csv",
        "Übersicht %.png", "capture d’écran %.png", "請求書%.pdf", "photo_%.png"};
    for (int count = m_random.chance(200) ? m_random.between(2, 4) : 1; count > 0; --count) {
        const auto kind = static_cast<size_t>(m_random.rank(static_cast<int>(names.size())));
        std::string name = names[kind];
        name.replace(name.find('%'), 1, std::to_string(m_random.between(1, 999)));
        const bool png = name.ends_with(".png");
        const bool pdf = name.ends_with(".pdf");
        // The order of sampleFiles(): 24 PNG, 12 PDF, 10 logs, 8 tables.
        const int content = png ? m_random.below(24)
            : pdf               ? 24 + m_random.below(12)
            : kind == 2         ? 36 + m_random.below(10)
                                : 46 + m_random.below(8);
        const std::string path
            = "uploads/" + std::to_string(m_made.ticket.id) + '/' + std::to_string(m_made.contents.size() + 1);
        const char *const type = png ? "image/png" : pdf ? "application/pdf" : kind == 2 ? "text/plain" : "text/csv";
        attachments.push_back({path, name, m_cast.fileSizes[static_cast<size_t>(content)], type});
        m_made.contents.push_back(content);
    }
}

void ThreadWriter::writeOpening()
{
    Ticket &ticket = m_made.ticket;
    ticket.subject = filled(m_random.pick(topic().subject));
    if (m_random.chance(60))
        ticket.subject = (m_random.chance(500) ? "Fwd: " : "Re: ") + ticket.subject;
    Mail mail = openingMail();
    if (m_cast.customer.signs && !ticket.requester.company.empty()) {
        mail.signature = m_scene.name + '\n' + ticket.requester.company + " · " + m_scene.city
            + (ticket.requester.phone.empty() ? "" : "\n" + ticket.requester.phone) + "\n" + ticket.requester.email;
    }
    const bool html = m_cast.customer.style != MailStyle::Plain && ticket.source != Source::Chat;
    ticket.descriptionFormat = html ? TextFormat::Html : TextFormat::Plain;
    ticket.description = html ? htmlMail(mail, m_cast.customer.style, ticket.subject) : plainMail(mail);
    addAttachments(ticket.attachments, 80);
    remember(mail, m_scene.name);
}

void ThreadWriter::addCustomerMessage(const Mail &mail, std::int64_t at)
{
    const bool html = m_cast.customer.style != MailStyle::Plain && m_made.ticket.source != Source::Chat;
    Activity activity {.ticketId = m_made.ticket.id, .authorKind = AuthorKind::Customer};
    activity.authorName = m_made.ticket.requester.name;
    activity.authorEmail = m_made.ticket.requester.email;
    activity.format = html ? TextFormat::Html : TextFormat::Plain;
    activity.content = html ? htmlMail(mail, m_cast.customer.style, "Re: " + m_made.ticket.subject) : plainMail(mail);
    addAttachments(activity.attachments, 50);
    activity.createdAt = activity.updatedAt = at;
    m_made.activities.push_back(std::move(activity));
    remember(mail, m_scene.name);
}

void ThreadWriter::addAnswer(const Step &step, bool isShort)
{
    if (m_random.chance(80))
        m_user = static_cast<size_t>(m_random.below(static_cast<int>(kDeskUsers.size())));
    const bool ai = step.kind == StepKind::AiReply;
    m_scene.agent = ai ? "Halmere Assistant" : firstNameOf(kDeskUsers[m_user]);
    Mail mail = answerMail(isShort);
    quotePrevious(mail, isShort ? 30 : 220);
    const bool html = m_random.chance(250);
    Activity activity {.ticketId = m_made.ticket.id};
    activity.type = step.kind == StepKind::Queued ? ActivityType::Queued : ActivityType::Reply;
    activity.isDraft = step.kind == StepKind::Draft;
    activity.authorKind = ai ? AuthorKind::Ai : AuthorKind::Agent;
    activity.authorName = ai ? "Halmere Assistant" : kDeskUsers[m_user].name;
    activity.authorEmail = ai ? "" : kDeskUsers[m_user].email;
    if (ai)
        activity.agentId = 1;
    else
        activity.userId = static_cast<RowId>(m_user) + 1;
    activity.format = html ? TextFormat::Html : TextFormat::Plain;
    activity.content = html ? htmlMail(mail, MailStyle::Template, "Re: " + m_made.ticket.subject) : plainMail(mail);
    addAttachments(activity.attachments, 25);
    activity.createdAt = activity.updatedAt = step.at;
    m_made.activities.push_back(std::move(activity));
    remember(mail, m_scene.agent);
}

void ThreadWriter::addNote(std::int64_t at)
{
    const auto user = static_cast<size_t>(m_random.below(static_cast<int>(kDeskUsers.size())));
    Activity activity {.ticketId = m_made.ticket.id, .type = ActivityType::Note};
    activity.userId = static_cast<RowId>(user) + 1;
    activity.authorName = kDeskUsers[user].name;
    activity.authorEmail = kDeskUsers[user].email;
    // The team writes notes in English, and some in the customer's language.
    const LanguageText &own = language();
    const bool translated = own.general.contains("note") && m_random.chance(500);
    activity.content = filled(m_random.pick((translated ? own : languages().front()).phrases("note")));
    activity.createdAt = activity.updatedAt = at;
    m_made.activities.push_back(std::move(activity));
}

void ThreadWriter::addEvent(std::int64_t at)
{
    constexpr std::array<const char *, 5> events {"Assigned to {agent}", "Priority changed from medium to high",
        "Tag \"vip\" added", "Moved to another inbox by {agent}", "Participant {other} added"};
    Activity activity {.ticketId = m_made.ticket.id, .type = ActivityType::System, .authorKind = AuthorKind::System};
    activity.content = filled(m_random.pick(events));
    activity.createdAt = activity.updatedAt = at;
    m_made.activities.push_back(std::move(activity));
}

void ThreadWriter::writeStep(const Step &step, bool isShort)
{
    m_scene.at = step.at;
    switch (step.kind) {
    case StepKind::CustomerReply: {
        Mail mail = followUpMail(isShort);
        quotePrevious(mail, isShort ? 60 : 520);
        addCustomerMessage(mail, step.at);
        return;
    }
    case StepKind::Thanks: {
        Mail mail;
        mail.paragraphs.push_back(drawn("thanks"));
        quotePrevious(mail, 300);
        addCustomerMessage(mail, step.at);
        return;
    }
    case StepKind::Note:
        addNote(step.at);
        return;
    case StepKind::Event:
        addEvent(step.at);
        return;
    default:
        addAnswer(step, isShort);
    }
}

} // namespace

void writeThread(GeneratedTicket &made, const ThreadPlan &plan, const ThreadCast &cast, Random &random)
{
    ThreadWriter writer(made, cast, random);
    writer.writeOpening();
    made.activities.reserve(plan.steps.size());
    const bool isShort = made.ticket.source == Source::Chat || plan.steps.size() > 60;
    for (const Step &step : plan.steps)
        writer.writeStep(step, isShort);
}

} // namespace foredesk::sandbox
