// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace foredesk
{

class PlainLabel;

/// What stands where nothing else does: a sign, a sentence that says why it is empty, and what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &explanation);
    /// A button below the text; the first added is the default one.
    QPushButton *addButton(const QString &text);
    void clearButtons();

private:
    void changeEvent(QEvent *event) override;
    void showIcon();

    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    QHBoxLayout *m_buttons;
};

} // namespace foredesk
