// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/fields.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

constexpr double kLargestId = 9007199254740991.0; // beyond it JSON numbers lose digits
constexpr double kFirstMillisecondEpoch = 1e11; // as seconds that is the year 5138

qint64 epochMs(double value)
{
    if (!std::isfinite(value) || value <= 0 || value > 1e15)
        return 0;
    return static_cast<qint64>(value < kFirstMillisecondEpoch ? value * 1000.0 : value);
}

QString looseTextOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 16) : QString();
}

} // namespace

QString idOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    double number = value.toDouble();
    if (value.isString()) {
        const QString text = value.toString();
        const bool digits
            = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        number = digits ? text.toDouble(&isNumber) : 0;
    }
    if (!isNumber || number < 1 || number > kLargestId || std::floor(number) != number)
        return {};
    return QString::number(static_cast<qint64>(number));
}

QString recordId(const JsonReader &reader, const QString &word)
{
    const QString longKey = word + "_id"_L1;
    const QString key = reader.has(longKey) ? longKey : u"id"_s;
    const QString id = idOf(reader.value().toObject().value(key));
    if (id.isEmpty())
        reader.fail(u"expected a positive whole number as id"_s, key);
    return id;
}

QString referencedId(const JsonReader &reader, const QString &word)
{
    const QJsonObject object = reader.value().toObject();
    const QString longKey = word + "_id"_L1;
    const QString direct = idOf(object.value(longKey));
    if (!direct.isEmpty())
        return direct;
    const QJsonObject nested = object.value(word).toObject();
    const QString inner = idOf(nested.value(longKey));
    return inner.isEmpty() ? idOf(nested.value("id"_L1)) : inner;
}

QString looseText(const JsonReader &reader, const QStringList &keys)
{
    const QJsonObject object = reader.value().toObject();
    for (const QString &key : keys) {
        if (const QString text = looseTextOf(object.value(key)); !text.isEmpty())
            return text;
    }
    return {};
}

qint64 timeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return epochMs(value.toDouble());
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return epochMs(number);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::max<qint64>(0, time.toMSecsSinceEpoch()) : 0;
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const QString name = entry.isObject() ? entry.toObject().value("name"_L1).toString() : entry.toString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace foredesk::ticketdesk
