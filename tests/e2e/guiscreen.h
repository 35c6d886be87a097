// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QRect>
#include <QString>

namespace foredesk::test
{

/// One thing on screen, as a screen reader tells it.
struct Seen {
    QString role; ///< "push button", "label", "text", "frame", "dialog", "list" …
    QString name;
    QString path; ///< For the other questions about it.
    bool enabled = false;
    bool focused = false;
    bool active = false; ///< A window: it has the keyboard.
    bool selected = false;
};

/// What a program shows, read from its accessibility tree (AT-SPI): nothing is asked of the program that it would not
/// tell a screen reader. Blocks; for tests only.
class GuiScreen
{
public:
    GuiScreen();
    ~GuiScreen();

    /// Looks for the program among those on the accessibility bus; false while it is not there.
    bool find(qint64 pid);
    void forget() { m_service.clear(); }

    /// Everything visible, windows first. Lists are one thing; their lines are asked for by rows().
    QList<Seen> all() const;
    /// The first lines of a list or table, the columns of a line told once.
    QList<Seen> rows(const Seen &list) const;
    QString text(const Seen &field) const;
    QRect place(const Seen &thing) const; ///< On the screen.

private:
    QList<Seen> childrenOf(const QStringList &paths) const;

    QDBusConnection m_bus;
    QString m_service;
};

} // namespace foredesk::test
