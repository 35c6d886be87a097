// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/mailtext.h"

namespace foredesk::sandbox
{

namespace
{

/// Appends `text` for HTML, line feeds as `lineBreak`.
void appendEscaped(std::string &html, std::string_view text, std::string_view lineBreak)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '\n':
            html += lineBreak;
            break;
        default:
            html += c;
        }
    }
}

/// How a mail program wraps things in HTML.
struct Wrapping {
    std::string_view begin;
    std::string_view paragraphBegin;
    std::string_view paragraphEnd;
    std::string_view quoteBegin; ///< Before the heading.
    std::string_view quoteTextBegin; ///< Between heading and text.
    std::string_view quoteEnd;
    std::string_view end;
};

constexpr Wrapping kGmail {.begin = R"(<div dir="ltr">)",
    .paragraphBegin = "<div>",
    .paragraphEnd = "</div><div><br></div>",
    .quoteBegin = R"(<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">)",
    .quoteTextBegin = R"(<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;)"
                      R"(border-left:1px solid rgb(204,204,204);padding-left:1ex">)",
    .quoteEnd = "</blockquote></div>",
    .end = "</div>"};

constexpr Wrapping kOutlook {
    .begin = R"(<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link {color:#0563C1; text-decoration:underline;}
--></style></head><body lang="EN-GB" link="#0563C1" vlink="#954F72"><div class="WordSection1">)",
    .paragraphBegin = R"(<p class="MsoNormal">)",
    .paragraphEnd = "<o:p></o:p></p>\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\n",
    .quoteBegin = R"(<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">)"
                  R"(<p class="MsoNormal"><b>)",
    .quoteTextBegin = R"(</b><o:p></o:p></p></div><p class="MsoNormal">)",
    .quoteEnd = "<o:p></o:p></p>",
    .end = "</div></body></html>"};

constexpr Wrapping kApple {.begin
    = R"(<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8">)"
      R"(</head><body style="overflow-wrap: break-word; line-break: after-white-space;">)",
    .paragraphBegin = "",
    .paragraphEnd = "<div><br></div>",
    .quoteBegin = R"(<div><br><blockquote type="cite"><div>)",
    .quoteTextBegin = R"(</div><br class="Apple-interchange-newline"><div>)",
    .quoteEnd = "</div></blockquote></div>",
    .end = "</body></html>"};

constexpr Wrapping kTemplate {.begin
    = R"(<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="left">)"
      R"(<img src="https://static.halmere.example.com/mail/logo.png" width="120" height="28" alt="Halmere">)"
      R"(</td></tr><tr><td style="font-family:Helvetica,Arial,sans-serif;font-size:14px;color:#222222">)",
    .paragraphBegin = "<p>",
    .paragraphEnd = "</p>",
    .quoteBegin = R"(<hr><p style="color:#777777">)",
    .quoteTextBegin = R"(</p><blockquote style="color:#777777">)",
    .quoteEnd = "</blockquote>",
    .end = R"(</td></tr><tr><td style="font-size:11px;color:#999999">Halmere Support · )"
           R"(<a href="https://help.halmere.example.com/">help.halmere.example.com</a></td></tr></table>)"};

const Wrapping &wrappingOf(MailStyle style)
{
    switch (style) {
    case MailStyle::Outlook:
        return kOutlook;
    case MailStyle::Apple:
        return kApple;
    case MailStyle::Template:
        return kTemplate;
    default:
        return kGmail;
    }
}

void appendQuotedLines(std::string &text, std::string_view quoted)
{
    text += "> ";
    for (const char c : quoted) {
        text += c;
        if (c == '\n')
            text += "> ";
    }
}

} // namespace

std::string plainMail(const Mail &mail)
{
    std::string text;
    for (const std::string &paragraph : mail.paragraphs) {
        if (!text.empty())
            text += "\n\n";
        text += paragraph;
    }
    if (!mail.signature.empty())
        text += "\n\n-- \n" + mail.signature;
    if (!mail.quoted.text.empty()) {
        text += "\n\n" + mail.quoted.heading + '\n';
        appendQuotedLines(text, mail.quoted.text);
    }
    return text;
}

std::string htmlMail(const Mail &mail, MailStyle style, const std::string &subject)
{
    const Wrapping &wrapping = wrappingOf(style);
    std::string html(wrapping.begin);
    for (const std::string &paragraph : mail.paragraphs) {
        html += wrapping.paragraphBegin;
        appendEscaped(html, paragraph, "<br>");
        html += wrapping.paragraphEnd;
    }
    if (!mail.signature.empty()) {
        html += R"(<div class="signature">-- <br>)";
        appendEscaped(html, mail.signature, "<br>");
        html += "</div>";
    }
    if (!mail.quoted.text.empty()) {
        html += wrapping.quoteBegin;
        appendEscaped(html, mail.quoted.heading, " ");
        if (style == MailStyle::Outlook) {
            html += "</b><br><b>Subject:</b> ";
            appendEscaped(html, subject, " ");
            html += "<b>";
        }
        html += wrapping.quoteTextBegin;
        appendEscaped(html, mail.quoted.text, "<br>\n");
        html += wrapping.quoteEnd;
    }
    html += wrapping.end;
    return html;
}

} // namespace foredesk::sandbox
