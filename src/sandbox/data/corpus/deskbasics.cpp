// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/deskbasics.h"

#include "sandbox/data/corpus/people.h"
#include "sandbox/data/database.h"

namespace foredesk::sandbox
{

namespace
{

constexpr const char *kSenders = R"sql(
INSERT INTO senders(name, email, host, port, username, security, is_verified, created_at, updated_at) VALUES
 ('Halmere Support', 'support@halmere.example.com', 'smtp.example.com', 587, 'support', 'tls', 1, ?1, ?1),
 ('Halmere Rechnungen', 'rechnung@halmere.example.com', 'smtp.example.com', 465, 'rechnung', 'ssl', 1, ?1, ?1),
 ('Old newsletter', 'news@halmere.example.com', 'mail.example.net', 25, '', 'none', 0, ?1, ?1))sql";

struct InboxRow {
    const char *name;
    const char *email;
    const char *prefix;
    int senderId; ///< 0 = none.
    int agentId;
};
constexpr std::array<InboxRow, 6> kInboxRows {{
    {"Support", "halmere-support@ticketdesk.ai", "SUP", 1, 1},
    {"Billing", "halmere-billing@ticketdesk.ai", "BIL", 1, 0},
    {"Orders & delivery", "halmere-orders@ticketdesk.ai", "ORD", 1, 3},
    {"Kundendienst", "halmere-hilfe@ticketdesk.ai", "DE", 2, 2},
    {"Partners and API", "halmere-partners@ticketdesk.ai", "API", 0, 0},
    {"Privacy", "halmere-privacy@ticketdesk.ai", "", 0, 0},
}};

struct CannedRow {
    const char *name;
    const char *content;
};
constexpr std::array<CannedRow, 12> kCannedRows {{
    {"Greeting", "Hi {{requester.name}}, thanks for reaching out! We'll get back to you within 24 hours."},
    {"Ask for the serial number",
        "Hi {{requester.first_name}},\n\ncould you send me the serial number? It is on the back and starts with "
        "HM.\n\n{{user.name}}"},
    {"Log file", "Please open \"Settings\", \"About\" and tap \"Send log\". The reference is {{ticket.id}}."},
    {"Refund on its way",
        "Dear {{requester.name}},\n\nyour refund has been sent and takes three to five working days.\n\nKind "
        "regards,\n{{user.name}}"},
    {"Return label",
        "Hi {{requester.first_name}},\n\nthe label is attached. Please hand the parcel in within 14 days."},
    {"Reset the device",
        "<p>Please hold the button for <b>fifteen seconds</b> until it blinks blue, then add it again.</p>"},
    {"Rückfrage Seriennummer",
        "Guten Tag {{requester.name}},\n\nbitte nennen Sie uns die Seriennummer (HM …).\n\nViele Grüße\n{{user.name}}"},
    {"Kündigung bestätigt", "Guten Tag {{requester.name}},\n\nIhre Kündigung ist eingegangen. Zeichen: {{ticket.id}}."},
    {"Accusé de réception",
        "Bonjour {{requester.name}},\n\nnous avons bien reçu votre message « {{ticket.subject}} »."},
    {"Out of office hours", "Our team answers Monday to Friday from 7 to 19 UTC. Your message went to {{inbox.name}}."},
    {"Close: no answer",
        "Hi {{requester.first_name}},\n\nas we have not heard from you we close this. An answer opens it again."},
    {"Privacy request",
        "Dear {{requester.name}},\n\nyour request is number {{ticket.id}} and will be done within 30 days."},
}};

constexpr const char *kAgents = R"sql(
INSERT INTO agents(name, prompt, temperature, confidence, created_at, updated_at) VALUES
 ('Halmere Assistant', 'You are a friendly support agent for Halmere smart home devices. Answer from the knowledge base, keep it short, and hand over to a person when you are not sure.', 0.5, 0.5, ?1, ?1),
 ('Halmere Hilfe', 'Du bist der freundliche Kundendienst von Halmere. Antworte auf Deutsch und kurz.', 0.4, 0.6, ?1, ?1),
 ('Order clerk', 'You answer questions about orders, parcels and returns. Never promise a date.', 0.2, 0.7, ?1, ?1))sql";

