// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/backendwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct BackendWords {
    Q_DECLARE_TR_FUNCTIONS(BackendWords)
};

} // namespace

QString backendText(BackendKind kind)
{
    switch (kind) {
    case BackendKind::Ticketdesk:
        return u"Ticketdesk"_s;
    }
    return {};
}

QUrl usualBaseUrl(BackendKind kind)
{
    switch (kind) {
    case BackendKind::Ticketdesk:
        return QUrl(u"https://api.ticketdesk.ai/v1"_s);
    }
    return {};
}

QString keyHint(BackendKind kind)
{
    switch (kind) {
    case BackendKind::Ticketdesk:
        return BackendWords::tr("Made at app.ticketdesk.ai, Settings, API keys.");
    }
    return {};
}

} // namespace foredesk
