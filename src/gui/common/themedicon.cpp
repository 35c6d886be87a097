// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/themedicon.h"

#include "gui/common/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// Makes white parts of a drawing transparent: a white "!" on a filled sign is a hole in it once the sign has one
/// colour.
void knockOutWhite(QImage &drawing)
{
    constexpr int kPlain = 200; // the palest channel of a colour that is not white
    for (int y = 0; y < drawing.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(drawing.scanLine(y));
        for (int x = 0; x < drawing.width(); ++x) {
            const int least = std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            const int kept = std::clamp((255 - least) * 255 / (255 - kPlain), 0, 255);
            line[x] = qRgba(0, 0, 0, qAlpha(line[x]) * kept / 255);
        }
    }
}

/// Draws the shape of an SVG in one colour: Breeze's symbolic icons are made for that.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(const QString &file, const QColor &color)
        : m_file(file)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorFor(mode);
        const QString key = u"symbol:%1:%2x%3:%4"_s.arg(m_file).arg(size.width()).arg(size.height()).arg(color.rgba());
        QPixmap found;
        if (QPixmapCache::find(key, &found))
            return found;
        found = drawn(size, color);
        QPixmapCache::insert(key, found);
        return found;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_file, m_color); }
    QString key() const override { return u"foredesk-symbol"_s; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_color.isValid())
            return m_color;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QPixmap drawn(const QSize &size, const QColor &color) const
    {
        QImage drawing(size, QImage::Format_ARGB32);
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        knockOutWhite(drawing);
        painter.begin(&drawing);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawing.rect(), color);
        painter.end();
        return QPixmap::fromImage(drawing);
    }

    QString m_file;
    QColor m_color;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return themedIcon(name, QColor());
}

QIcon themedIcon(const QString &name, const QColor &color)
{
    const QString file = u":/icons/"_s + name + u".svg"_s;
    if (!QFile::exists(file))
        return {};
    if (name == "foredesk"_L1) // the program's own sign keeps its colours
        return QIcon(file);
    return QIcon(new SymbolEngine(file, color));
}

} // namespace foredesk
