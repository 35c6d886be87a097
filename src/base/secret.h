// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace foredesk
{

/// A key or password. Has no stream operator and no implicit conversion, so it cannot slip into a log, a setting or a
/// database by accident; `reveal()` is the one way out and easy to search for.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }
    bool isEmpty() const { return m_utf8.isEmpty(); }
    const QByteArray &reveal() const { return m_utf8; }
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_utf8;
};

/// Makes every later `redacted()` replace this secret's text. Thread-safe; called by whoever first holds a secret.
void registerForRedaction(const Secret &secret);

/// `text` without registered secrets and without anything that looks like a bearer token. Thread-safe.
QString redacted(QString text);

} // namespace foredesk
