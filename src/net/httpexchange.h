// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/outcome.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QTimer>

#include <functional>

namespace foredesk
{

class UploadBody;

/// What an exchange needs besides the request.
struct ExchangeSettings {
    Deadlines deadlines;
    ByteCaps caps;
    QByteArray authorization; ///< Header value, or empty; the caller has checked that the URL may see it.
};

/// One request on the wire, once. Lives until it has reported its facts, exactly once, then deletes itself. GUI thread.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    using Report = std::function<void(const ExchangeFacts &)>;

    HttpExchange(QNetworkAccessManager &manager, const HttpRequest &request, const ExchangeSettings &settings,
        Report report, QObject *parent);
    ~HttpExchange() override;

    /// Ends the request; the report follows at once.
    void cancel() { stop(StopReason::Cancelled); }

private:
    QNetworkRequest wireRequest() const;
    void start(QNetworkAccessManager &manager);
    void startDeadlines();
    void stop(StopReason reason);
    void readHeaders();
    void readBody();
    void finish();

    HttpRequest m_request;
    ExchangeSettings m_settings;
    Report m_report;
    ExchangeFacts m_facts;
    UploadBody *m_upload = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_connectDeadline;
    QTimer m_firstByteDeadline;
    QTimer m_totalDeadline;
};

} // namespace foredesk
