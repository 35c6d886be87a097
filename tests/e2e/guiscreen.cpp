// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guiscreen.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

constexpr int kPatienceMs = 20'000;
constexpr qsizetype kMostCells = 600;
const QString kRoot = QStringLiteral("/org/a11y/atspi/accessible/root");
const QString kAccessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString kBusName = QStringLiteral("foredesk-test-accessibility");

// Numbers of AtspiStateType.
enum State { Active = 1, Enabled = 8, Focused = 12, Selected = 23, Showing = 25 };

QDBusConnection accessibilityBus()
{
    const QDBusMessage ask
        = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QString address = QDBusConnection::sessionBus().call(ask).arguments().value(0).toString();
    return QDBusConnection::connectToBus(address, kBusName);
}

quint64 stateOf(const QDBusMessage &answer)
{
    quint64 bits = 0;
    int word = 0;
    const auto argument = answer.arguments().value(0).value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType)
        return 0;
    argument.beginArray();
    while (!argument.atEnd()) {
        quint32 part = 0;
        argument >> part;
        bits |= quint64(part) << (32 * word++);
    }
    argument.endArray();
    return bits;
}

/// The pairs of bus name and path that GetChildren answers with.
QList<std::pair<QString, QString>> childrenIn(const QDBusMessage &answer)
{
    QList<std::pair<QString, QString>> found;
    const auto argument = answer.arguments().value(0).value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType)
        return found;
    argument.beginArray();
    while (!argument.atEnd()) {
        QString service;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> service >> path;
        argument.endStructure();
        found.append({service, path.path()});
    }
    argument.endArray();
    return found;
}

QDBusMessage question(const QString &service, const QString &path, const QString &interface, const QString &method,
    const QVariantList &with)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(with);
    return message;
}

/// All questions are under way at once; the answers come in the order of the paths. What vanished answers with an
/// error, which reads as nothing.
QList<QDBusMessage> ask(const QDBusConnection &bus, const QString &service, const QStringList &paths,
    const QString &interface, const QString &method, const QVariantList &with = {})
{
    QList<QDBusPendingCall> calls;
    for (const QString &path : paths)
        calls.append(bus.asyncCall(question(service, path, interface, method, with), kPatienceMs));
    QList<QDBusMessage> answers;
    for (QDBusPendingCall &call : calls) {
        call.waitForFinished();
        answers.append(call.reply());
    }
    return answers;
}

bool hidesItsParts(const QString &role)
{
    return role == "list"_L1 || role == "table"_L1 || role == "tree"_L1 || role == "tree table"_L1
        || role == "list box"_L1;
}

} // namespace

GuiScreen::GuiScreen()
    : m_bus(accessibilityBus())
{
}

GuiScreen::~GuiScreen()
{
    QDBusConnection::disconnectFromBus(kBusName);
}

bool GuiScreen::find(qint64 pid)
{
    const QString registry = u"org.a11y.atspi.Registry"_s;
    const auto programs = childrenIn(m_bus.call(question(registry, kRoot, kAccessible, u"GetChildren"_s, {})));
    for (const auto &[service, path] : programs) {
        const QDBusMessage owner = m_bus.call(question(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
            u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s, {service}));
        if (owner.arguments().value(0).toLongLong() == pid) {
            m_service = service;
            return true;
        }
    }
    return false;
}

/// What `paths` are, without the invisible ones.
QList<Seen> GuiScreen::childrenOf(const QStringList &paths) const
{
    QStringList showing;
    QList<quint64> states;
    const QList<QDBusMessage> told = ask(m_bus, m_service, paths, kAccessible, u"GetState"_s);
    for (qsizetype i = 0; i < told.size(); ++i) {
        const quint64 state = stateOf(told.at(i));
        if (state >> State::Showing & 1) {
            showing.append(paths.at(i));
            states.append(state);
        }
    }
    const auto roles = ask(m_bus, m_service, showing, kAccessible, u"GetRoleName"_s);
    const auto names
        = ask(m_bus, m_service, showing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {kAccessible, u"Name"_s});
    QList<Seen> seen;
    for (qsizetype i = 0; i < showing.size(); ++i) {
        const auto is = [&](State state) { return bool(states.at(i) >> state & 1); };
        Seen thing;
        thing.role = roles.at(i).arguments().value(0).toString();
        thing.name = names.at(i).arguments().value(0).value<QDBusVariant>().variant().toString();
        thing.path = showing.at(i);
        thing.enabled = is(State::Enabled);
        thing.focused = is(State::Focused);
        thing.active = is(State::Active);
        thing.selected = is(State::Selected);
        seen.append(thing);
    }
    return seen;
}

QList<Seen> GuiScreen::all() const
{
    QList<Seen> everything;
    QStringList level {kRoot};
    while (!level.isEmpty() && !m_service.isEmpty()) {
        QStringList next;
        for (const QDBusMessage &children : ask(m_bus, m_service, level, kAccessible, u"GetChildren"_s)) {
            for (const auto &[service, path] : childrenIn(children))
                next.append(path);
        }
        level.clear();
        for (const Seen &thing : childrenOf(next)) {
            everything.append(thing);
            if (!hidesItsParts(thing.role))
                level.append(thing.path);
        }
    }
    return everything;
}

QList<Seen> GuiScreen::rows(const Seen &list) const
{
    QStringList paths;
    for (const auto &[service, path] :
        childrenIn(ask(m_bus, m_service, {list.path}, kAccessible, u"GetChildren"_s).first()))
        paths.append(path);
    paths.resize(std::min<qsizetype>(paths.size(), kMostCells));
    QList<Seen> lines;
    for (const Seen &cell : childrenOf(paths)) {
        if (lines.isEmpty() || lines.last().name != cell.name)
            lines.append(cell);
        lines.last().focused = lines.last().focused || cell.focused;
    }
    return lines;
}

QString GuiScreen::text(const Seen &field) const
{
    return ask(m_bus, m_service, {field.path}, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1})
        .first()
        .arguments()
        .value(0)
        .toString();
}

QRect GuiScreen::place(const Seen &thing) const
{
    constexpr uint kOfTheScreen = 0;
    const auto argument
        = ask(m_bus, m_service, {thing.path}, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {kOfTheScreen})
              .first()
              .arguments()
              .value(0)
              .value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::StructureType)
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

} // namespace foredesk::test
