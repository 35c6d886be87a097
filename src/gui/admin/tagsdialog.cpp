// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/tagsdialog.h"

#include "gui/admin/recordsources.h"
#include "gui/common/grid.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kLongestTagName = 60; // Ticketdesk's limit
constexpr int kLongestColor = 10;

QIcon colorSample(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    if (color.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QRectF(3, 3, 10, 10));
    }
    return pixmap;
}

RecordWords tagWords()
{
    return {TagsDialog::tr("Tags"), TagsDialog::tr("New tag"), TagsDialog::tr("Search tags"),
        TagsDialog::tr("This account has no tags yet."), TagsDialog::tr("Delete tag"),
        TagsDialog::tr("The tag “%1” is deleted for the whole team. This cannot be undone.")};
}

} // namespace

TagsDialog::TagsDialog(Desk &desk, QWidget *parent)
    : RecordDialog(desk, makeTagRecords(desk), {{u"name"_s, QString()}, {u"color"_s, u"#3B82F6"_s}}, tagWords(), parent)
    , m_color(nullptr)
    , m_sample(nullptr)
{
    addLine(u"name"_s, tr("&Name"), kLongestTagName);
    QWidget *color = makeColorField();
    addField(u"color"_s, tr("&Colour"), color, [this](const QString &text) { showColor(text); });
    belowForm()->addStretch(1);
    setIcons([](const Record &record) { return colorSample(QColor(record.fields.value(u"color"_s))); });
}

QWidget *TagsDialog::makeColorField()
{
    auto *field = new QWidget(this);
    m_color = new QLineEdit(field);
    m_color->setMaxLength(kLongestColor);
    m_color->setAccessibleName(tr("Colour as #RRGGBB"));
    m_sample = new QPushButton(tr("Choose…"), field);
    m_sample->setAutoDefault(false);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap2);
    row->addWidget(m_color, 1);
    row->addWidget(m_sample);
    field->setFocusProxy(m_color);
    connect(m_color, &QLineEdit::textChanged, this, [this](const QString &text) {
        presenter().setField(u"color"_s, text);
        m_sample->setIcon(colorSample(QColor(text)));
    });
    connect(m_sample, &QPushButton::clicked, this, &TagsDialog::chooseColor);
    return field;
}

void TagsDialog::showColor(const QString &color)
{
    m_color->setText(color);
}

void TagsDialog::chooseColor()
{
    auto *chooser = new QColorDialog(QColor(m_color->text()), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QColorDialog::colorSelected, this,
        [this](const QColor &color) { m_color->setText(color.name().toUpper()); });
    chooser->open();
}

} // namespace foredesk
