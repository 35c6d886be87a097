// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errorbody.h"
#include "net/httpdate.h"
#include "net/origin.h"
#include "net/outcome.h"
#include "net/tokenbucket.h"

#include <QTest>

using namespace foredesk;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace
{

ExchangeFacts factsOf(HttpMethod method, int status)
{
    ExchangeFacts facts;
    facts.request.method = method;
    facts.request.url = QUrl(u"https://desk.example/v1/tickets"_s);
    facts.finalUrl = facts.request.url;
    facts.status = status;
    facts.contentType = "application/json; charset=utf-8";
    facts.body = "{}";
    return facts;
}

QString kindOf(const ExchangeFacts &facts)
{
    const Result<HttpResponse> result = outcomeOf(facts);
    return result ? u"ok"_s : errorKindName(result.error().kind);
}

} // namespace

class NetPureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyHttpsExceptToThisMachine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row
            = [](const char *url, bool allowed) { QTest::newRow(url) << QString::fromLatin1(url) << allowed; };
        row("https://api.ticketdesk.ai/v1", true);
        row("http://api.ticketdesk.ai/v1", false);
        row("http://127.0.0.1:8080/v1", true);
        row("http://127.9.9.9/v1", true);
        row("http://[::1]:8080/v1", true);
        row("http://localhost:8080/v1", true);
        row("http://localhost.evil.example/v1", false);
        row("http://127.0.0.1.evil.example/v1", false);
        row("https://user:pass@api.ticketdesk.ai/v1", false);
        row("ftp://api.ticketdesk.ai/", false);
        row("file:///etc/passwd", false);
        row("https:///v1", false);
        row("", false);
    }
    void onlyHttpsExceptToThisMachine()
    {
        QFETCH(QString, url);
        QTEST(refusalOf(QUrl(url)).isEmpty(), "allowed");
    }

    void originsAreSchemeHostAndPort()
    {
        const Origin own = originOf(QUrl(u"https://API.ticketdesk.ai/v1"_s));
        QCOMPARE(originOf(QUrl(u"https://api.ticketdesk.ai:443/other"_s)), own);
        QVERIFY(originOf(QUrl(u"https://api.ticketdesk.ai:444/v1"_s)) != own);
        QVERIFY(originOf(QUrl(u"http://api.ticketdesk.ai/v1"_s)) != own);
        QVERIFY(originOf(QUrl(u"https://api.ticketdesk.ai.evil.example/v1"_s)) != own);
    }

    void retryAfterInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("expected"); // seconds, -1 = not readable
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("huge") << QByteArray("1000000000") << qint64(3600);
        QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999") << qint64(3600);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("text") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray("") << qint64(-1);
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << qint64(60);
        QTest::newRow("obsolete date") << QByteArray("Sunday, 06-Nov-94 08:50:37 GMT") << qint64(60);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:50:37 1994") << qint64(60);
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
        QTest::newRow("far date") << QByteArray("Sun, 06 Nov 2044 08:00:00 GMT") << qint64(3600);
        QTest::newRow("no zone") << QByteArray("Sun, 06 Nov 1994 08:50:37") << qint64(-1);
    }
    void retryAfterInEveryForm()
    {
        QFETCH(QByteArray, header);
        const qint64 now = *parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(now, 784111777000LL);
        const auto parsed = parseRetryAfter(header, now);
        QTEST(parsed ? qint64(parsed->count()) : qint64(-1), "expected");
    }

    void statusDecidesBeforeTheNetworkError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        const QList<std::pair<int, QString>> rows {{400, u"Rejected"_s}, {401, u"Unauthorized"_s},
            {403, u"Forbidden"_s}, {404, u"NotFound"_s}, {405, u"Rejected"_s}, {407, u"Offline"_s}, {408, u"Server"_s},
            {409, u"Conflict"_s}, {410, u"NotFound"_s}, {413, u"Rejected"_s}, {422, u"Rejected"_s},
            {429, u"RateLimited"_s}, {500, u"Server"_s}, {503, u"Server"_s}, {526, u"Server"_s}, {301, u"Protocol"_s},
            {303, u"Protocol"_s}, {307, u"Protocol"_s}};
        for (const auto &[status, kind] : rows)
            QTest::newRow(QByteArray::number(status).constData()) << status << kind;
    }
    void statusDecidesBeforeTheNetworkError()
    {
        QFETCH(int, status);
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            ExchangeFacts facts = factsOf(method, status);
            facts.networkError = QNetworkReply::ContentReSendError;
            QTEST(kindOf(facts), "kind");
            QCOMPARE(outcomeOf(facts).error().httpStatus, status);
        }
    }

    void lostAnswersOfWritesAreUnknownUnlessProvenUnsent()
    {
        using Error = QNetworkReply::NetworkError;
        const QList<std::tuple<Error, QString, QString>> rows {
            {QNetworkReply::ConnectionRefusedError, u"Offline"_s, u"Offline"_s},
            {QNetworkReply::HostNotFoundError, u"Offline"_s, u"Offline"_s},
            {QNetworkReply::ProxyAuthenticationRequiredError, u"Offline"_s, u"Offline"_s},
            {QNetworkReply::SslHandshakeFailedError, u"Tls"_s, u"Tls"_s},
            {QNetworkReply::RemoteHostClosedError, u"OutcomeUnknown"_s, u"Timeout"_s},
            {QNetworkReply::ContentReSendError, u"OutcomeUnknown"_s, u"Timeout"_s},
            {QNetworkReply::UnknownNetworkError, u"OutcomeUnknown"_s, u"Timeout"_s},
        };
        for (const auto &[error, forWrite, forRead] : rows) {
            ExchangeFacts facts = factsOf(HttpMethod::Post, 0);
            facts.networkError = error;
            QCOMPARE(kindOf(facts), forWrite);
            facts.request.method = HttpMethod::Get;
            QCOMPARE(kindOf(facts), forRead);
        }
    }

    void deadlinesOfWrites()
    {
        ExchangeFacts facts = factsOf(HttpMethod::Post, 0);
        facts.networkError = QNetworkReply::OperationCanceledError;
        facts.stop = StopReason::FirstByteDeadline;
        QCOMPARE(kindOf(facts), u"OutcomeUnknown"_s);
        facts.bodyUntouched = true; // no byte of the body was taken: it cannot have been applied
        QCOMPARE(kindOf(facts), u"Offline"_s);
        facts.request.method = HttpMethod::Get;
        QCOMPARE(kindOf(facts), u"Timeout"_s);
    }

    void successMustBeWholeFromTheRightPlaceAndJson()
    {
        QCOMPARE(kindOf(factsOf(HttpMethod::Post, 201)), u"ok"_s);
        ExchangeFacts plain = factsOf(HttpMethod::Get, 200);
        plain.contentType = "application/json";
        QCOMPARE(kindOf(plain), u"ok"_s);
        ExchangeFacts cut = factsOf(HttpMethod::Post, 201);
        cut.networkError = QNetworkReply::RemoteHostClosedError;
        QCOMPARE(kindOf(cut), u"OutcomeUnknown"_s);
        QCOMPARE(outcomeOf(cut).error().httpStatus, 201);
        ExchangeFacts portal = factsOf(HttpMethod::Get, 200);
        portal.contentType = "text/html";
        QCOMPARE(kindOf(portal), u"Protocol"_s);
        QCOMPARE(outcomeOf(portal).error().httpStatus, 200);
        ExchangeFacts elsewhere = factsOf(HttpMethod::Get, 200);
        elsewhere.finalUrl = QUrl(u"https://portal.example/"_s);
        QCOMPARE(kindOf(elsewhere), u"Protocol"_s);
        ExchangeFacts nothing = factsOf(HttpMethod::Delete, 204);
        nothing.body.clear();
        nothing.contentType.clear();
        QCOMPARE(kindOf(nothing), u"ok"_s);
        ExchangeFacts emptyOk = nothing;
        emptyOk.status = 200;
        QCOMPARE(kindOf(emptyOk), u"Protocol"_s);
    }

    void refusedContentNamesItsFields()
    {
        ExchangeFacts facts = factsOf(HttpMethod::Post, 400);
        facts.body = R"({"message":"Bad","errors":[{"field":"subject","message":"too short"}]})";
        const Error error = outcomeOf(facts).error();
        QCOMPARE(error.detail, u"Bad"_s);
        QCOMPARE(error.fields, (QList<FieldError> {{u"subject"_s, u"too short"_s}}));
    }

    void errorBodiesOfOtherMakes()
    {
        QCOMPARE(parseErrorBody(R"({"error":{"message":"a"}})").message, u"a"_s);
        QCOMPARE(parseErrorBody(R"({"error":"b"})").message, u"b"_s);
        QCOMPARE(parseErrorBody(R"({"detail":"c"})").message, u"c"_s);
        QCOMPARE(parseErrorBody(R"({"errors":{"name":["taken"]}})").fields.value(0).message, u"taken"_s);
        QCOMPARE(parseErrorBody("<html>502</html>").message, QString());
        QCOMPARE(parseErrorBody(R"({"message":{"a":1},"errors":"x"})").fields.size(), 0);
        QCOMPARE(parseErrorBody("{\"message\":\"" + QByteArray(10'000, 'x') + "\"}").message.size(), 500);
    }

    void bucketSpendsItsBurstThenPaces()
    {
        TokenBucket bucket(RateLimit {2.0, 0.5, 8.0, 3.0});
        for (int i = 0; i < 3; ++i)
            QVERIFY(bucket.take(1000));
        QVERIFY(!bucket.take(1000));
        QCOMPARE(bucket.waitMs(1000), 500);
        QVERIFY(!bucket.take(1499));
        QVERIFY(bucket.take(1500));
        QCOMPARE(bucket.waitMs(100'000), 0);
    }

    void bucketHalvesOn429AndRecovers()
    {
        TokenBucket bucket(RateLimit {2.0, 0.5, 2.5, 3.0});
        bucket.refused(0, seconds(10));
        QCOMPARE(bucket.perSecond(), 1.0);
        QCOMPARE(bucket.pausedMs(4000), 6000);
        QVERIFY(!bucket.take(9999));
        bucket.refused(9000, seconds(0)); // a shorter pause does not end a longer one
        QCOMPARE(bucket.pausedMs(9000), 1000);
        bucket.refused(9000, seconds(0));
        QCOMPARE(bucket.perSecond(), 0.5);
        QVERIFY(bucket.take(12'000));
        for (int i = 0; i < 400; ++i)
            bucket.answered();
        QCOMPARE(bucket.perSecond(), 2.5);
    }

    void bucketNeverExceedsItsRate()
    {
        TokenBucket bucket(RateLimit {5.0, 0.5, 5.0, 4.0});
        int taken = 0;
        for (qint64 now = 0; now <= 60'000; now += 7)
            taken += bucket.take(now) ? 1 : 0;
        QVERIFY2(taken <= 60 * 5 + 4 && taken >= 60 * 5 - 5, QByteArray::number(taken).constData());
    }
};

QTEST_GUILESS_MAIN(NetPureTest)
#include "pure_test.moc"
