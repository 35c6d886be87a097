// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/mail/mailsource.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kLargestMail = 64 * 1024 * 1024;

bool isSeparator(const QByteArray &line, bool afterBlankLine)
{
    return afterBlankLine && line.startsWith("From ");
}

std::string unescapedFromLines(const std::string &raw)
{
    std::string text;
    text.reserve(raw.size());
    for (size_t at = 0; at < raw.size();) {
        const size_t end = std::min(raw.find('\n', at), raw.size() - 1) + 1;
        const size_t quotes = raw.find_first_not_of('>', at);
        const bool escaped = quotes != std::string::npos && quotes > at && raw.compare(quotes, 5, "From ") == 0;
        text.append(raw, escaped ? at + 1 : at, escaped ? end - at - 1 : end - at);
        at = end;
    }
    return text;
}

MailLocation wholeFile(const QFileInfo &file)
{
    return {file.filePath().toStdString(), 0, std::min(file.size(), kLargestMail), false,
        file.lastModified().toMSecsSinceEpoch()};
}

void splitMbox(QFile &file, const QFileInfo &info, std::vector<MailLocation> &mails)
{
    MailLocation mail {info.filePath().toStdString(), 0, 0, true, info.lastModified().toMSecsSinceEpoch()};
    bool open = false;
    bool blank = true;
    while (!file.atEnd()) {
        const qint64 start = file.pos();
        const QByteArray line = file.readLine();
        if (isSeparator(line, blank)) {
            mail.size = std::min(start - mail.offset, kLargestMail);
            if (open)
                mails.push_back(mail);
            mail.offset = file.pos();
            open = true;
        }
        blank = line == "\n" || line == "\r\n";
    }
    mail.size = std::min(file.size() - mail.offset, kLargestMail);
    if (open)
        mails.push_back(mail);
}

void addFileMails(const QFileInfo &info, std::vector<MailLocation> &mails, std::vector<std::string> &problems)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        problems.push_back(info.filePath().toStdString() + ": " + file.errorString().toStdString());
        return;
    }
    if (file.peek(5) == "From ")
        splitMbox(file, info, mails);
    else
        mails.push_back(wholeFile(info));
}

bool isMailFile(const QFileInfo &info)
{
    const QString folder = info.dir().dirName();
    const QString suffix = info.suffix().toLower();
    return folder == "cur"_L1 || folder == "new"_L1 || suffix == "eml"_L1 || suffix == "mbox"_L1 || suffix == "mbx"_L1;
}

/// An mbox often has no suffix: its first line tells.
bool startsLikeMbox(const QFileInfo &info)
{
    QFile file(info.filePath());
    return info.suffix().isEmpty() && file.open(QIODevice::ReadOnly) && file.peek(5) == "From ";
}

} // namespace

std::string MailLocation::describe() const
{
    return inMbox ? file + " at byte " + std::to_string(offset) : file;
}

std::vector<MailLocation> findMails(const std::string &path, std::vector<std::string> &problems)
{
    std::vector<MailLocation> mails;
    const QFileInfo start(QString::fromStdString(path));
    if (!start.exists())
        problems.push_back(path + ": no such file or folder");
    else if (!start.isDir())
        addFileMails(start, mails, problems);
    if (!start.isDir())
        return mails;
    QStringList files;
    QDirIterator found(start.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QFileInfo info(found.next());
        if (isMailFile(info) || startsLikeMbox(info))
            files.append(info.filePath());
    }
    files.sort();
    for (const QString &file : std::as_const(files))
        addFileMails(QFileInfo(file), mails, problems);
    return mails;
}

std::string readMail(const MailLocation &location)
{
    QFile file(QString::fromStdString(location.file));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(location.offset))
        return {};
    const std::string raw = file.read(location.size).toStdString();
    return location.inMbox ? unescapedFromLines(raw) : raw;
}

} // namespace foredesk::sandbox
