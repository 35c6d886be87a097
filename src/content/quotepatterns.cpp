// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/quotepatterns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kLongestIntro = 400;
constexpr int kHeaderLines = 8;
constexpr int kHeadersNeeded = 3;

const QRegularExpression &introPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:"
        "On\\b.{4,350}\\bwrote\\s*:"
        "|(?:Am|Den)\\b.{4,350}\\bschrieb\\b.{0,200}:"
        "|.{2,300}\\bschrieb\\s+(?:am|an)\\b.{4,120}:"
        "|Le\\b.{4,350}\\ba\\s+[ée]crit\\s*:"
        "|El\\b.{4,350}\\bescribi[óo]\\s*:"
        "|Il\\b.{4,350}\\bha\\s+scritto\\s*:"
        "|Em\\b.{4,350}\\bescreveu\\s*:"
        "|Op\\b.{4,350}\\b(?:schreef|geschreven)\\b.{0,200}:"
        "|(?:W dniu|Dnia)\\b.{4,350}(?:napisa[łl]|pisze).{0,60}:"
        "|\\d{4}[年/.-].{4,300}(?:<[^<>]+@[^<>]+>|さん|のメール|が書きました|書き込みました|wrote)\\s*[:：]?"
        "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.{4,300}<[^<>]+@[^<>]+>\\s*[:：]"
        ")\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

bool isQuoteIntro(const QString &line)
{
    if (line.size() > kLongestIntro)
        return false;
    // Cheap test first: this is asked of every line of every message.
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1).isSpace())
        --end;
    return end > 6 && u":：>ん書た"_s.contains(line.at(end - 1)) && introPattern().match(line).hasMatch();
}

bool isOriginalMessageRule(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:[-_=*]{2,}\\s*(?:Original Message|Original-Nachricht|Urspr[üu]ngliche Nachricht|Message d'origine|"
        "Message original|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|"
        "Forwarded message|Weitergeleitete Nachricht|Message transf[ée]r[ée]|Mensaje reenviado|元のメッセージ|"
        "転送されたメッセージ|Forwarded Message)\\s*[-_=*]{2,}|Begin forwarded message:|Anfang der weitergeleiteten "
        "Nachricht:|D[ée]but du message transf[ée]r[ée] ?:|Inicio del mensaje reenviado:)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 120 && (line.contains("--"_L1) || line.contains("__"_L1) || line.contains(u':'))
        && pattern.match(line).hasMatch();
}

bool mayStartHeaders(const QString &line)
{
    static const QRegularExpression first(
        u"^\\s*\\*?(?:From|Von|De|Da|Van|差出人|送信者)\\s*\\*?\\s*[:：]\\*?\\s*\\S"_s);
    const QStringView start = QStringView(line).left(20);
    return (start.contains(u':') || start.contains(u'：')) && first.match(line.left(500)).hasMatch();
}

int headerBlockLength(const QStringList &lines)
{
    static const QRegularExpression other(
        u"^\\s*\\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoy[ée](?: le)?|[ÀA]|Objet|Enviado(?: "
        u"el)?|Fecha|"
        "Para|Asunto|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp|送信日時|日時|宛先|件名)\\s*\\*?\\s*[:：]\\*?\\s*\\S"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (lines.isEmpty() || !mayStartHeaders(lines.first()))
        return 0;
    int headers = 1;
    int length = 1;
    for (int i = 1; i < lines.size() && i < kHeaderLines; ++i) {
        if (!other.match(lines.at(i).left(500)).hasMatch())
            continue;
        ++headers;
        length = i + 1;
    }
    return headers >= kHeadersNeeded ? length : 0;
}

bool isSignatureRule(const QString &line)
{
    return line == "-- "_L1 || line == "--"_L1 || line == "—"_L1 || line == u"--\u00A0"_s;
}

bool isMobileSignature(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:Sent from (?:my |an? )?(?:iPhone|iPad|Android|mobile|phone|Samsung|Galaxy|Outlook|Yahoo|Mail "
        u"for|Proton|"
        "BlackBerry|Windows)|Get Outlook for |Sent via |(?:Von meinem|Gesendet von (?:meinem|Outlook|Mail)|Diese "
        "Nachricht "
        "wurde von meinem)|Envoy[ée] (?:de mon|depuis|à partir de)|Enviado desde (?:mi|Outlook|Yahoo)|Enviado do "
        "meu|Inviato da|"
        "Verstuurd vanaf|Verzonden (?:vanaf|met)|Wysłane z|iPhoneから送信|iPadから送信|Outlook for (?:iOS|Android))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 120 && pattern.match(line).hasMatch();
}

} // namespace foredesk
