// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wireclient.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

void parseHead(WireAnswer &answer, qsizetype headEnd)
{
    const QList<QByteArray> lines = answer.raw.left(headEnd).split('\n');
    if (lines.first().startsWith("HTTP/1.1 "))
        answer.status = lines.first().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            answer.headers.push_back({lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed()});
    }
}

} // namespace

QByteArray WireAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

QStringList WireAnswer::errorFields() const
{
    QStringList fields;
    const QJsonArray errors = object().value("errors"_L1).toArray();
    for (const QJsonValue &error : errors)
        fields.append(error["field"_L1].toString());
    return fields;
}

WireClient::WireClient(int port, const QByteArray &token)
    : m_port(port)
    , m_token(token)
{
}

WireClient::~WireClient()
{
    close();
}

void WireClient::open()
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(m_port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

void WireClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

bool WireClient::receive(WireAnswer &answer, int waitMs)
{
    pollfd watched {m_socket, POLLIN, 0};
    if (m_socket < 0 || ::poll(&watched, 1, waitMs) <= 0)
        return false;
    QByteArray part(256 * 1024, Qt::Uninitialized);
    const ssize_t count = ::recv(m_socket, part.data(), size_t(part.size()), 0);
    if (count > 0) {
        answer.raw.append(part.constData(), count);
        return true;
    }
    answer.closed = true;
    answer.reset = count < 0 && errno == ECONNRESET;
    close();
    return false;
}

WireAnswer WireClient::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body, int waitMs)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return askRaw(request + "\r\n" + body, waitMs);
}

WireAnswer WireClient::askRaw(const QByteArray &request, int waitMs)
{
    if (m_socket < 0)
        open();
    WireAnswer answer;
    if (m_socket < 0)
        return answer;
    ::send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL);
    qsizetype headEnd = -1;
    while (!answer.complete && receive(answer, waitMs)) {
        if (headEnd < 0 && (headEnd = answer.raw.indexOf("\r\n\r\n")) >= 0)
            parseHead(answer, headEnd);
        const QByteArray length = answer.header("content-length");
        answer.complete = headEnd >= 0 && !length.isEmpty() && answer.raw.size() - headEnd - 4 >= length.toLongLong();
    }
    if (headEnd >= 0)
        answer.body = answer.raw.mid(headEnd + 4);
    if (answer.complete && answer.header("connection") == "close")
        receive(answer, waitMs);
    return answer;
}

} // namespace foredesk::sandbox
