// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace foredesk
{

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself when a connection closes
/// before the answer (Qt 6.4.2, measured); it cannot when the body neither rewinds nor is buffered. Must be used with
/// DoNotBufferUploadDataAttribute and a Content-Length header.
class UploadBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadBody(const QByteArray &bytes, QObject *parent);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    /// Refuses quietly: QNetworkAccessManager tries to rewind before it repeats a request.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

    /// Not one byte was taken: the request cannot have arrived whole.
    bool isUntouched() const { return m_offset == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_offset = 0;
};

} // namespace foredesk
