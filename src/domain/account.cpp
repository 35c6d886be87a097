// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include "base/jsonreader.h"
#include "domain/wordtable.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr WordTable<BackendKind, 1> kBackendWords {{
    {BackendKind::Ticketdesk, "ticketdesk"},
}};

} // namespace

QString toWord(BackendKind kind)
{
    return wordOf(kBackendWords, kind);
}

std::optional<BackendKind> backendKindFromWord(QStringView word)
{
    return valueOf(kBackendWords, word);
}

QJsonObject accountToJson(const Account &account)
{
    return {
        {u"id"_s, account.id.value()},
        {u"kind"_s, toWord(account.kind)},
        {u"name"_s, account.name},
        {u"base_url"_s, account.baseUrl.toString()},
        {u"color"_s, account.colorName},
        {u"me"_s, account.me.value()},
        {u"undo_send_seconds"_s, account.undoSendSeconds},
    };
}

std::optional<Account> accountFromJson(const QJsonObject &json)
{
    const JsonReader reader {QJsonValue(json)};
    const auto kind = backendKindFromWord(reader.string(u"kind"_s));
    Account account {
        .id = AccountId(reader.string(u"id"_s)),
        .kind = kind.value_or(BackendKind::Ticketdesk),
        .name = reader.string(u"name"_s),
        .baseUrl = QUrl(reader.string(u"base_url"_s)),
        .colorName = reader.optionalString(u"color"_s).value_or(QString()),
        .me = AgentId(reader.optionalString(u"me"_s).value_or(QString())),
        .undoSendSeconds = static_cast<int>(reader.optionalInteger(u"undo_send_seconds"_s).value_or(10)),
    };
    if (!reader.ok() || !kind || account.id.isEmpty() || !account.baseUrl.isValid())
        return std::nullopt;
    return account;
}

} // namespace foredesk
