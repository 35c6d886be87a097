// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/plainlabel.h"

#include <QTimer>

namespace foredesk
{

/// The place where the program says what it has just done, in the status line. It stays until the next message or for
/// some seconds, and screen readers are told at once. Nothing important is only here: failures also stay in outbox and
/// activity log.
class Announcer : public ElidedLabel
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent = nullptr);

    void announce(const QString &text);

private:
    QTimer m_fade;
};

} // namespace foredesk
