// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychainstore.h"

#include "base/log.h"
#include "base/whendone.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <functional>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr auto kKeychainService = "Foredesk"_L1;
constexpr auto kSecretsService = "org.freedesktop.secrets"_L1;
constexpr auto kCollectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto kPropertiesInterface = "org.freedesktop.DBus.Properties"_L1;

using KeychainAnswer = std::function<void(QKeychain::Error, const QString &)>;

/// The job deletes itself: libsecret's callback may come after the store is gone, and then nobody listens.
void startKeychainJob(QKeychain::Job *job, const QString &key, QObject *context, KeychainAnswer answer)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
        [answer = std::move(answer)](QKeychain::Job *done) { answer(done->error(), done->errorString()); });
    job->start();
}

tl::unexpected<Error> noKeychain(QKeychain::Error code, const QString &text)
{
    return failure(
        ErrorKind::Keychain, text.isEmpty() ? u"keychain error %1"_s.arg(int(code)) : redacted(text.trimmed()));
}

enum class LockState { Unlocked, Locked, Unknown };

/// Asks the Secret Service whether the default collection is locked; Unknown when it does not answer (another kind of
/// keychain, or none).
void askLockState(QObject *context, std::function<void(LockState, const QString &)> answer)
{
    auto message = QDBusMessage::createMethodCall(
        kSecretsService, u"/org/freedesktop/secrets/aliases/default"_s, kPropertiesInterface, u"Get"_s);
    message << QString(kCollectionInterface) << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            answer(LockState::Unknown, reply.error().message());
        else
            answer(reply.value().variant().toBool() ? LockState::Locked : LockState::Unlocked, {});
    });
}

template <class T>
using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <class T>
SharedPromise<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T>
void settle(const SharedPromise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

KeychainStore::KeychainStore(const QString &profileId, QObject *parent)
    : SecretStore(parent)
    , m_profileId(profileId)
{
    QDBusConnection::sessionBus().connect(kSecretsService, {}, kPropertiesInterface, u"PropertiesChanged"_s, this,
        SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    // A key store that only starts now is as good as one unlocked.
    auto *arrival = new QDBusServiceWatcher(
        kSecretsService, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration, this);
    connect(arrival, &QDBusServiceWatcher::serviceRegistered, this, &SecretStore::unlocked);
}

QString KeychainStore::entry(const QString &name) const
{
    return m_profileId + u'/' + name;
}

void KeychainStore::propertiesChanged(
    const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    Q_UNUSED(invalidated)
    const QVariant locked = changed.value(u"Locked"_s);
    if (interface == kCollectionInterface && locked.isValid() && !locked.toBool())
        Q_EMIT unlocked();
}

QFuture<Result<Secret>> KeychainStore::read(const QString &name)
{
    auto promise = startedPromise<Secret>();
    auto *job = new QKeychain::ReadPasswordJob(kKeychainService);
    startKeychainJob(job, entry(name), this, [this, job, promise](QKeychain::Error code, const QString &text) {
        if (code == QKeychain::NoError) {
            const Secret secret(job->textData().toUtf8());
            registerForRedaction(secret);
            settle<Secret>(promise, secret);
        } else if (code != QKeychain::EntryNotFound) {
            settle<Secret>(promise, noKeychain(code, text));
        } else {
            askLockState(this, [promise](LockState state, const QString &) {
                if (state == LockState::Locked)
                    settle<Secret>(promise, failure(ErrorKind::Keychain, u"the keychain is locked"_s));
                else
                    settle<Secret>(promise, failure(ErrorKind::NotFound, u"the keychain has no such key"_s));
            });
        }
    });
    return promise->future();
}

QFuture<Result<SecretHome>> KeychainStore::write(const QString &name, const Secret &secret)
{
    registerForRedaction(secret);
    auto promise = startedPromise<SecretHome>();
    auto *job = new QKeychain::WritePasswordJob(kKeychainService);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    startKeychainJob(job, entry(name), this, [promise](QKeychain::Error code, const QString &text) {
        if (code == QKeychain::NoError)
            settle<SecretHome>(promise, SecretHome::Keychain);
        else
            settle<SecretHome>(promise, noKeychain(code, text));
    });
    return promise->future();
}

QFuture<Result<void>> KeychainStore::remove(const QString &name)
{
    auto promise = startedPromise<void>();
    auto *job = new QKeychain::DeletePasswordJob(kKeychainService);
    startKeychainJob(job, entry(name), this, [promise](QKeychain::Error code, const QString &text) {
        if (code == QKeychain::NoError || code == QKeychain::EntryNotFound)
            settle<void>(promise, {});
        else
            settle<void>(promise, noKeychain(code, text));
    });
    return promise->future();
}

QFuture<Result<void>> KeychainStore::check()
{
    auto promise = startedPromise<void>();
    auto *job = new QKeychain::ReadPasswordJob(kKeychainService);
    startKeychainJob(job, entry(u"check"_s), this, [this, promise](QKeychain::Error code, const QString &text) {
        if (code == QKeychain::NoError) {
            settle<void>(promise, {});
        } else if (code != QKeychain::EntryNotFound) {
            settle<void>(promise, noKeychain(code, text));
        } else {
            // A collection that was never created answers "not found" as well, and then refuses to store.
            askLockState(this, [promise](LockState state, const QString &problem) {
                if (state == LockState::Unlocked)
                    settle<void>(promise, {});
                else
                    settle<void>(promise,
                        failure(ErrorKind::Keychain,
                            state == LockState::Locked ? u"the keychain is locked"_s : redacted(problem)));
            });
        }
    });
    return promise->future();
}

} // namespace foredesk
