// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace foredesk
{

/// The only label for text that is not ours: it never takes text for markup (a QLabel opens files that markup names).
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Secondary text in the muted tone; follows palette changes.
    void setMuted();
    /// Heading in a larger weight; `steps` of 15 % above the normal size.
    void setHeading(int steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    bool m_muted = false;
    bool m_applying = false;
};

/// One line that ends in "…" when it does not fit; the whole text is the tooltip then.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_full; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_full;
};

} // namespace foredesk
