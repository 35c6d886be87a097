// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typedtext.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr qint64 kLongestText = 4 * 1024 * 1024;
constexpr qint64 kLongestKey = 64 * 1024;

Result<QByteArray> readFrom(QFile &file, const QString &name, qint64 longest)
{
    const QByteArray bytes = file.read(longest + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    if (bytes.size() > longest)
        return failure(ErrorKind::Rejected, u"%1 is longer than %2 bytes"_s.arg(name).arg(longest));
    return bytes;
}

Result<QByteArray> readFile(const QString &path, qint64 longest)
{
    QFile file(path);
    if (path == u"-"_s) {
        if (!file.open(stdin, QFile::ReadOnly))
            return failure(ErrorKind::Storage, u"standard input cannot be read"_s);
        return readFrom(file, u"standard input"_s, longest);
    }
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return readFrom(file, path, longest);
}

bool looksLikeFile(const QString &argument)
{
    const bool hasSign = argument.contains(u'/') || argument.contains(u'.');
    return hasSign && !argument.contains(u' ') && QFileInfo(argument).isFile();
}

Secret keyFromBytes(const QByteArray &bytes)
{
    const Secret key(bytes.left(bytes.indexOf('\n')).trimmed());
    registerForRedaction(key);
    return key;
}

Result<Secret> keyFromFile(const QString &path)
{
    const auto bytes = readFile(path, kLongestKey);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Secret key = keyFromBytes(*bytes + '\n');
    if (key.isEmpty())
        return failure(ErrorKind::Rejected, u"%1 holds no key"_s.arg(path == u"-"_s ? u"standard input"_s : path));
    return key;
}

} // namespace

Result<QString> textFromArgument(const QString &argument)
{
    if (argument != u"-"_s && !looksLikeFile(argument))
        return argument;
    const auto bytes = readFile(argument, kLongestText);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QString text = QString::fromUtf8(*bytes);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<Secret> keyFromOptions(const Arguments &arguments)
{
    if (const auto path = arguments.value(u"token-file"_s))
        return keyFromFile(*path);
    const QByteArray fromEnvironment = qgetenv("FOREDESK_TOKEN");
    return fromEnvironment.isEmpty() ? Secret() : keyFromBytes(fromEnvironment + '\n');
}

Result<Secret> keyFromOptionsOrInput(const Arguments &arguments)
{
    auto key = keyFromOptions(arguments);
    if (!key || !key->isEmpty())
        return key;
    if (isatty(STDIN_FILENO) != 0)
        return failure(
            ErrorKind::Rejected, u"give the key with --token-file FILE, on standard input or in FOREDESK_TOKEN"_s);
    return keyFromFile(u"-"_s);
}

} // namespace foredesk::cli
