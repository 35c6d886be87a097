// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "base/secret.h"

#include <QProcess>
#include <QTest>

#include <type_traits>

using namespace foredesk;
using namespace Qt::StringLiterals;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBecomeTextByAccident();
    void aRegisteredSecretIsMasked();
    void shortWordsAreNotMasked();
    void bearerTokensAreMaskedUnregistered_data();
    void bearerTokensAreMaskedUnregistered();
    void theLogNeverShowsASecret();
};

void SecretTest::cannotBecomeTextByAccident()
{
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<QByteArray, Secret>);
    static_assert(!std::is_constructible_v<QString, Secret>);
    QCOMPARE(Secret("key-123456").reveal(), "key-123456"_ba);
    QVERIFY(Secret().isEmpty());
}

void SecretTest::aRegisteredSecretIsMasked()
{
    registerForRedaction(Secret("kLu-9f8e7d-ü"));
    QCOMPARE(redacted(u"GET /x?k=kLu-9f8e7d-ü twice kLu-9f8e7d-ü"_s), u"GET /x?k=[redacted] twice [redacted]"_s);
}

void SecretTest::shortWordsAreNotMasked()
{
    registerForRedaction(Secret("a"));
    registerForRedaction(Secret("test"));
    registerForRedaction(Secret());
    QCOMPARE(redacted(u"a test stays a test"_s), u"a test stays a test"_s);
}

void SecretTest::bearerTokensAreMaskedUnregistered_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("header") << u"Authorization: Bearer abc.DEF-123_~+/="_s;
    QTest::newRow("lower case") << u"authorization: bearer  abc.DEF-123"_s;
    QTest::newRow("in JSON") << uR"({"authorization":"Bearer abc.DEF-123"})"_s;
}

void SecretTest::bearerTokensAreMaskedUnregistered()
{
    QFETCH(QString, line);
    const QString shown = redacted(line);
    QVERIFY2(shown.contains("[redacted]"_L1), qPrintable(shown));
    QVERIFY2(!shown.contains("abc.DEF"_L1), qPrintable(shown));
}

void SecretTest::theLogNeverShowsASecret()
{
    // A process of its own: the message handler cannot be put back.
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--speak"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(output.contains("before [redacted] after"), output.constData());
    QVERIFY2(!output.contains("canary-7731"), output.constData());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--speak"_s)) {
        installRedactingLog();
        registerForRedaction(Secret("canary-7731"));
        qCWarning(logNet) << "before canary-7731 after";
        return 0;
    }
    SecretTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_base_secret.moc"
