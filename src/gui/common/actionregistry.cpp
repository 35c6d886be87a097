// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/actionregistry.h"

#include "gui/common/themedicon.h"

namespace foredesk
{
namespace
{

bool scopesOverlap(ActionScope a, ActionScope b)
{
    return a == b || a == ActionScope::Anywhere || b == ActionScope::Anywhere;
}

/// Equal, or one begins with the other: then one of them could never fire.
bool keysClash(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty()
        && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

void ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_entries.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setIcon(themedIcon(spec.icon));
    action->setShortcutContext(
        spec.scope == ActionScope::Composer ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setAutoRepeat(false);
    m_order.append(spec.id);
    Entry &entry = m_entries[spec.id];
    entry = {spec, action, {}};
    action->setShortcut(m_singleKeys == SingleKeys::Off && isSingleKey(key(spec.id)) ? QKeySequence() : key(spec.id));
    applyAvailability(entry);
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    Q_ASSERT_X(found != m_entries.constEnd(), "ActionRegistry::action", qPrintable(id));
    return found == m_entries.constEnd() ? nullptr : found->action;
}

ActionSpec ActionRegistry::spec(const QString &id) const
{
    return m_entries.value(id).spec;
}

void ActionRegistry::activateScopes(const QSet<ActionScope> &scopes)
{
    m_active = scopes;
    for (Entry &entry : m_entries)
        applyAvailability(entry);
    Q_EMIT availabilityChanged();
}

void ActionRegistry::setReason(const QString &id, const QString &reason)
{
    const auto found = m_entries.find(id);
    Q_ASSERT(found != m_entries.end());
    if (found->reason == reason)
        return;
    found->reason = reason;
    applyAvailability(*found);
    Q_EMIT availabilityChanged();
}

QString ActionRegistry::reason(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd())
        return {};
    if (!m_active.contains(found->spec.scope))
        return tr("Go to the tickets first");
    return found->reason;
}

void ActionRegistry::applyAvailability(Entry &entry)
{
    entry.action->setEnabled(m_active.contains(entry.spec.scope) && entry.reason.isEmpty());
}

QKeySequence ActionRegistry::defaultKey(const QString &id) const
{
    const ActionSpec spec = m_entries.value(id).spec;
    if (m_template == KeyTemplate::Gmail && !spec.gmail.isEmpty())
        return spec.gmail;
    if (m_template == KeyTemplate::Outlook && !spec.outlook.isEmpty())
        return spec.outlook;
    return spec.desk;
}

QKeySequence ActionRegistry::key(const QString &id) const
{
    const auto own = m_own.constFind(id);
    return own == m_own.constEnd() ? defaultKey(id) : *own;
}

QStringList ActionRegistry::conflicts(const QString &id, const QKeySequence &key) const
{
    QStringList found;
    const ActionScope scope = m_entries.value(id).spec.scope;
    for (const QString &other : m_order) {
        if (other != id && scopesOverlap(scope, m_entries.value(other).spec.scope) && keysClash(key, this->key(other)))
            found.append(other);
    }
    return found;
}

void ActionRegistry::setKey(const QString &id, const QKeySequence &key)
{
    if (key == defaultKey(id))
        m_own.remove(id);
    else
        m_own.insert(id, key);
    applyKeys();
}

void ActionRegistry::setTemplate(KeyTemplate keys)
{
    m_template = keys;
    applyKeys();
}

void ActionRegistry::setSingleKeys(SingleKeys singleKeys)
{
    m_singleKeys = singleKeys;
    applyKeys();
}

QVariantMap ActionRegistry::ownKeys() const
{
    QVariantMap keys;
    for (auto own = m_own.constBegin(); own != m_own.constEnd(); ++own)
        keys.insert(own.key(), own->toString(QKeySequence::PortableText));
    return keys;
}

void ActionRegistry::setOwnKeys(const QVariantMap &keys)
{
    m_own.clear();
    for (auto own = keys.constBegin(); own != keys.constEnd(); ++own) {
        if (m_entries.contains(own.key()))
            m_own.insert(own.key(), QKeySequence::fromString(own->toString(), QKeySequence::PortableText));
    }
    applyKeys();
}

bool ActionRegistry::isSingleKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const Qt::KeyboardModifiers modifiers = first.keyboardModifiers();
    return !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && first.key() < Qt::Key_Escape;
}

void ActionRegistry::applyKeys()
{
    for (const QString &id : std::as_const(m_order)) {
        const QKeySequence wanted = key(id);
        const bool silenced = m_singleKeys == SingleKeys::Off && isSingleKey(wanted);
        m_entries.value(id).action->setShortcut(silenced ? QKeySequence() : wanted);
    }
    Q_EMIT keysChanged();
}

} // namespace foredesk
