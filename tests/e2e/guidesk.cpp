// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guidesk.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

GuiDesk::GuiDesk(const QString &profile)
    : m_profile(profile)
{
}

GuiDesk::~GuiDesk()
{
    kill();
}

bool GuiDesk::start(const QStringList &arguments)
{
    kill();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(
        QCoreApplication::applicationDirPath() + u"/foredesk"_s, QStringList {u"--profile"_s, m_profile} + arguments);
    const auto hasKeyboard = [this] {
        if (!m_screen.find(m_process.processId()))
            return false;
        const QList<Seen> seen = m_screen.all();
        return !seen.isEmpty() && seen.first().role == "frame"_L1 && seen.first().active;
    };
    return m_process.waitForStarted() && QTest::qWaitFor(hasKeyboard, kGuiPatienceMs);
}

void GuiDesk::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    m_printed += m_process.readAll();
    m_screen.forget();
}

bool GuiDesk::quit()
{
    press({u"ctrl+q"_s});
    if (!m_process.waitForFinished(kGuiPatienceMs))
        return false;
    m_printed += m_process.readAll();
    m_screen.forget();
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void GuiDesk::run(const QStringList &arguments)
{
    const int status = QProcess::execute(u"xdotool"_s, arguments);
    if (status != 0)
        qFatal("xdotool %s: %d", qPrintable(arguments.join(u' ')), status);
}

void GuiDesk::press(const QStringList &keys)
{
    run(QStringList {u"key"_s, u"--delay"_s, u"30"_s} + keys);
}

void GuiDesk::type(const QString &text)
{
    run({u"type"_s, u"--delay"_s, u"15"_s, u"--"_s, text});
}

bool GuiDesk::click(const QString &role, const QString &name)
{
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (thing.role != role || thing.name != name)
            continue;
        const QPoint at = m_screen.place(thing).center();
        run({u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
        return true;
    }
    return false;
}

Seen GuiDesk::find(const QString &role, const QString &name) const
{
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (thing.role == role && thing.name.startsWith(name))
            return thing;
    }
    return {};
}

bool GuiDesk::shows(const QString &text) const
{
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (thing.name.contains(text))
            return true;
        if (thing.role == "text"_L1 && m_screen.text(thing).contains(text))
            return true;
    }
    return false;
}

bool GuiDesk::hasFocus(const QString &role, const QString &name) const
{
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (thing.focused && thing.role == role && thing.name.startsWith(name))
            return true;
    }
    return false;
}

QString GuiDesk::text(const QString &role, const QString &name) const
{
    const Seen thing = find(role, name);
    return thing.role.isEmpty() ? QString() : m_screen.text(thing);
}

QStringList GuiDesk::lines(const QString &list) const
{
    QStringList sentences;
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (thing.name != list || !(thing.role == "list"_L1 || thing.role == "table"_L1 || thing.role == "tree"_L1))
            continue;
        for (const Seen &line : m_screen.rows(thing))
            sentences.append(line.name);
        break;
    }
    return sentences;
}

QString GuiDesk::currentLine(const QString &list) const
{
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (thing.name != list || !(thing.role == "list"_L1 || thing.role == "table"_L1 || thing.role == "tree"_L1))
            continue;
        for (const Seen &line : m_screen.rows(thing)) {
            if (line.focused)
                return line.name;
        }
    }
    return {};
}

QStringList GuiDesk::tickets() const
{
    QStringList numbers;
    for (const QString &sentence : lines(u"Tickets"_s))
        numbers.append(sentence.section(u' ', 1, 1)); // "Ticket 12 from …"
    return numbers;
}

QByteArray GuiDesk::told() const
{
    QByteArray words = "on screen:\n";
    const QList<Seen> seen = m_screen.all();
    for (const Seen &thing : seen) {
        if (!thing.name.isEmpty() || thing.focused)
            words += thing.role.toUtf8() + (thing.focused ? " [focus] " : " ") + thing.name.toUtf8() + '\n';
    }
    return words + "printed:\n" + m_printed;
}

QByteArray prepareProfile(SandboxProcess &sandbox, DeskRoom &room)
{
    room.set(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    if (const QByteArray problem = room.connectAndSync(); !problem.isEmpty())
        return problem;
    const QStringList ids = room.tickets();
    for (const QString &id : ids) {
        if (sandbox.control("PATCH", u"/tickets/"_s + id, {{u"state"_s, u"open"_s}}).isNull())
            return "a ticket could not be opened";
    }
    const CtlResult synced = room.ctl({u"sync"_s});
    if (synced.code != 0)
        return "sync: " + synced.told();
    for (const QJsonArray rows = room.ctl({u"list"_s, u"--limit"_s, u"0"_s}).array(); const QJsonValue &row : rows) {
        if (row["state"_L1].toString() != "open"_L1)
            return "what a colleague changed did not come with the next sync";
    }
    return {};
}

} // namespace foredesk::test
