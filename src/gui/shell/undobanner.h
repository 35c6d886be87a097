// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace foredesk
{

class PlainLabel;

/// While a message can still be held back: what it is, how long, and one button. The countdown is the operation's own
/// `notBefore`, so that it is right after a restart too.
class UndoBanner : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBanner(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Taken back: its text belongs into a composer again.
    void takenBack(const AccountId &account, const Command &command);
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void reload();
    void choose(const QList<Operation> &operations);
    void tick();
    void undo();

    Desk &m_desk;
    Operation m_held;
    QTimer m_second;
    PlainLabel *m_text;
    QPushButton *m_undo;
};

} // namespace foredesk
