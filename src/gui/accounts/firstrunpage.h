// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace foredesk
{

class EmptyState;

/// What stands in the window while there is no account.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    enum class Demo { Offered, Starting, Unavailable };

    explicit FirstRunPage(QWidget *parent = nullptr);

    void setDemo(Demo demo);
    /// The demo desk could not be started; plain text.
    void showDemoFailure(const QString &reason);

Q_SIGNALS:
    void demoRequested();
    void connectRequested();

private:
    EmptyState *m_state;
};

} // namespace foredesk
