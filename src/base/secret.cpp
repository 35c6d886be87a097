// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

namespace foredesk
{
namespace
{

constexpr auto kMask = "[redacted]";
constexpr int kShortestSecret = 6; // a shorter one would blank out ordinary words

QMutex secretsMutex;
QStringList &knownSecrets()
{
    static QStringList secrets;
    return secrets;
}

} // namespace

void registerForRedaction(const Secret &secret)
{
    const QString text = QString::fromUtf8(secret.reveal());
    if (text.size() < kShortestSecret)
        return;
    const QMutexLocker lock(&secretsMutex);
    if (!knownSecrets().contains(text))
        knownSecrets().append(text);
}

QString redacted(QString text)
{
    static const QRegularExpression bearer(
        QStringLiteral("(bearer\\s+)[A-Za-z0-9._~+/=-]+"), QRegularExpression::CaseInsensitiveOption);
    text.replace(bearer, QStringLiteral("\\1") + QLatin1String(kMask));
    const QMutexLocker lock(&secretsMutex);
    for (const QString &secret : std::as_const(knownSecrets()))
        text.replace(secret, QLatin1String(kMask));
    return text;
}

} // namespace foredesk
