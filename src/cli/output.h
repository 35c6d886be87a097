// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace foredesk::cli
{

enum class Format { Text, Json };

/// Where a command prints: results to standard output, everything else to standard error. Control characters of
/// customers never reach the terminal. A value.
class Output
{
public:
    explicit Output(Format format)
        : m_format(format)
    {
    }

    bool isJson() const { return m_format == Format::Json; }

    void text(const QString &line) const; ///< With a line end; several lines are fine.
    void json(const QJsonObject &object) const;
    void json(const QJsonArray &array) const;
    /// Text columns, each as wide as its widest cell; the last one takes what it needs.
    void table(const QStringList &header, const QList<QStringList> &rows) const;
    void note(const QString &line) const; ///< To standard error.
    void complain(const QString &problem) const; ///< "foredeskctl: …" to standard error.

private:
    Format m_format;
};

/// `text` without control characters other than line end and tab: a terminal would obey them.
QString printable(const QString &text);
/// The same on one line.
QString oneLine(const QString &text);

} // namespace foredesk::cli
