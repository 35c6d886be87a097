// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/search.h"

#include "sandbox/data/database.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace foredesk::sandbox
{

namespace
{

bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Length in bytes of the UTF-8 sequence that `lead` starts, and its code point where it may be an ideograph.
char32_t decodeAt(std::string_view text, size_t at, size_t &length)
{
    const auto byte
        = [&](size_t offset) { return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U; };
    const unsigned lead = byte(0);
    length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 3)
        return ((lead & 15U) << 12) | ((byte(1) & 63U) << 6) | (byte(2) & 63U);
    if (length == 4)
        return ((lead & 7U) << 18) | ((byte(1) & 63U) << 12) | ((byte(2) & 63U) << 6) | (byte(3) & 63U);
    return lead;
}

void appendPlain(std::string &words, std::string_view text)
{
    for (size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0xE0) {
            const auto *run = std::find_if(
                text.begin() + at, text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
            const auto end = static_cast<size_t>(run - text.begin());
            words.append(text, at, end - at);
            at = end;
            continue;
        }
        size_t length = 1;
        const bool alone = isIdeograph(decodeAt(text, at, length));
        if (alone)
            words += ' ';
        words.append(text, at, length);
        if (alone)
            words += ' ';
        at += length;
    }
}

bool startsWithTag(std::string_view text, std::string_view tag)
{
    return text.size() > tag.size() && std::ranges::equal(text.substr(0, tag.size()), tag, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b;
    });
}

/// Where the markup that starts at `at` ends, script and style with all they hold.
size_t endOfMarkup(std::string_view html, size_t at)
{
    size_t from = at;
    if (startsWithTag(html.substr(at), "<style"))
        from = html.find("</", at + 1);
    else if (startsWithTag(html.substr(at), "<script"))
        from = html.find("</", at + 1);
    const size_t end = from == std::string_view::npos ? from : html.find('>', from);
    return end == std::string_view::npos ? html.size() : end + 1;
}

} // namespace

void appendSearchWords(std::string &words, std::string_view text, TextFormat format)
{
    words += ' ';
    if (format == TextFormat::Plain) {
        appendPlain(words, text);
        return;
    }
    for (size_t at = 0; at < text.size();) {
        const size_t markup = std::min(text.find_first_of("<&", at), text.size());
        appendPlain(words, text.substr(at, markup - at));
        if (markup == text.size())
            return;
        words += ' ';
        if (text[markup] == '<') {
            at = endOfMarkup(text, markup);
        } else {
            const size_t semicolon = text.find(';', markup);
            at = semicolon != std::string_view::npos && semicolon - markup < 10 ? semicolon + 1 : markup + 1;
        }
    }
}

std::string searchExpression(std::string_view typed)
{
    std::string expression;
    std::string word;
    const auto finish = [&](const char *ending) {
        if (!word.empty())
            expression += (expression.empty() ? "\"" : " AND \"") + word + ending;
        word.clear();
    };
    const auto codePoints = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())).toUcs4();
    for (const uint c : codePoints) {
        const std::string utf8 = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toStdString();
        if (isIdeograph(c)) {
            finish("\"*");
            word = utf8;
            finish("\"");
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            word += utf8;
        } else {
            finish("\"*");
        }
    }
    finish("\"*");
    return expression;
}

namespace
{

/// The indexed text of a ticket as the tables stand; empty when it is gone.
std::string wordsOfTicket(Connection &connection, RowId ticketId)
{
    std::string words;
    Statement ticket = connection.prepare("SELECT t.subject, t.description, t.description_is_html, r.name, r.email"
                                          " FROM tickets t JOIN requesters r ON r.id = t.requester_id WHERE t.id = ?1");
    ticket.with(ticketId);
    if (!ticket.next())
        return words;
    appendSearchWords(words, ticket.view(0), TextFormat::Plain);
    appendSearchWords(words, ticket.view(3), TextFormat::Plain);
    appendSearchWords(words, ticket.view(4), TextFormat::Plain);
    appendSearchWords(words, ticket.view(1), static_cast<TextFormat>(ticket.integer(2)));
    Statement messages = connection.prepare(
        "SELECT content, content_is_html FROM activities WHERE ticket_id = ?1 ORDER BY created_at, id");
    messages.with(ticketId);
    while (messages.next())
        appendSearchWords(words, messages.view(0), static_cast<TextFormat>(messages.integer(1)));
    return words;
}

} // namespace

void storeSearchWords(Connection &connection, RowId ticketId)
{
    connection.prepare("INSERT INTO ticket_search(rowid, words) VALUES(?1, ?2)")
        .with(ticketId, wordsOfTicket(connection, ticketId))
        .run();
}

SearchEntry::SearchEntry(Connection &connection, RowId ticketId)
    : m_connection(&connection)
    , m_ticketId(ticketId)
    , m_before(wordsOfTicket(connection, ticketId))
{
}

void SearchEntry::refresh()
{
    const std::string after = wordsOfTicket(*m_connection, m_ticketId);
    if (after == m_before)
        return;
    if (!m_before.empty()) {
        m_connection->prepare("INSERT INTO ticket_search(ticket_search, rowid, words) VALUES('delete', ?1, ?2)")
            .with(m_ticketId, m_before)
            .run();
    }
    if (!after.empty())
        storeSearchWords(*m_connection, m_ticketId);
}

} // namespace foredesk::sandbox
