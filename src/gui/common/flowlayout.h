// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace foredesk
{

/// Puts items side by side and goes on in the next line when there is no more room, in reading direction.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Purpose { Measure, Place };
    int arrange(const QRect &rect, Purpose purpose) const;

    QList<QLayoutItem *> m_items;
};

} // namespace foredesk
