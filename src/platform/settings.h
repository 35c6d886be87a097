// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace foredesk
{

enum class Density { Compact, Comfortable, Spacious };
enum class ColorScheme { FollowSystem, Light, Dark };
/// Whether single letters act in lists (R, N, A …) or only combinations with Ctrl and Alt do.
enum class SingleKeys { On, Off };

/// The settings of one profile, typed, in its settings.ini. Holds no secrets. What it cannot read it answers with the
/// default. GUI thread; setters write at once.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    /// Made up once for a profile; the names of its keys in the keychain begin with it.
    QString profileId();

    /// Accounts in the order the agent gave them, as the caller made them.
    QList<QJsonObject> accounts() const;
    /// ErrorKind::Storage when it did not reach the disk.
    Result<void> setAccounts(const QList<QJsonObject> &accounts);

    Density density() const;
    void setDensity(Density density);
    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    /// A language tag such as "de"; empty = the system's.
    QString language() const;
    void setLanguage(const QString &language); ///< Seen at the next start.
    /// For new accounts; 0–120 seconds, 0 = send at once.
    int undoSendSeconds() const;
    void setUndoSendSeconds(int seconds);
    SingleKeys singleKeys() const;
    void setSingleKeys(SingleKeys keys);

    /// Keys the agent gave an action instead of its own, as portable text ("Ctrl+Shift+R"); an empty list takes all
    /// away. nullopt = the action's own.
    std::optional<QStringList> shortcuts(const QString &action) const;
    void setShortcuts(const QString &action, const QStringList &keys);
    void resetShortcuts(const QString &action);

    /// Geometry of a window, splitter or header, as Qt saved it.
    QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void densityChanged();
    void colorSchemeChanged();
    void singleKeysChanged();
    void shortcutsChanged(const QString &action);

private:
    Result<void> save();

    QSettings m_file;
};

} // namespace foredesk
