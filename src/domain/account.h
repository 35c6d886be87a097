// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace foredesk
{

enum class BackendKind { Ticketdesk };

QString toWord(BackendKind kind);
std::optional<BackendKind> backendKindFromWord(QStringView word);

/// One connection to one helpdesk. The key is not here: it lives in the SecretStore under `id`.
struct Account {
    AccountId id; ///< Short, made from the name, unique in the profile: what people type in "ACCOUNT/42".
    BackendKind kind = BackendKind::Ticketdesk;
    QString name;
    QUrl baseUrl;
    QString colorName; ///< "#RRGGBB" of the account's edge mark.
    AgentId me; ///< Which agent the key's owner is; empty until chosen. Ticketdesk has no "who am I".
    int undoSendSeconds = 10; ///< 0 = send at once.
    friend bool operator==(const Account &, const Account &) = default;
};

QJsonObject accountToJson(const Account &account);
/// nullopt when a required member is missing or of the wrong type.
std::optional<Account> accountFromJson(const QJsonObject &json);

} // namespace foredesk
