// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachmentname.h"

#include "content/textguard.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QSet>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kMaxNameBytes = 150;
constexpr int kMaxExtension = 12;

bool isNameSafe(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || isBidiControl(c) || c == 0xFFFD)
        return false;
    if (c < 0x80 && u"<>:\"/\\|?*"_s.contains(QChar(static_cast<char16_t>(c))))
        return false;
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate
        && category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QString withoutUnsafe(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        if (isNameSafe(c))
            out += QChar::isSpace(c) ? QStringView(u" ") : QStringView(QChar::fromUcs4(c));
    }
    return out;
}

QString trimmedName(QString name, const QString &leading, const QString &trailing)
{
    while (!name.isEmpty() && leading.contains(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && trailing.contains(name.back()))
        name.chop(1);
    return name;
}

bool isReservedDosName(const QString &stem)
{
    static const QSet<QString> names {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s, u"clock$"_s};
    const QString base = stem.section(u'.', 0, 0).trimmed().toLower();
    static const QString kPortDigits = u"0123456789¹²³"_s;
    const bool port = base.size() == 4 && (base.startsWith("com"_L1) || base.startsWith("lpt"_L1))
        && kPortDigits.contains(base.at(3));
    return names.contains(base) || port;
}

QString cutToBytes(QString text, int bytes)
{
    while (text.toUtf8().size() > bytes) {
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(pair ? 2 : 1);
    }
    return text;
}

bool isPlainExtension(const QString &extension)
{
    if (extension.isEmpty() || extension.size() > kMaxExtension)
        return false;
    for (const QChar c : extension) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')))
            return false;
    }
    return true;
}

} // namespace

QString AttachmentName::fileName() const
{
    return extension.isEmpty() ? stem : stem + u'.' + extension;
}

QString AttachmentName::displayName() const
{
    const QString isolated = QChar(0x2068) + stem + QChar(0x2069);
    return extension.isEmpty() ? isolated : isolated + QChar(0x200E) + u'.' + extension;
}

AttachmentName safeAttachmentName(const QString &untrusted)
{
    QString leaf = untrusted.left(4'096);
    leaf.replace(u'\\', u'/');
    leaf = leaf.section(u'/', -1, -1, QString::SectionSkipEmpty);
    // What follows a colon would be an alternate stream on Windows; what precedes one letter is a drive.
    if (leaf.size() > 1 && leaf.at(1) == u':' && leaf.at(0).isLetter())
        leaf.remove(0, 2);
    leaf = leaf.section(u':', 0, 0);
    leaf = trimmedName(withoutUnsafe(leaf.normalized(QString::NormalizationForm_C)), u" .-~$"_s, u" ."_s);
    AttachmentName name;
    const qsizetype dot = leaf.lastIndexOf(u'.');
    const QString extension = dot > 0 ? leaf.mid(dot + 1).toLower() : QString();
    if (isPlainExtension(extension)) {
        name.extension = extension;
        leaf.truncate(dot);
    }
    leaf = trimmedName(leaf, u" .-~$"_s, u" ."_s);
    if (leaf.isEmpty())
        leaf = u"attachment"_s;
    if (isReservedDosName(leaf))
        leaf.prepend(u'_');
    name.stem = cutToBytes(leaf, kMaxNameBytes - static_cast<int>(name.extension.size()) - 1);
    name.stem = trimmedName(name.stem, {}, u" ."_s);
    return name;
}

Result<QString> createUniqueFile(const QString &directory, const AttachmentName &name)
{
    constexpr int kTries = 1'000;
    if (!QDir(directory).exists())
        return failure(ErrorKind::Storage, u"no such folder"_s);
    for (int number = 1; number <= kTries; ++number) {
        AttachmentName tried = name;
        if (number > 1)
            tried.stem += u" (%1)"_s.arg(number);
        const QString path = QDir(directory).filePath(tried.fileName());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return path;
        if (!QFile::exists(path) && !QFile(path).symLinkTarget().isEmpty())
            continue;
        if (!QFile::exists(path))
            return failure(ErrorKind::Storage, file.errorString());
    }
    return failure(ErrorKind::Storage, u"too many files of that name"_s);
}

} // namespace foredesk
