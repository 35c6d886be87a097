// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

bool isHarmless(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return true;
    const QChar::Category category = c.category();
    // Format characters can turn the direction of a line and hide text in it.
    return category != QChar::Other_Control && category != QChar::Other_Format;
}

} // namespace

QString printable(const QString &text)
{
    QString clean = text;
    std::replace_if(
        clean.begin(), clean.end(), [](QChar c) { return !isHarmless(c); }, QChar(u'\uFFFD'));
    return clean;
}

QString oneLine(const QString &text)
{
    return printable(text.simplified());
}

void Output::text(const QString &line) const
{
    write(stdout, printable(line).toUtf8());
}

void Output::json(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::json(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void Output::table(const QStringList &header, const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    const auto print = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < header.size(); ++column)
            line += oneLine(row.value(column)).leftJustified(int(widths.at(column)) + 2);
        write(stdout, line.trimmed().toUtf8());
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
}

void Output::note(const QString &line) const
{
    write(stderr, printable(line).toUtf8());
}

void Output::complain(const QString &problem) const
{
    note(u"foredeskctl: "_s + problem);
}

} // namespace foredesk::cli
