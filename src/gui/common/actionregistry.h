// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/settings.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QVariantMap>

namespace foredesk
{

/// Where an action makes sense. A scope is active while the page it belongs to is shown.
enum class ActionScope {
    Anywhere,
    Tickets, ///< Queue and conversation.
    Composer, ///< Fires only while the focus is in a composer.
};

enum class ActionMenu { File, Ticket, Message, View, Go, Help, Hidden };

/// Sets of default keys to start from.
enum class KeyTemplate { Desk, Gmail, Outlook };

/// One thing the program can do, as menus, palette, shortcut editor and help show it.
struct ActionSpec {
    QString id; ///< Stable: "ticket.close".
    QString text; ///< Translated.
    ActionScope scope = ActionScope::Anywhere;
    ActionMenu menu = ActionMenu::Hidden;
    QString icon;
    QKeySequence desk;
    QKeySequence gmail; ///< Empty = as `desk`.
    QKeySequence outlook; ///< Empty = as `desk`.
};

/// The one list of everything that can be done. Menus, palette, shortcut editor and key sheet read it; features take
/// their actions from it by id and connect to triggered(). It decides on keys: template, the agent's own ones, and
/// whether single keys count. Made once by the application and handed on; GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    void add(const ActionSpec &spec);
    /// Must have been added; owned by the registry.
    QAction *action(const QString &id) const;
    bool has(const QString &id) const { return m_entries.contains(id); }
    QStringList ids() const { return m_order; }
    ActionSpec spec(const QString &id) const;

    /// An action is enabled when its scope is active and no reason stands against it.
    void activateScopes(const QSet<ActionScope> &scopes);
    void setReason(const QString &id, const QString &reason); ///< Empty = possible.
    QString reason(const QString &id) const; ///< Why not, translated; empty when enabled.

    QKeySequence key(const QString &id) const; ///< What the agent set, else the template's.
    QKeySequence defaultKey(const QString &id) const;
    /// Ids whose key would be taken or hidden by `key` in an overlapping scope.
    QStringList conflicts(const QString &id, const QKeySequence &key) const;
    void setKey(const QString &id, const QKeySequence &key); ///< Equal to the default = not the agent's own any more.
    void setTemplate(KeyTemplate keys);
    KeyTemplate keyTemplate() const { return m_template; }
    void setSingleKeys(SingleKeys singleKeys);
    SingleKeys singleKeys() const { return m_singleKeys; }

    /// The agent's own keys, id → portable text, for the settings.
    QVariantMap ownKeys() const;
    void setOwnKeys(const QVariantMap &keys);

    /// True for keys that would be text in an editor: no Ctrl, Alt or Meta in the first chord, and not a function key.
    static bool isSingleKey(const QKeySequence &key);

Q_SIGNALS:
    void keysChanged();
    void availabilityChanged();

private:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
        QString reason;
    };
    void applyKeys();
    void applyAvailability(Entry &entry);

    QHash<QString, Entry> m_entries;
    QStringList m_order;
    QHash<QString, QKeySequence> m_own;
    QSet<ActionScope> m_active {ActionScope::Anywhere, ActionScope::Composer};
    KeyTemplate m_template = KeyTemplate::Desk;
    SingleKeys m_singleKeys = SingleKeys::On;
};

} // namespace foredesk
