// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/inlinestyle.h"

#include <QColor>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kMaxDeclarations = 64;

/// Hue in degrees and the colour shown for it; contrast at least 3 : 1 on white and on the dark surfaces.
constexpr std::array<std::pair<int, QLatin1StringView>, 8> kReadable {{
    {6, "#d0453a"_L1},
    {33, "#b8690f"_L1},
    {60, "#8f7a00"_L1},
    {120, "#2f8f46"_L1},
    {180, "#1a8a8a"_L1},
    {214, "#3f7fd0"_L1},
    {270, "#8a63d2"_L1},
    {330, "#c9488c"_L1},
}};

QColor parsedColor(const QString &text)
{
    if (!text.startsWith("rgb"_L1))
        return QColor::isValidColor(text) ? QColor(text) : QColor();
    const qsizetype open = text.indexOf(u'(');
    const QStringList parts = text.mid(open + 1).remove(u')').split(u',');
    if (open < 0 || parts.size() < 3)
        return {};
    return QColor(qBound(0, parts[0].trimmed().toInt(), 255), qBound(0, parts[1].trimmed().toInt(), 255),
        qBound(0, parts[2].trimmed().toInt(), 255));
}

} // namespace

QHash<QString, QString> inlineStyle(QStringView attribute)
{
    QHash<QString, QString> style;
    if (attribute.isEmpty())
        return style;
    int count = 0;
    for (const QStringView declaration : attribute.left(4'096).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0 || declaration.contains(u'\\') || ++count > kMaxDeclarations)
            continue;
        style.insert(declaration.left(colon).trimmed().toString().toLower(),
            declaration.mid(colon + 1).trimmed().toString().toLower());
    }
    return style;
}

QString readableColor(const QString &cssColor)
{
    const QString text = cssColor.trimmed().toLower();
    for (const auto &[hue, name] : kReadable) {
        if (text == name)
            return text;
    }
    const QColor color = parsedColor(text);
    if (!color.isValid() || color.hslSaturationF() < 0.35F || color.lightnessF() < 0.15F || color.lightnessF() > 0.9F)
        return {};
    QLatin1StringView best;
    int bestDistance = 361;
    for (const auto &[hue, name] : kReadable) {
        const int apart = qAbs(color.hslHue() - hue);
        const int distance = qMin(apart, 360 - apart);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = name;
        }
    }
    return best;
}

int pixelLength(QString value)
{
    value = value.trimmed().toLower();
    if (value.endsWith("px"_L1))
        value.chop(2);
    bool ok = false;
    const double length = value.toDouble(&ok);
    return ok && length >= 0 && length < 100'000 ? static_cast<int>(length) : -1;
}

} // namespace foredesk
