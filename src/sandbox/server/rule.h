// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMultiMap>
#include <QStringList>

#include <memory>
#include <vector>

namespace foredesk::sandbox
{

struct Field;

/// What one JSON value must look like, as data: a route's limits are read here and nowhere else. Bounds count UTF-16
/// units of a text, elements of an array, or are the number's own range.
struct Rule {
    enum class Type { Text, Email, Date, Integer, Number, Boolean, Object, Array, Anything };

    Type type = Type::Anything;
    bool isRequired = false;
    bool isNullable = false;
    double min = 0;
    double max = 0;
    QStringList choices; ///< Text only; empty means free.
    std::vector<Field> fields; ///< Object only; others are refused unless `isOpen`.
    bool isOpen = false; ///< Object only: takes any further field.
    std::shared_ptr<const Rule> item; ///< Array only.

    Rule required() const;
    Rule orNull() const;
};

struct Field {
    QString name;
    Rule rule;
};

inline constexpr int kUnlimited = 100'000'000;

Rule text(int min = 0, int max = kUnlimited);
Rule email();
Rule date(); ///< YYYY-MM-DD
Rule choice(const QStringList &choices);
Rule integer(double min = 0, double max = 9007199254740991.0);
Rule number(double min, double max);
Rule boolean();
Rule anything();
Rule object(const std::vector<Field> &fields);
Rule openObject(const std::vector<Field> &fields); ///< For bodies whose fields nobody documents.
Rule array(const Rule &item, int min = 0, int max = kUnlimited);

/// The same object with nothing required: what a partial update accepts.
Rule partial(const Rule &object);

/// One field of a refused request, as the API reports it.
struct Problem {
    QString field;
    QString message;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Everything wrong with `value`; empty when it fits. `path` names the value ("requester.email", "sources[0].type").
QList<Problem> problemsOf(const Rule &rule, const QJsonValue &value, const QString &path = {});

/// Query parameters as the object their rule describes: numbers and booleans converted, arrays and objects parsed from
/// the one JSON text a parameter holds. What does not convert stays a text, which the rule then refuses.
QJsonObject queryObject(const Rule &rule, const QMultiMap<QString, QString> &parameters);

} // namespace foredesk::sandbox
