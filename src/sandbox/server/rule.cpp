// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/rule.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

Rule ruleOf(Rule::Type type, double min = 0, double max = 0)
{
    Rule rule;
    rule.type = type;
    rule.min = min;
    rule.max = max;
    return rule;
}

QString joinedPath(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

using Problems = QList<Problem>;

void checkSize(const Rule &rule, qsizetype size, const QString &unit, const QString &path, Problems &problems)
{
    if (double(size) < rule.min)
        problems.append({path, u"must have at least %1 %2"_s.arg(qint64(rule.min)).arg(unit)});
    else if (double(size) > rule.max)
        problems.append({path, u"must have at most %1 %2"_s.arg(qint64(rule.max)).arg(unit)});
}

bool looksLikeEmail(const QString &value)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    return pattern.match(value).hasMatch();
}

void checkText(const Rule &rule, const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isString()) {
        problems.append({path, u"must be a string"_s});
        return;
    }
    const QString string = value.toString();
    if (!rule.choices.isEmpty()) {
        if (!rule.choices.contains(string))
            problems.append({path, u"must be one of %1"_s.arg(rule.choices.join(u", "_s))});
        return;
    }
    if (rule.type == Rule::Type::Email && !looksLikeEmail(string))
        problems.append({path, u"must be an email address"_s});
    else if (rule.type == Rule::Type::Date && !QDate::fromString(string, u"yyyy-MM-dd"_s).isValid())
        problems.append({path, u"must be a date, YYYY-MM-DD"_s});
    else if (rule.type == Rule::Type::Text)
        checkSize(rule, string.size(), u"characters"_s, path, problems);
}

void checkNumber(const Rule &rule, const QJsonValue &value, const QString &path, Problems &problems)
{
    const bool whole = rule.type == Rule::Type::Integer;
    const double read = value.toDouble();
    if (!value.isDouble() || (whole && read != double(qint64(read)))) {
        problems.append({path, whole ? u"must be an integer"_s : u"must be a number"_s});
        return;
    }
    if (read < rule.min)
        problems.append({path, u"must be at least %1"_s.arg(rule.min, 0, 'g', 16)});
    else if (read > rule.max)
        problems.append({path, u"must be at most %1"_s.arg(rule.max, 0, 'g', 16)});
}

void checkObject(const Rule &rule, const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isObject()) {
        problems.append({path, u"must be an object"_s});
        return;
    }
    const QJsonObject object = value.toObject();
    for (const Field &field : rule.fields) {
        const auto found = object.find(field.name);
        if (found != object.end())
            problems += problemsOf(field.rule, *found, joinedPath(path, field.name));
        else if (field.rule.isRequired)
            problems.append({joinedPath(path, field.name), u"is required"_s});
    }
    if (rule.isOpen)
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool known = std::ranges::any_of(rule.fields, [&](const Field &field) { return field.name == it.key(); });
        if (!known)
            problems.append({joinedPath(path, it.key()), u"is not a known field"_s});
    }
}

void checkArray(const Rule &rule, const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isArray()) {
        problems.append({path, u"must be an array"_s});
        return;
    }
    const QJsonArray items = value.toArray();
    checkSize(rule, items.size(), u"elements"_s, path, problems);
    for (qsizetype i = 0; i < items.size(); ++i)
        problems += problemsOf(*rule.item, items.at(i), u"%1[%2]"_s.arg(path).arg(i));
}

QJsonValue parameterValue(const Rule &rule, const QString &raw)
{
    switch (rule.type) {
    case Rule::Type::Integer: {
        bool ok = false;
        const qint64 value = raw.toLongLong(&ok);
        return ok ? QJsonValue(value) : QJsonValue(raw);
    }
    case Rule::Type::Number: {
        bool ok = false;
        const double value = raw.toDouble(&ok);
        return ok ? QJsonValue(value) : QJsonValue(raw);
    }
    case Rule::Type::Boolean:
        if (raw == "true"_L1 || raw == "false"_L1)
            return raw == "true"_L1;
        return raw;
    case Rule::Type::Array:
    case Rule::Type::Object: {
        const QJsonDocument parsed = QJsonDocument::fromJson(raw.toUtf8());
        if (parsed.isArray())
            return parsed.array();
        return parsed.isObject() ? QJsonValue(parsed.object()) : QJsonValue(raw);
    }
    default:
        return raw;
    }
}

} // namespace

Rule Rule::required() const
{
    Rule copy = *this;
    copy.isRequired = true;
    return copy;
}

Rule Rule::orNull() const
{
    Rule copy = *this;
    copy.isNullable = true;
    return copy;
}

Rule text(int min, int max)
{
    return ruleOf(Rule::Type::Text, min, max);
}
Rule email()
{
    return ruleOf(Rule::Type::Email);
}
Rule date()
{
    return ruleOf(Rule::Type::Date);
}
Rule integer(double min, double max)
{
    return ruleOf(Rule::Type::Integer, min, max);
}
Rule number(double min, double max)
{
    return ruleOf(Rule::Type::Number, min, max);
}
Rule boolean()
{
    return ruleOf(Rule::Type::Boolean);
}
Rule anything()
{
    return ruleOf(Rule::Type::Anything);
}

Rule choice(const QStringList &choices)
{
    Rule rule = ruleOf(Rule::Type::Text);
    rule.choices = choices;
    return rule;
}

Rule object(const std::vector<Field> &fields)
{
    Rule rule = ruleOf(Rule::Type::Object);
    rule.fields = fields;
    return rule;
}

Rule openObject(const std::vector<Field> &fields)
{
    Rule rule = object(fields);
    rule.isOpen = true;
    return rule;
}

Rule array(const Rule &item, int min, int max)
{
    Rule rule = ruleOf(Rule::Type::Array, min, max);
    rule.item = std::make_shared<const Rule>(item);
    return rule;
}

Rule partial(const Rule &object)
{
    Rule copy = object;
    for (Field &field : copy.fields)
        field.rule.isRequired = false;
    return copy;
}

QList<Problem> problemsOf(const Rule &rule, const QJsonValue &value, const QString &path)
{
    Problems problems;
    if (value.isNull() && rule.isNullable)
        return problems;
    switch (rule.type) {
    case Rule::Type::Text:
    case Rule::Type::Email:
    case Rule::Type::Date:
        checkText(rule, value, path, problems);
        break;
    case Rule::Type::Integer:
    case Rule::Type::Number:
        checkNumber(rule, value, path, problems);
        break;
    case Rule::Type::Boolean:
        if (!value.isBool())
            problems.append({path, u"must be true or false"_s});
        break;
    case Rule::Type::Object:
        checkObject(rule, value, path, problems);
        break;
    case Rule::Type::Array:
        checkArray(rule, value, path, problems);
        break;
    case Rule::Type::Anything:
        break;
    }
    return problems;
}

QJsonObject queryObject(const Rule &rule, const QMultiMap<QString, QString> &parameters)
{
    QJsonObject out;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const auto field = std::ranges::find(rule.fields, it.key(), &Field::name);
        out.insert(
            it.key(), field == rule.fields.end() ? QJsonValue(it.value()) : parameterValue(field->rule, it.value()));
    }
    return out;
}

} // namespace foredesk::sandbox
