// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ticketdesk/desk.h"

#include <QHash>

namespace foredesk::sandbox::ticketdesk
{

/// Turns rows into the JSON of this desk's shape. Reads users, inboxes and tags once; lives for one request.
class TicketJson
{
public:
    TicketJson(const Desk &desk, Connection &connection);

    QJsonObject ticket(const Ticket &ticket) const;
    QJsonObject activity(const Activity &activity) const;

private:
    QString shownText(const std::string &text, TextFormat format) const;
    QJsonArray tags(const Ticket &ticket) const;

    const Desk &m_desk;
    QHash<qint64, QJsonObject> m_users;
    QHash<qint64, QJsonObject> m_inboxes;
    QHash<QString, QJsonObject> m_tags;
};

std::vector<Attachment> attachmentsFrom(const QJsonValue &json);
std::vector<std::string> textsFrom(const QJsonValue &json);
/// What the API cannot be told: whether a text it gets is HTML.
TextFormat guessedFormat(const QString &text);

Rule attachmentsRule();

} // namespace foredesk::sandbox::ticketdesk
