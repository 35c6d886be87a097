// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/mail/importmail.h"

#include "sandbox/data/corpus/bulkwriter.h"
#include "sandbox/data/mail/mailsource.h"
#include "sandbox/data/mail/mailthreads.h"
#include "sandbox/data/mail/mailticket.h"
#include "sandbox/data/requesterstore.h"
#include "sandbox/data/search.h"

#include <set>

namespace foredesk::sandbox
{

namespace
{

constexpr size_t kMostProblems = 100;

/// One run: finds the mails, reads their headers, then stores thread by thread, so that only one thread is in memory.
class MailImport
{
public:
    MailImport(Connection &connection, const ImportOptions &options);
    ImportReport run(const std::string &path);

private:
    void readHeaders(const std::string &path);
    void storeThread(const std::vector<size_t> &thread);
    void attach(std::vector<Attachment> &attachments, const ParsedMail &mail, GeneratedTicket &made);
    std::int64_t dateOf(const ParsedMail &mail, size_t index) const;
    void report(size_t index, const ParsedMail &mail);
    void prepareDesk();
    RowId userFor(const Activity &activity);

    Connection &m_connection;
    BulkWriter m_writer;
    std::set<std::string> m_deskAddresses;
    std::vector<MailLocation> m_locations;
    std::vector<MailLink> m_links; ///< As m_locations.
    ImportReport m_report;
    RowId m_nextTicket = 1;
    RowId m_inbox = 0;
};

RowId maximumId(Connection &connection)
{
    Statement row = connection.prepare("SELECT max((SELECT coalesce(max(id), 0) FROM tickets),"
                                       " coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'tickets'), 0))");
    row.next();
    return row.integer(0);
}

MailImport::MailImport(Connection &connection, const ImportOptions &options)
    : m_connection(connection)
    , m_writer(connection, {})
{
    for (const std::string &address : options.deskAddresses)
        m_deskAddresses.insert(foldedAddress(address));
}

void MailImport::report(size_t index, const ParsedMail &mail)
{
    if (mail.problems.empty())
        return;
    ++m_report.broken;
    if (m_report.problems.size() < kMostProblems)
        m_report.problems.push_back(m_locations[index].describe() + ": " + mail.problems.front());
}

std::int64_t MailImport::dateOf(const ParsedMail &mail, size_t index) const
{
    return mail.date.value_or(m_locations[index].fallbackDate);
}

void MailImport::readHeaders(const std::string &path)
{
    std::set<std::pair<std::string, std::string>> seen;
    std::vector<MailLocation> found = findMails(path, m_report.problems);
    m_report.mails = static_cast<int>(found.size());
    for (MailLocation &location : found) {
        const ParsedMail mail = parseMail(readMail(location), MailParts::HeadersOnly);
        const bool again = !mail.messageId.empty() && !seen.emplace(mail.messageId, mail.from.email).second;
        if (again) {
            ++m_report.duplicates;
            continue;
        }
        m_links.push_back({mail.messageId, mail.references, mail.date.value_or(location.fallbackDate)});
        m_locations.push_back(std::move(location));
    }
}

void MailImport::attach(std::vector<Attachment> &attachments, const ParsedMail &mail, GeneratedTicket &made)
{
    for (const StoredFile &file : mail.attachments) {
        const std::string path
            = "imports/" + std::to_string(made.ticket.id) + '/' + std::to_string(made.contents.size() + 1);
        attachments.push_back({path, file.name, static_cast<std::int64_t>(file.content.size()), file.type});
        made.contents.push_back(m_writer.addContent(file.content));
        ++m_report.attachments;
    }
}

/// The desk's people become its users as they are met.
RowId MailImport::userFor(const Activity &activity)
{
    m_connection
        .prepare("INSERT INTO users(name, email, role, created_at, updated_at) VALUES(?1, ?2, 'Staff', ?3, ?3)"
                 " ON CONFLICT(email) DO NOTHING")
        .with(activity.authorName, foldedAddress(activity.authorEmail), activity.createdAt)
        .run();
    Statement row = m_connection.prepare("SELECT id FROM users WHERE email = ?1");
    row.with(foldedAddress(activity.authorEmail)).next();
    return row.integer(0);
}

void MailImport::storeThread(const std::vector<size_t> &thread)
{
    GeneratedTicket made;
    MailSides sides;
    for (const size_t index : thread) {
        const ParsedMail mail = parseMail(readMail(m_locations[index]), MailParts::Everything);
        report(index, mail);
        if (index == thread.front()) {
            sides = sidesOf(mail, m_deskAddresses);
            made.ticket = ticketFromMail(mail, dateOf(mail, index));
            made.ticket.id = m_nextTicket++;
            made.ticket.inboxId = m_inbox;
            attach(made.ticket.attachments, mail, made);
            continue;
        }
        Activity activity = activityFromMail(mail, dateOf(mail, index), sides);
        activity.ticketId = made.ticket.id;
        if (activity.authorKind == AuthorKind::Agent)
            made.ticket.userId = activity.userId = userFor(activity);
        attach(activity.attachments, mail, made);
        made.activities.push_back(std::move(activity));
    }
    Requester requester;
    requester.name = sides.requester.name;
    requester.email = sides.requester.email;
    const RowId requesterId = ensureRequester(m_connection, requester);
    made.ticket.requester = findRequester(m_connection, requesterId).value_or(requester);
    settleImported(made, m_connection.nowMs());
    gatherSearchWords(made);
    m_writer.store(made);
    ++m_report.tickets;
}

/// What a desk needs before its first mail.
void MailImport::prepareDesk()
{
    const std::int64_t now = m_connection.nowMs();
    m_nextTicket = maximumId(m_connection) + 1;
    if (!m_connection.prepare("SELECT 1 FROM users").next()) {
        m_connection
            .prepare("INSERT INTO users(name, email, role, created_at, updated_at)"
                     " VALUES('Desk owner', 'owner@desk.example.com', 'Owner', ?1, ?1)")
            .with(now)
            .run();
        m_connection
            .prepare("INSERT INTO canned(name, content, created_at, updated_at) VALUES"
                     "('Greeting', 'Hi {{requester.name}}, thank you for your mail.', ?1, ?1)")
            .with(now)
            .run();
    }
    m_connection
        .prepare("INSERT INTO inboxes(name, email, created_at, updated_at)"
                 " VALUES('Imported mail', 'imported@ticketdesk.ai', ?1, ?1) ON CONFLICT(email) DO NOTHING")
        .with(now)
        .run();
    Statement inbox = m_connection.prepare("SELECT id FROM inboxes WHERE email = 'imported@ticketdesk.ai'");
    inbox.next();
    m_inbox = inbox.integer(0);
}

ImportReport MailImport::run(const std::string &path)
{
    readHeaders(path);
    prepareDesk();
    for (const std::vector<size_t> &thread : threadsOf(m_links))
        storeThread(thread);
    m_writer.finish();
    return m_report;
}

} // namespace

ImportReport importMail(Database &database, const std::string &path, const ImportOptions &options)
{
    const Lease connection = database.lease();
    Transaction transaction(*connection);
    ImportReport report = MailImport(*connection, options).run(path);
    transaction.commit();
    return report;
}

} // namespace foredesk::sandbox