constexpr const char *kSources = R"sql(
INSERT INTO sources(agent_id, type, name, url, text, created_at, updated_at) VALUES
 (1, 'text', 'Resetting a device', '', 'To reset any Halmere device hold its button for fifteen seconds until it blinks blue, then add it again in the app under Rooms.', ?1, ?1),
 (1, 'text', 'Signing in', '', 'If you cannot log in, ask for a new link on the sign-in page. The link is valid for two hours. Two-factor codes need a correct clock on the phone.', ?1, ?1),
 (1, 'text', 'Connection problems', '', 'A device that loses its connection is usually too far from the hub or too near to the router. Keep the hub at least one metre away from the router.', ?1, ?1),
 (1, 'url', 'Help centre', 'https://help.halmere.example.com/faq', '', ?1, ?1),
 (1, 'sitemap', 'Manuals', 'https://help.halmere.example.com/sitemap.xml', '', ?1, ?1),
 (1, 'pdf', 'Hub manual', 'https://help.halmere.example.com/hub.pdf', '', ?1, ?1),
 (1, 'youtube', 'First steps', 'https://www.youtube.com/watch?v=XXXXXXXXX', '', ?1, ?1),
 (2, 'text', 'Gerät zurücksetzen', '', 'Halten Sie die Taste fünfzehn Sekunden gedrückt, bis es blau blinkt, und fügen Sie das Gerät in der App neu hinzu.', ?1, ?1),
 (2, 'text', 'Kündigung', '', 'Ein Abonnement lässt sich jederzeit zum Ende des Monats kündigen, schriftlich oder unter Konto, Abonnement.', ?1, ?1),
 (3, 'text', 'Delivery times', '', 'Orders leave our warehouse on the next working day and take two to five working days. The tracking number comes by mail.', ?1, ?1),
 (3, 'text', 'Returns', '', 'Anything can be returned within 30 days of delivery. The refund is paid within five working days of its arrival.', ?1, ?1),
 (3, 'audio', 'Hotline announcement', 'https://help.halmere.example.com/hotline.ogg', '', ?1, ?1))sql";

constexpr const char *kAutomations = R"sql(
INSERT INTO automations(agent_id, type, is_enabled, config, created_at, updated_at) VALUES
 (1, 'ai_response', 1, '{"prompt":"Reply helpfully and concisely based on the knowledge base.","reply_mode":"first","delay":{"from":5,"to":20}}', ?1, ?1),
 (1, 'set_priority', 1, '{"prompt":"How urgent is this?","priority":["low","medium","high"]}', ?1, ?1),
 (1, 'set_tags', 1, '{"prompt":"What is it about?","tags":["login","device","app","billing"]}', ?1, ?1),
 (1, 'close_ticket', 0, '{"inactivity_timeout":1209600}', ?1, ?1),
 (1, 'ai_followup', 0, '{"prompt":"Ask kindly whether it is solved.","inactivity_timeout":259200}', ?1, ?1),
 (2, 'ai_response', 1, '{"prompt":"Antworte kurz und freundlich.","reply_mode":"first","delay":{"from":10,"to":30}}', ?1, ?1),
 (3, 'ai_response', 0, '{"prompt":"Answer questions about orders.","reply_mode":"always","delay":{"from":5,"to":30},"user_id":4}', ?1, ?1),
 (3, 'assign_to', 1, '{"user_id":4}', ?1, ?1),
 (3, 'block_list', 1, '{"domains":["hostile.example.net"],"keywords":["lottery"],"action":"skip_automation"}', ?1, ?1))sql";

void storeInboxes(Connection &connection, std::int64_t atMs)
{
    for (const InboxRow &row : kInboxRows) {
        connection
            .prepare("INSERT INTO inboxes(name, email, prefix, sender_id, agent_id, created_at, updated_at)"
                     " VALUES(?1, ?2, ?3, nullif(?4, 0), nullif(?5, 0), ?6, ?6)")
            .with(std::string_view(row.name), std::string_view(row.email), std::string_view(row.prefix), row.senderId,
                row.agentId, atMs)
            .run();
    }
    connection.execute("INSERT INTO inbox_prompts(inbox_id, position, name, content) VALUES"
                       "(1, 0, 'Tone', 'Friendly, short, no jargon.'),"
                       "(1, 1, 'Hand over', 'Hand over to a person for refunds and legal questions.'),"
                       "(4, 0, 'Anrede', 'Immer siezen.')");
}

} // namespace

DeskInbox inboxOf(Topic topic, std::string_view languageCode)
{
    if (languageCode == "de")
        return DeskInbox::German;
    switch (topic) {
    case Topic::Billing:
        return DeskInbox::Billing;
    case Topic::Delivery:
    case Topic::Returns:
        return DeskInbox::Orders;
    case Topic::Integration:
        return DeskInbox::Partners;
    case Topic::Cancel:
        return DeskInbox::Privacy;
    default:
        return DeskInbox::Support;
    }
}

void storeDeskBasics(Connection &connection, std::int64_t atMs)
{
    for (const DeskUser &user : kDeskUsers) {
        connection
            .prepare("INSERT INTO users(name, email, role, permissions, team_access, signature, created_at, updated_at)"
                     " VALUES(?1, ?2, ?3, iif(?3 = 'Custom', 'tickets:read,notes:write', ''), 1, ?4, ?5, ?5)")
            .with(std::string_view(user.name), std::string_view(user.email), std::string_view(user.role),
                std::string(user.name) + "\nHalmere Support", atMs)
            .run();
    }
    for (const DeskTag &tag : kDeskTags) {
        connection.prepare("INSERT INTO tags(name, color) VALUES(?1, ?2)")
            .with(std::string_view(tag.name), std::string_view(tag.color))
            .run();
    }
    for (const CannedRow &row : kCannedRows) {
        connection.prepare("INSERT INTO canned(name, content, created_at, updated_at) VALUES(?1, ?2, ?3, ?3)")
            .with(std::string_view(row.name), std::string_view(row.content), atMs)
            .run();
    }
    for (const char *const sql : {kSenders, kAgents, kSources, kAutomations})
        connection.prepare(sql).with(atMs).run();
    storeInboxes(connection, atMs);
}

} // namespace foredesk::sandbox
