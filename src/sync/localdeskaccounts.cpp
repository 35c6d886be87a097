// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localdesk.h"

#include "base/secret.h"
#include "sync/connectiontest.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

std::optional<Error> accountFault(const Account &account)
{
    QList<FieldError> errors;
    if (account.name.trimmed().isEmpty())
        errors.append({u"name"_s, u"must not be empty"_s});
    const QUrl &url = account.baseUrl;
    const bool secure = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty())
        errors.append({u"base_url"_s, u"must be a complete address"_s});
    else if (!secure)
        errors.append({u"base_url"_s, u"must begin with https"_s});
    if (errors.isEmpty())
        return {};
    return Error {
        ErrorKind::Rejected, errors.first().field + u": "_s + errors.first().message, 0, std::nullopt, errors};
}

QFuture<Result<void>> noSuchAccount(const AccountId &account)
{
    return failedFuture<void>(ErrorKind::NotFound, u"no account %1"_s.arg(account.value()));
}

} // namespace

/// Lower-case letters, digits and "-": people type it in "ACCOUNT/42".
AccountId LocalDesk::freeId(const QString &name) const
{
    QString stem;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        if ((c >= u'a' && c <= u'z') || c.isDigit())
            stem += c;
        else if (c.isSpace() && !stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem.truncate(24);
    if (stem.isEmpty() || stem.at(0).isDigit())
        stem.prepend(u"desk"_s);
    QString id = stem;
    const auto isTaken = [&] {
        return std::any_of(
            m_accounts.begin(), m_accounts.end(), [&id](const Account &each) { return each.id.value() == id; });
    };
    for (int n = 2; isTaken(); ++n)
        id = stem + QString::number(n);
    return AccountId(id);
}

Result<void> LocalDesk::saveAccounts(const QList<Account> &accounts)
{
    QList<QJsonObject> json;
    for (const Account &each : accounts)
        json.append(accountToJson(each));
    Result<void> saved = m_parts.settings.setAccounts(json);
    if (saved) {
        m_accounts = accounts;
        Q_EMIT accountsChanged();
    }
    return saved;
}

void LocalDesk::logAccount(const AccountId &account, const QString &text)
{
    LogEntry entry;
    entry.at = m_parts.clock.nowMs();
    entry.kind = LogEntry::Kind::Account;
    entry.account = account;
    entry.text = redacted(text);
    whenDone(m_access.log(entry), this, [](const Result<void> &) {});
}

QFuture<Result<QList<Agent>>> LocalDesk::testConnection(const Account &account, const Secret &key)
{
    if (const std::optional<Error> fault = accountFault(account))
        return readyFuture<QList<Agent>>(tl::unexpected(*fault));
    registerForRedaction(key);
    auto *test = new ConnectionTest(m_parts.makeProvider(account, key), this);
    return test->run();
}

QFuture<Result<Account>> LocalDesk::addAccount(const Account &wanted, const Secret &key)
{
    Account account = wanted;
    if (const std::optional<Error> fault = accountFault(account))
        return readyFuture<Account>(tl::unexpected(*fault));
    if (account.id.isEmpty())
        account.id = freeId(account.name);
    if (session(account.id))
        return failedFuture<Account>(ErrorKind::Conflict, u"there is an account %1 already"_s.arg(account.id.value()));
    registerForRedaction(key);
    const auto keep = [this, account, key](const Result<SecretHome> &home) -> Result<Account> {
        if (!home)
            return tl::unexpected(home.error());
        if (const Result<void> saved = saveAccounts(m_accounts + QList<Account> {account}); !saved)
            return tl::unexpected(saved.error());
        m_parts.store.setMe(account.id, account.me);
        openSession(account, key, std::nullopt);
        logAccount(account.id, u"Account added: "_s + account.name);
        return account;
    };
    return mapped<Account>(m_parts.secrets.write(account.id.value(), key), this, keep);
}

QFuture<Result<void>> LocalDesk::updateAccount(const Account &account)
{
    if (const std::optional<Error> fault = accountFault(account))
        return readyFuture<void>(tl::unexpected(*fault));
    QList<Account> all = m_accounts;
    const auto found
        = std::find_if(all.begin(), all.end(), [&account](const Account &each) { return each.id == account.id; });
    if (found == all.end())
        return noSuchAccount(account.id);
    const bool sameServer = found->baseUrl == account.baseUrl && found->kind == account.kind && found->me == account.me;
    *found = account;
    if (const Result<void> saved = saveAccounts(all); !saved)
        return readyFuture<void>(tl::unexpected(saved.error()));
    m_parts.store.setMe(account.id, account.me);
    if (!sameServer)
        loadKey(account);
    return readyFuture<void>({});
}

QFuture<Result<void>> LocalDesk::replaceKey(const AccountId &id, const Secret &key)
{
    const auto found
        = std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &each) { return each.id == id; });
    if (found == m_accounts.end())
        return noSuchAccount(id);
    registerForRedaction(key);
    const auto keep = [this, account = *found, key](const Result<SecretHome> &home) -> Result<void> {
        if (!home)
            return tl::unexpected(home.error());
        openSession(account, key, std::nullopt);
        logAccount(account.id, u"Key replaced"_s);
        return {};
    };
    return mapped<void>(m_parts.secrets.write(id.value(), key), this, keep);
}

QFuture<Result<void>> LocalDesk::removeAccount(const AccountId &id, Removal removal)
{
    AccountSession *each = session(id);
    if (!each)
        return noSuchAccount(id);
    if (removal == Removal::RefuseWhenPending && !each->outbox().rows().pending().isEmpty())
        return failedFuture<void>(ErrorKind::Conflict, u"operations are still waiting"_s);
    closeSession(id);
    QList<Account> left = m_accounts;
    left.removeIf([&id](const Account &account) { return account.id == id; });
    if (const Result<void> saved = saveAccounts(left); !saved)
        return readyFuture<void>(tl::unexpected(saved.error()));
    whenDone(m_parts.secrets.remove(id.value()), this, [](const Result<void> &) {});
    return m_parts.store.wipeAccount(id);
}

} // namespace foredesk
