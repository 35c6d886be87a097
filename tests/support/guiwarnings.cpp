// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

// Linked into every test of windows: a warning nobody expects (QTest::ignoreMessage) fails the test it comes in.

namespace
{

QtMessageHandler qtTestHandler = nullptr;

void judgeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform says of windows with a smallest size and of popups; nobody's fault.
    if (text.startsWith(QLatin1StringView("This plugin does not support ")))
        return;
    // Qt Test forgets this after each function.
    if (type == QtWarningMsg && QTest::currentTestFunction())
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    qtTestHandler(type, context, text);
}

/// Qt Test puts its own handler in place when it starts, so ours goes before it with the first event of a test.
class FirstEvent : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!qtTestHandler && QTest::currentTestFunction())
            qtTestHandler = qInstallMessageHandler(judgeMessage);
        return QObject::eventFilter(watched, event);
    }
};

void watchMessages()
{
    QCoreApplication::instance()->installEventFilter(new FirstEvent(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchMessages)
