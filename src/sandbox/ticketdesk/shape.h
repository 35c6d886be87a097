// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace foredesk::sandbox::ticketdesk
{

/// One reading of what the API document leaves open. A plain value.
struct Shape {
    enum class Envelope { TotalResult, Data, Bare };
    enum class Ids { Prefixed, Short }; ///< `ticket_id` or `id`.
    enum class Tags { Names, Objects };
    enum class People { Shown, Hidden }; ///< Nested `user` and `author`.
    enum class UpdatedAt { Shown, Hidden };
    enum class Ordering { Honoured, Ignored }; ///< `sort` and `filters`.
    enum class Text { AsSent, Html, Trimmed };

    QString name;
    QString explanation;
    Envelope envelope = Envelope::TotalResult;
    Ids ids = Ids::Prefixed;
    Tags tags = Tags::Names;
    People people = People::Shown;
    UpdatedAt updatedAt = UpdatedAt::Shown;
    Ordering ordering = Ordering::Honoured;
    Text text = Text::AsSent;
};

/// Every shape `--shape` takes; the first is the default.
const QList<Shape> &allShapes();
std::optional<Shape> shapeByName(const QString &name);

} // namespace foredesk::sandbox::ticketdesk
