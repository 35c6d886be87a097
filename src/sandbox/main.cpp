// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/database.h"
#include "sandbox/data/ticketstore.h"
#include "sandbox/server/options.h"
#include "sandbox/server/service.h"
#include "sandbox/ticketdesk/desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kFailed = 1;

int fail(const QString &problem)
{
    std::fprintf(stderr, "foredesk-sandbox: %s\n", qPrintable(problem));
    return kFailed;
}

/// Blocked in every thread, so that main() takes them one by one.
sigset_t blockStopSignals()
{
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return stops;
}

/// False when the parent is gone already.
bool endWithParent(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    return getppid() == parent;
}

QString loadFaults(const QString &path, FaultList &faults)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot read %1: %2"_s.arg(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return u"%1 is not JSON: %2"_s.arg(path, error.errorString());
    const QList<Problem> problems = faults.add(json.object());
    return problems.isEmpty() ? QString() : u"%1: %2 %3"_s.arg(path, problems.first().field, problems.first().message);
}

void printReady(const QString &token, int port)
{
    const QJsonObject ready {
        {u"ready"_s, true}, {u"token"_s, token}, {u"ticketdesk"_s, u"http://127.0.0.1:%1/ticketdesk/v1"_s.arg(port)}};
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// A small plain desk in an empty folder.
void fillEmptyDesk(Database &database, int tickets)
{
    const Lease connection = database.lease();
    if (connection->prepare("SELECT 1 FROM users").next())
        return;
    Transaction transaction(*connection);
    connection->execute(
        "INSERT INTO users(name, email, role, created_at, updated_at) VALUES"
        "('Mara Lindt', 'mara@example.com', 'Owner', 0, 0), ('Joris Pace', 'joris@example.com', 'Staff', 0, 0);"
        "INSERT INTO inboxes(name, email, created_at, updated_at) VALUES('Support', 'support@ticketdesk.ai', 0, 0);"
        "INSERT INTO canned(name, content, created_at, updated_at) VALUES('Greeting', 'Hi {{requester.name}},', 0, "
        "0);");
    for (int i = 1; i <= tickets; ++i) {
        Ticket ticket;
        ticket.subject = "Question number " + std::to_string(i);
        ticket.description = "Hello,\n\nI have a question about order " + std::to_string(1000 + i) + ".\n\nThanks";
        ticket.requester.name = "Customer " + std::to_string(i);
        ticket.requester.email = "customer" + std::to_string(i) + "@example.com";
        ticket.inboxId = 1;
        ticket.tags = {i % 2 == 0 ? "billing" : "shipping"};
        createTicket(*connection, ticket);
    }
    transaction.commit();
}

void waitForStop(const sigset_t &stops)
{
    int received = 0;
    sigwait(&stops, &received);
}

int serve(const Options &options, const sigset_t &stops)
{
    if (!QDir().mkpath(options.dataFolder))
        return fail(u"cannot make the folder %1"_s.arg(options.dataFolder));
    Database database(QDir(options.dataFolder).filePath(u"desk.db"_s).toStdString());
    fillEmptyDesk(database, options.tickets);
    const ticketdesk::Desk desk {database, options.shape};
    Service service(database, options.token);
    service.setRateLimit(options.ratePerSecond);
    service.addDialect(ticketdesk::makeRoutes(desk));
    if (!service.requests().openFile(options.logFile))
        return fail(u"cannot write %1"_s.arg(options.logFile));
    if (const QString problem = loadFaults(options.faultsFile, service.faults()); !problem.isEmpty())
        return fail(problem);
    HttpServer server([&service](const HttpRequest &request, Wire &wire) { return service.answer(request, wire); });
    const int port = server.start(options.port);
    if (port == 0)
        return fail(u"cannot listen on port %1"_s.arg(options.port));
    printReady(options.token, port);
    waitForStop(stops);
    server.stop();
    return 0;
}

int run(int argc, char *argv[])
{
    const pid_t parent = getppid();
    const sigset_t stops = blockStopSignals();
    const QCoreApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text), options.error().code == 0 ? stdout : stderr);
        return options.error().code;
    }
    if (options->parent == Options::Parent::EndsWithIt && !endWithParent(parent))
        return 0;
    try {
        return serve(*options, stops);
    } catch (const DatabaseError &error) {
        return fail(QString::fromUtf8(error.what()));
    }
}

} // namespace

} // namespace foredesk::sandbox

int main(int argc, char *argv[])
{
    return foredesk::sandbox::run(argc, argv);
}
