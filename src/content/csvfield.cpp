// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/csvfield.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

/// What starts a formula in Excel, LibreOffice or Google Sheets, full-width forms and leading blanks included.
bool mayBeFormula(const QString &text)
{
    static const QRegularExpression number(u"^[+-]?[0-9]{1,15}([.,][0-9]{1,15})?$"_s);
    if (number.match(text).hasMatch())
        return false;
    qsizetype at = 0;
    while (at < text.size() && (text.at(at).isSpace() || !text.at(at).isPrint() || text.at(at) == u'"'))
        ++at;
    if (at > 0 && u"\t\r\n"_s.contains(text.at(0)))
        return true;
    return at < text.size() && u"=+-@|%＝＋－＠"_s.contains(text.at(at));
}

} // namespace

QString csvField(const QString &text)
{
    QString field = text;
    // An own "'" before such a field is doubled, so that reading takes back exactly what writing added.
    if (mayBeFormula(text) || (text.startsWith(u'\'') && (mayBeFormula(text.mid(1)) || text.startsWith("''"_L1))))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u',') || field.contains(u';') || field.contains(u'\n')
        || field.contains(u'\r') || field.contains(u'\t') || field != field.trimmed())
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field;
}

QString textOfCsvField(const QString &field)
{
    const bool guarded = field.startsWith(u'\'') && (mayBeFormula(field.mid(1)) || field.startsWith("''"_L1));
    return guarded ? field.mid(1) : field;
}

} // namespace foredesk
