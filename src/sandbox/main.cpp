// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/generate.h"
#include "sandbox/data/database.h"
#include "sandbox/data/demolife.h"
#include "sandbox/data/mail/importmail.h"
#include "sandbox/server/options.h"
#include "sandbox/server/service.h"
#include "sandbox/ticketdesk/desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

/// Blocked in every thread that starts later, so that waitForStop() takes them one by one. Until then they end the
/// program as usual, also while it makes a large desk.
sigset_t blockStopSignals()
{
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
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

bool hasDesk(Database &database)
{
    const Lease connection = database.lease();
    return connection->prepare("SELECT 1 FROM users").next();
}

/// The mail becomes the desk; what could not be read is told, not hidden.
void fillFromMail(Database &database, const QString &path)
{
    const ImportReport report = importMail(database, path.toStdString());
    std::fprintf(stderr, "foredesk-sandbox: %d mails became %d tickets; %d attachments, %d duplicates, %d broken\n",
        report.mails, report.tickets, report.attachments, report.duplicates, report.broken);
    for (const std::string &problem : report.problems)
        std::fprintf(stderr, "foredesk-sandbox: %s\n", problem.c_str());
}

/// Fills an empty folder as asked; a folder with a desk stays as it is.
void fillDesk(Database &database, const Options &options)
{
    if (!options.importPath.isEmpty()) {
        if (!hasDesk(database))
            fillFromMail(database, options.importPath);
        return;
    }
    DeskRecipe recipe;
    recipe.tickets = options.tickets;
    recipe.seed = options.seed;
    if (options.life == Options::Life::Demo) {
        recipe.endsAtMs = database.nowMs();
        recipe.arrivals = Arrivals::MostlyRecent;
    }
    generateDesk(database, recipe);
}

void waitForStop(const sigset_t &stops)
{
    int received = 0;
    sigwait(&stops, &received);
}

int serve(const Options &options)
{
    if (!QDir().mkpath(options.dataFolder))
        return fail(u"cannot make the folder %1"_s.arg(options.dataFolder));
    if (!options.importPath.isEmpty() && !QFileInfo::exists(options.importPath))
        return fail(u"there is no %1"_s.arg(options.importPath));
    Database database(QDir(options.dataFolder).filePath(u"desk.db"_s).toStdString());
    fillDesk(database, options);
    const ticketdesk::Desk desk {database, options.shape};
    Service service(database, options.token);
    service.setRateLimit(options.ratePerSecond);
    service.addDialect(ticketdesk::makeRoutes(desk));
    if (!service.requests().openFile(options.logFile))
        return fail(u"cannot write %1"_s.arg(options.logFile));
    if (const QString problem = loadFaults(options.faultsFile, service.faults()); !problem.isEmpty())
        return fail(problem);
    HttpServer server([&service](const HttpRequest &request, Wire &wire) { return service.answer(request, wire); });
    const sigset_t stops = blockStopSignals();
    const int port = server.start(options.port);
    if (port == 0)
        return fail(u"cannot listen on port %1"_s.arg(options.port));
    DemoLife life(database, options.seed);
    if (options.life == Options::Life::Demo)
        life.start();
    printReady(options.token, port);
    waitForStop(stops);
    server.stop();
    return 0;
}

int run(int argc, char *argv[])
{
    const pid_t parent = getppid();
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text), options.error().code == 0 ? stdout : stderr);
        return options.error().code;
    }
    if (options->parent == Options::Parent::EndsWithIt && !endWithParent(parent))
        return 0;
    try {
        return serve(*options);
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
