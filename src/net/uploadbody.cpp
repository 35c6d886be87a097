// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/uploadbody.h"

#include <algorithm>
#include <cstring>

namespace foredesk
{

UploadBody::UploadBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::bytesAvailable() const
{
    return m_bytes.size() - m_offset + QIODevice::bytesAvailable();
}

bool UploadBody::atEnd() const
{
    return m_offset >= m_bytes.size();
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_offset);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_offset, static_cast<std::size_t>(count));
    m_offset += count;
    return count;
}

qint64 UploadBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace foredesk
