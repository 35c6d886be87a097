// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace foredesk
{

/// A round sign with a person's initials. Pictures are not fetched: that would tell the sender that the mail is read.
class InitialsAvatar final : public QWidget
{
    Q_OBJECT

public:
    explicit InitialsAvatar(QWidget *parent = nullptr);

    /// Colour and letters come from the name; the same name always looks the same.
    void setName(const QString &name);
    QSize sizeHint() const override { return {44, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_hue = 0;
};

/// Up to two letters: of the first and the last word.
QString initialsOf(const QString &name);

} // namespace foredesk
