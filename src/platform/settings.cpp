// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/settings.h"

#include "base/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kDefaultUndoSeconds = 10;
constexpr int kLongestUndoSeconds = 120;

constexpr std::array kDensityWords {"compact"_L1, "comfortable"_L1, "spacious"_L1};
constexpr std::array kSchemeWords {"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array kSingleKeysWords {"on"_L1, "off"_L1};

template <class E, std::size_t N>
E settingFromWord(const std::array<QLatin1StringView, N> &words, const QVariant &word, E otherwise)
{
    const auto found = std::find(words.begin(), words.end(), word.toString());
    return found == words.end() ? otherwise : E(found - words.begin());
}

QString shortcutKey(const QString &action)
{
    return u"shortcuts/"_s + action;
}

QString viewStateKey(const QString &name)
{
    return u"view/"_s + name;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    m_file.setFallbacksEnabled(false);
}

QString Settings::profileId()
{
    QString id = m_file.value(u"profile/id"_s).toString();
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_file.setValue(u"profile/id"_s, id);
        if (const auto saved = save(); !saved)
            qCWarning(logPlatform) << saved.error().detail;
    }
    return id;
}

QList<QJsonObject> Settings::accounts() const
{
    QList<QJsonObject> accounts;
    const QStringList lines = m_file.value(u"accounts/list"_s).toStringList();
    for (const QString &line : lines) {
        const QJsonObject account = QJsonDocument::fromJson(line.toUtf8()).object();
        if (!account.isEmpty())
            accounts.append(account);
        else
            qCWarning(logPlatform) << "an account in the settings cannot be read";
    }
    return accounts;
}

Result<void> Settings::setAccounts(const QList<QJsonObject> &accounts)
{
    QStringList lines;
    for (const QJsonObject &account : accounts)
        lines.append(QString::fromUtf8(QJsonDocument(account).toJson(QJsonDocument::Compact)));
    m_file.setValue(u"accounts/list"_s, lines);
    return save();
}

Result<void> Settings::save()
{
    m_file.sync();
    if (m_file.status() != QSettings::NoError)
        return failure(ErrorKind::Storage, u"%1 cannot be written"_s.arg(m_file.fileName()));
    if (!QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Storage, u"%1 cannot be made private"_s.arg(m_file.fileName()));
    return {};
}

Density Settings::density() const
{
    return settingFromWord(kDensityWords, m_file.value(u"look/density"_s), Density::Comfortable);
}

void Settings::setDensity(Density density)
{
    m_file.setValue(u"look/density"_s, QString(kDensityWords.at(std::size_t(density))));
    Q_EMIT densityChanged();
}

ColorScheme Settings::colorScheme() const
{
    return settingFromWord(kSchemeWords, m_file.value(u"look/colors"_s), ColorScheme::FollowSystem);
}

void Settings::setColorScheme(ColorScheme scheme)
{
    m_file.setValue(u"look/colors"_s, QString(kSchemeWords.at(std::size_t(scheme))));
    Q_EMIT colorSchemeChanged();
}

QString Settings::language() const
{
    return m_file.value(u"look/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(u"look/language"_s, language);
}

int Settings::undoSendSeconds() const
{
    bool isNumber = false;
    const int seconds = m_file.value(u"send/undoSeconds"_s, kDefaultUndoSeconds).toInt(&isNumber);
    return isNumber ? std::clamp(seconds, 0, kLongestUndoSeconds) : kDefaultUndoSeconds;
}

void Settings::setUndoSendSeconds(int seconds)
{
    m_file.setValue(u"send/undoSeconds"_s, std::clamp(seconds, 0, kLongestUndoSeconds));
}

SingleKeys Settings::singleKeys() const
{
    return settingFromWord(kSingleKeysWords, m_file.value(u"keys/single"_s), SingleKeys::On);
}

void Settings::setSingleKeys(SingleKeys keys)
{
    m_file.setValue(u"keys/single"_s, QString(kSingleKeysWords.at(std::size_t(keys))));
    Q_EMIT singleKeysChanged();
}

std::optional<QStringList> Settings::shortcuts(const QString &action) const
{
    if (!m_file.contains(shortcutKey(action)))
        return std::nullopt;
    return m_file.value(shortcutKey(action)).toStringList();
}

void Settings::setShortcuts(const QString &action, const QStringList &keys)
{
    m_file.setValue(shortcutKey(action), keys);
    Q_EMIT shortcutsChanged(action);
}

void Settings::resetShortcuts(const QString &action)
{
    m_file.remove(shortcutKey(action));
    Q_EMIT shortcutsChanged(action);
}

QByteArray Settings::viewState(const QString &name) const
{
    return m_file.value(viewStateKey(name)).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    m_file.setValue(viewStateKey(name), state);
}

} // namespace foredesk
