// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/shape.h"

#include <algorithm>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

Shape namedShape(const QString &name, const QString &explanation)
{
    Shape shape;
    shape.name = name;
    shape.explanation = explanation;
    return shape;
}

QList<Shape> makeShapes()
{
    QList<Shape> shapes;
    shapes.append(namedShape(u"default"_s, u"{total,result}, ticket_id, tag names, everything shown, text as sent"_s));
    Shape data = namedShape(u"data"_s, u"{data} without a total, id, tag objects"_s);
    data.envelope = Shape::Envelope::Data;
    data.ids = Shape::Ids::Short;
    data.tags = Shape::Tags::Objects;
    shapes.append(data);
    Shape bare = namedShape(u"bare"_s, u"bare arrays without a total"_s);
    bare.envelope = Shape::Envelope::Bare;
    shapes.append(bare);
    Shape minimal = namedShape(u"minimal"_s, u"no updated_at, no user object, no author fields"_s);
    minimal.people = Shape::People::Hidden;
    minimal.updatedAt = Shape::UpdatedAt::Hidden;
    shapes.append(minimal);
    Shape ignore = namedShape(u"ignore"_s, u"sort and filters silently ignored, rows by ascending id"_s);
    ignore.ordering = Shape::Ordering::Ignored;
    shapes.append(ignore);
    Shape html = namedShape(u"html"_s, u"text returned wrapped in HTML"_s);
    html.text = Shape::Text::Html;
    shapes.append(html);
    Shape trimmed = namedShape(u"trimmed"_s, u"text returned trimmed, line ends as \\n"_s);
    trimmed.text = Shape::Text::Trimmed;
    shapes.append(trimmed);
    Shape mixed
        = namedShape(u"mixed"_s, u"bare arrays, id, tag objects, no updated_at, no people, sort ignored, HTML"_s);
    mixed.envelope = Shape::Envelope::Bare;
    mixed.ids = Shape::Ids::Short;
    mixed.tags = Shape::Tags::Objects;
    mixed.people = Shape::People::Hidden;
    mixed.updatedAt = Shape::UpdatedAt::Hidden;
    mixed.ordering = Shape::Ordering::Ignored;
    mixed.text = Shape::Text::Html;
    shapes.append(mixed);
    return shapes;
}

} // namespace

const QList<Shape> &allShapes()
{
    static const QList<Shape> shapes = makeShapes();
    return shapes;
}

std::optional<Shape> shapeByName(const QString &name)
{
    const auto found = std::ranges::find(allShapes(), name, &Shape::name);
    return found == allShapes().end() ? std::nullopt : std::optional(*found);
}

} // namespace foredesk::sandbox::ticketdesk
