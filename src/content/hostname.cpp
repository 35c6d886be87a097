// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/hostname.h"

#include <QRegularExpression>
#include <QStringList>

#include <libpsl.h>
#include <memory>
#include <unicode/uidna.h>
#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kMaxHostLength = 512;

struct CloseIdna {
    void operator()(UIDNA *idna) const { uidna_close(idna); }
};
struct CloseSpoof {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

QString converted(const QString &host, bool toUnicode)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, CloseIdna> idna(uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &error));
    if (U_FAILURE(error) || host.size() > kMaxHostLength)
        return host;
    const QByteArray in = host.toUtf8();
    QByteArray out(kMaxHostLength * 4, '\0');
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const auto convert = toUnicode ? uidna_nameToUnicodeUTF8 : uidna_nameToASCII_UTF8;
    const int length = convert(idna.get(), in.constData(), static_cast<int>(in.size()), out.data(),
        static_cast<int>(out.size()), &info, &error);
    return U_FAILURE(error) || info.errors != 0 ? host : QString::fromUtf8(out.left(length));
}

bool isAscii(const QString &text)
{
    return text.toUtf8().size() == text.size() && !text.contains(QChar(0));
}

QString skeletonOf(const USpoofChecker *checker, const QString &label)
{
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray in = label.toUtf8();
    QByteArray out(static_cast<int>(in.size()) * 4 + 64, '\0');
    const int length = uspoof_getSkeletonUTF8(
        checker, 0, in.constData(), static_cast<int>(in.size()), out.data(), static_cast<int>(out.size()), &error);
    return U_FAILURE(error) ? QString() : QString::fromUtf8(out.left(length));
}

void judgeLabel(const USpoofChecker *checker, const QString &label, HostReading &reading)
{
    if (isAscii(label))
        return;
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray utf8 = label.toUtf8();
    const int flags = uspoof_check2UTF8(checker, utf8.constData(), static_cast<int>(utf8.size()), nullptr, &error);
    if (U_FAILURE(error) || flags != 0)
        reading.mixedScript = true;
    // Accented letters keep their accent in the skeleton, so "müller" is no look-alike; Cyrillic "аррӏе" becomes
    // "apple".
    if (isAscii(skeletonOf(checker, label)))
        reading.looksAlike = true;
}

} // namespace

HostReading readHost(const QString &host)
{
    HostReading reading;
    reading.ascii = converted(host.toLower(), false).toLower();
    const QString readable = converted(reading.ascii, true);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, CloseSpoof> checker(uspoof_open(&error));
    if (U_FAILURE(error)) {
        reading.shown = reading.ascii;
        return reading;
    }
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &error);
    for (const QString &label : readable.split(u'.'))
        judgeLabel(checker.get(), label, reading);
    reading.shown = reading.mixedScript || reading.looksAlike || readable.contains(QChar::ReplacementCharacter)
        ? reading.ascii
        : readable;
    return reading;
}

QString registrableDomain(const QString &host)
{
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    if (address.match(host).hasMatch())
        return host;
    const QByteArray utf8 = host.toLower().toUtf8();
    const char *domain = psl_registrable_domain(psl_builtin(), utf8.constData());
    return domain ? QString::fromUtf8(domain) : host;
}

bool isPublicDomain(const QString &host)
{
    const QByteArray last = host.toLower().section(u'.', -1).toUtf8();
    return psl_is_public_suffix2(psl_builtin(), last.constData(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) == 1;
}

} // namespace foredesk
