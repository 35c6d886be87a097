// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QWidget>

class QHBoxLayout;
class QTimer;

namespace foredesk
{

class PlainLabel;

/// What is happening to an operation and what can be done about it: "Sends in 8 s – Undo".
class OperationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OperationStrip(QWidget *parent = nullptr);
    void setOperation(const Operation &operation);

Q_SIGNALS:
    /// `action` is one of "undo", "retry", "discard", "review".
    void actionRequested(const OperationId &operation, const QString &action);

private:
    void tick();
    void rebuildButtons();
    void addButton(const QString &text, const QString &action);

    Operation m_operation;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
    QTimer *m_timer;
};

} // namespace foredesk
