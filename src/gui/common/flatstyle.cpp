// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/flatstyle.h"

#include "gui/common/colors.h"
#include "gui/common/flatpaint.h"
#include "gui/common/grid.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kControlHeight = 30;
constexpr int kTableRowHeight = 26;
constexpr int kToolButtonGap = 6; ///< Between the icon and the text of a tool button.

/// Without the room of a menu's arrow.
bool isTextBesideIcon(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.icon.isNull() && !button.text.isEmpty()
        && !(button.features & QStyleOptionToolButton::Arrow);
}

/// Form labels stand on the line of their fields: QFormLayout puts a label in the middle of 7/4 of its height.
void alignFormLabel(QWidget *widget)
{
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->buddy() && qobject_cast<QDialog *>(label->window()))
        label->setMinimumHeight(kControlHeight * 4 / 7 + 1);
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*painter, *option);
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QTabBar *>(widget))
            paintFocus(*painter, *option);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            paintViewFrame(*painter, *option);
        else
            paintFrame(*painter, *option);
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
        paintFrame(*painter, *option);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        paintSplitter(*painter, *option);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeader(*painter, *option);
        return;
    case CE_TabBarTabShape:
        paintTab(*painter, *option);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgress(*painter, *bar);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuBarItem(*painter, *item);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                item->state & State_Enabled, item->text, QPalette::ButtonText);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && isTextBesideIcon(*button))
            return drawToolButtonLabel(*button, *painter);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if (isFilledButton(*option))
                label.palette.setColor(QPalette::ButtonText, tone(Tone::OnAccent, option->palette));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter &painter) const
{
    const bool enabled = button.state & State_Enabled;
    const QRect inside = button.rect.adjusted(kGap1, 0, -kGap1, 0);
    const QRect sign(inside.left(), inside.top(), button.iconSize.width(), inside.height());
    button.icon.paint(&painter, visualRect(button.direction, inside, sign), Qt::AlignCenter,
        enabled ? QIcon::Normal : QIcon::Disabled, button.state & State_On ? QIcon::On : QIcon::Off);
    const QRect text = inside.adjusted(button.iconSize.width() + kToolButtonGap, 0, 0, 0);
    painter.setFont(button.font);
    drawItemText(&painter, visualRect(button.direction, inside, text),
        int(visualAlignment(button.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextShowMnemonic, button.palette,
        enabled, button.fontMetrics.elidedText(button.text, Qt::ElideRight, text.width(), Qt::TextShowMnemonic),
        QPalette::ButtonText);
}

/// One frame around both parts.
void FlatStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    paintToolButton(painter, button);
    paintMenuPart(painter, button, subControlRect(CC_ToolButton, &button, SC_ToolButtonMenu, widget));
    QStyleOptionToolButton label = button;
    label.rect = subControlRect(CC_ToolButton, &button, SC_ToolButton, widget);
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void FlatStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter, const QWidget *widget) const
{
    if (box.frame)
        paintField(painter, box);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintStepArrow(painter, box, subControlRect(CC_SpinBox, &box, SC_SpinBoxUp, widget), Pointing::Up,
        box.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    paintStepArrow(painter, box, subControlRect(CC_SpinBox, &box, SC_SpinBoxDown, widget), Pointing::Down,
        box.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboBox(*painter, *combo, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && (button->features & QStyleOptionToolButton::MenuButtonPopup))
            return drawMenuButton(*button, *painter, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*box, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(kGap1, 0, -kGap1, 0);
    return rect;
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect whole = slider->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? whole.width() : whole.height();
    const int range = slider->maximum - slider->minimum;
    const int handle = range <= 0
        ? length
        : std::min(length, std::max(32, int(qint64(slider->pageStep) * length / (range + slider->pageStep))));
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto piece = [&](int from, int size) {
        return horizontal ? QRect(whole.left() + from, whole.top(), size, whole.height())
                          : QRect(whole.left(), whole.top() + from, whole.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return visualRect(slider->direction, whole, piece(start, handle));
    case SC_ScrollBarGroove:
        return whole;
    case SC_ScrollBarSubPage:
        return visualRect(slider->direction, whole, piece(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(slider->direction, whole, piece(start + handle, length - start - handle));
    default:
        return {};
    }
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(result.width() + kGap2);
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_ToolButton:
        result += QSize(kGap1, kGap1);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && isTextBesideIcon(*button))
            result.setWidth(result.width() + kGap1);
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), kTableRowHeight));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height() + kGap1, 28));
        break;
    case CT_MenuBarItem:
        result += QSize(kGap1, kGap1);
        break;
    case CT_TabBarTab:
        result += QSize(kGap2, kGap1);
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), 28));
        break;
    default:
        break;
    }
    return result;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        // Room for the round corners.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return kGap1 + 2;
    case PM_FocusFrameHMargin:
        return kGap1 + 1; // views add 1: cells begin where their header's text does
    case PM_ListViewIconSize:
        return kIconSmall;
    case PM_MenuButtonIndicator:
        return 20;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
        return kGap1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kGap2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return kGap3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    alignFormLabel(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace foredesk
