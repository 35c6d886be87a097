// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace foredesk
{

class PlainLabel;

/// A bar inside a page that says something and stays until it is dealt with. It never takes the focus.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Neutral, Success, Warning, Error };

    explicit InlineMessage(QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &text);
    QString text() const;
    QPushButton *addButton(const QString &text);
    void clearButtons();
    /// A cross at the end that hides the bar.
    void setDismissible();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();
    void arrange();
    int room(int width) const; ///< For text and buttons.
    bool isStacked(int width) const;

    Kind m_kind = Kind::Neutral;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace foredesk
