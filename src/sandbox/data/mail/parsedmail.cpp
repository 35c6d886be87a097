// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/mail/parsedmail.h"

#include <QString>

#include <gmime/gmime.h>
#include <memory>
#include <mutex>

namespace foredesk::sandbox
{

namespace
{

constexpr int kDeepestPart = 40;
constexpr size_t kLongestRawBody = 64 * 1024;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeText {
    void operator()(char *text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, FreeText>;

void initialiseOnce()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

std::string orEmpty(const char *text)
{
    return text ? text : "";
}

/// Text that claims to be UTF-8 and is not was mostly written on an old Windows.
std::string validUtf8(std::string text)
{
    if (g_utf8_validate_len(text.data(), text.size(), nullptr))
        return text;
    gsize written = 0;
    const OwnedText converted(g_convert_with_fallback(
        text.data(), static_cast<gssize>(text.size()), "UTF-8", "WINDOWS-1252", "?", nullptr, &written, nullptr));
    if (converted)
        return std::string(converted.get(), written);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

std::string partBytes(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return bytes ? std::string(reinterpret_cast<const char *>(bytes->data), bytes->len) : std::string();
}

std::string partText(GMimeTextPart *part, ParsedMail &mail)
{
    const char *const charset = g_mime_text_part_get_charset(part);
    const std::string bytes = partBytes(GMIME_PART(part));
    if (!charset || g_ascii_strcasecmp(charset, "utf-8") == 0)
        return validUtf8(bytes);
    gsize written = 0;
    const OwnedText converted(g_convert_with_fallback(bytes.data(), static_cast<gssize>(bytes.size()), "UTF-8",
        g_mime_charset_iconv_name(charset), "?", nullptr, &written, nullptr));
    if (converted)
        return validUtf8(std::string(converted.get(), written));
    mail.problems.push_back("unknown or wrong character set " + validUtf8(charset));
    return validUtf8(bytes);
}

std::string mimeType(GMimeObject *part)
{
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    if (!type)
        return "application/octet-stream";
    const OwnedText text(g_mime_content_type_get_mime_type(type));
    return validUtf8(orEmpty(text.get()));
}

/// Gathers the parts of one message.
class PartWalk
{
public:
    explicit PartWalk(ParsedMail &mail)
        : m_mail(mail)
    {
    }
    void visit(GMimeObject *part, int depth);
    void finish();

private:
    void visitText(GMimeTextPart *part);
    void visitMessage(GMimeMessagePart *part);
    void attach(GMimePart *part);

    ParsedMail &m_mail;
    std::string m_html;
    std::string m_plain;
};

void PartWalk::visitText(GMimeTextPart *part)
{
    GMimeContentType *const type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const bool html = g_mime_content_type_is_type(type, "text", "html");
    std::string &text = html ? m_html : m_plain;
    if (!text.empty())
        text += html ? "<hr>" : "\n\n";
    text += partText(part, m_mail);
}

void PartWalk::attach(GMimePart *part)
{
    std::string name = validUtf8(orEmpty(g_mime_part_get_filename(part)));
    if (name.empty())
        name = "part-" + std::to_string(m_mail.attachments.size() + 1);
    m_mail.attachments.push_back({name, mimeType(GMIME_OBJECT(part)), partBytes(part)});
}

void PartWalk::visitMessage(GMimeMessagePart *part)
{
    GMimeMessage *const message = g_mime_message_part_get_message(part);
    if (!message)
        return;
    const OwnedText text(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
    const std::string subject = validUtf8(orEmpty(g_mime_message_get_subject(message)));
    m_mail.attachments.push_back(
        {(subject.empty() ? "message" : subject) + ".eml", "message/rfc822", orEmpty(text.get())});
}

void PartWalk::visit(GMimeObject *part, int depth)
{
    if (!part || depth > kDeepestPart) {
        m_mail.problems.emplace_back(part ? "parts nested too deeply" : "a part without content");
        return;
    }
    if (GMIME_IS_MULTIPART(part)) {
        auto *const parts = GMIME_MULTIPART(part);
        for (int index = 0; index < g_mime_multipart_get_count(parts); ++index)
            visit(g_mime_multipart_get_part(parts, index), depth + 1);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(part)) {
        visitMessage(GMIME_MESSAGE_PART(part));
        return;
    }
    if (!GMIME_IS_PART(part))
        return;
    GMimeContentDisposition *const disposition = g_mime_object_get_content_disposition(part);
    const bool attached = disposition && g_mime_content_disposition_is_attachment(disposition);
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    const bool readable
        = g_mime_content_type_is_type(type, "text", "plain") || g_mime_content_type_is_type(type, "text", "html");
    if (GMIME_IS_TEXT_PART(part) && readable && !attached)
        visitText(GMIME_TEXT_PART(part));
    else
        attach(GMIME_PART(part));
}

void PartWalk::finish()
{
    const bool html = !m_html.empty();
    m_mail.format = html ? TextFormat::Html : TextFormat::Plain;
    m_mail.body = html ? std::move(m_html) : std::move(m_plain);
}

std::string headerText(GMimeMessage *message, const char *name)
{
    return orEmpty(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

void appendReferences(ParsedMail &mail, const std::string &header)
{
    if (header.empty())
        return;
    GMimeReferences *const references = g_mime_references_parse(nullptr, header.c_str());
    for (int index = 0; index < g_mime_references_length(references); ++index)
        mail.references.push_back(validUtf8(orEmpty(g_mime_references_get_message_id(references, index))));
    g_mime_references_free(references);
}

void appendAddresses(std::vector<MailAddress> &addresses, InternetAddressList *list)
{
    for (int index = 0; list && index < internet_address_list_length(list); ++index) {
        InternetAddress *const address = internet_address_list_get_address(list, index);
        if (INTERNET_ADDRESS_IS_GROUP(address))
            appendAddresses(addresses, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)));
        else if (INTERNET_ADDRESS_IS_MAILBOX(address))
            addresses.push_back({validUtf8(orEmpty(internet_address_get_name(address))),
                validUtf8(orEmpty(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))))});
    }
}

void readHeaders(ParsedMail &mail, GMimeMessage *message)
{
    mail.messageId = validUtf8(orEmpty(g_mime_message_get_message_id(message)));
    appendReferences(mail, headerText(message, "References"));
    appendReferences(mail, headerText(message, "In-Reply-To"));
    mail.subject = validUtf8(orEmpty(g_mime_message_get_subject(message)));
    std::vector<MailAddress> from;
    appendAddresses(from, g_mime_message_get_from(message));
    if (from.empty())
        appendAddresses(from, g_mime_message_get_sender(message));
    if (from.empty())
        mail.problems.emplace_back("no sender");
    else
        mail.from = from.front();
    appendAddresses(mail.to, g_mime_message_get_to(message));
    appendAddresses(mail.to, g_mime_message_get_cc(message));
    if (GDateTime *const date = g_mime_message_get_date(message))
        mail.date = g_date_time_to_unix(date) * 1000;
    if (!mail.date || *mail.date <= 0) {
        mail.date.reset();
        mail.problems.emplace_back("no usable date");
    }
}

} // namespace

ParsedMail parseMail(const std::string &raw, MailParts parts)
{
    initialiseOnce();
    ParsedMail mail;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.data(), raw.size()));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    const bool hasHeaders
        = message && g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message.get()))) > 0;
    if (!hasHeaders) {
        mail.problems.emplace_back("not a mail");
        mail.body = validUtf8(raw.substr(0, kLongestRawBody));
        return mail;
    }
    readHeaders(mail, message.get());
    if (parts == MailParts::Everything) {
        PartWalk walk(mail);
        walk.visit(g_mime_message_get_mime_part(message.get()), 0);
        walk.finish();
    }
    return mail;
}

} // namespace foredesk::sandbox
