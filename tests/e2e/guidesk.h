// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/deskroom.h"
#include "e2e/guiscreen.h"

#include <QTest>

namespace foredesk::test
{

constexpr int kGuiPatienceMs = 20'000; ///< A busy machine under sanitizers.

/// The real foredesk on a profile, worked by keys and mouse (xdotool) and read from the screen. Blocks; for tests
/// only. Needs a display, a session bus and a keychain: packaging/with-desktop.
class GuiDesk
{
public:
    explicit GuiDesk(const QString &profile);
    ~GuiDesk();

    /// Starts it and waits until its window has the keyboard.
    bool start(const QStringList &arguments = {});
    void kill(); ///< As kill -9.
    bool quit(); ///< By its key; false when it does not end by itself with success.
    QByteArray printed() const { return m_printed; }

    /// Keys as xdotool names them ("ctrl+Return", "j"), one after the other.
    void press(const QStringList &keys);
    void type(const QString &text);
    /// With the mouse; false when there is nothing of exactly this name.
    bool click(const QString &role, const QString &name);

    QList<Seen> all() const { return m_screen.all(); }
    /// The first visible thing with this role whose name begins with `name`; an empty role when there is none.
    Seen find(const QString &role, const QString &name) const;
    bool has(const QString &role, const QString &name) const { return !find(role, name).role.isEmpty(); }
    /// Whether `text` stands in any name or text on screen.
    bool shows(const QString &text) const;
    /// Whether the keyboard is with this thing.
    bool hasFocus(const QString &role, const QString &name) const;
    QString text(const QString &role, const QString &name) const;
    /// The sentences of a list.
    QStringList lines(const QString &list) const;
    QString currentLine(const QString &list) const;
    /// Numbers of the tickets in the queue, from the top.
    QStringList tickets() const;
    /// What is on screen, for a failure message.
    QByteArray told() const;

private:
    static void run(const QStringList &arguments);

    QString m_profile;
    QProcess m_process;
    GuiScreen m_screen;
    QByteArray m_printed;
};

// As QTRY_VERIFY and QTRY_COMPARE, which do not count the time that looking takes; they tell what is on screen instead.
#define GUI_TRY_VERIFY(gui, condition)                                                                                 \
    do {                                                                                                               \
        const bool came = QTest::qWaitFor([&] { return static_cast<bool>(condition); }, kGuiPatienceMs);               \
        if (!came)                                                                                                     \
            qInfo("%s", (gui).told().constData());                                                                     \
        QVERIFY2(came, #condition);                                                                                    \
    } while (false)
#define GUI_TRY_COMPARE(gui, actual, expected)                                                                         \
    do {                                                                                                               \
        if (!QTest::qWaitFor([&] { return (actual) == (expected); }, kGuiPatienceMs))                                  \
            qInfo("%s", (gui).told().constData());                                                                     \
        QCOMPARE(actual, expected);                                                                                    \
    } while (false)

/// A profile with the sandbox as its account "desk", its key in the keychain, all tickets open and synced; empty when
/// it went well.
QByteArray prepareProfile(SandboxProcess &sandbox, DeskRoom &room);

} // namespace foredesk::test
