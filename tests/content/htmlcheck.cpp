// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/htmlcheck.h"

#include <QHash>
#include <QRegularExpression>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace foredesk::testing
{

namespace
{

const QHash<QString, QString> &allowedAttributes()
{
    // Element → pattern that each "name=value" of it must match; empty = no attributes at all.
    static const QString shape = u"align=(center|right)|dir=rtl"_s;
    static const QString cell = u"(colspan|rowspan)=\\d{1,2}"_s;
    static const QHash<QString, QString> allowed {{u"html"_s, {}}, {u"head"_s, {}}, {u"body"_s, {}}, {u"div"_s, shape},
        {u"p"_s, shape}, {u"pre"_s, shape}, {u"h1"_s, shape}, {u"h2"_s, shape}, {u"h3"_s, shape}, {u"h4"_s, shape},
        {u"h5"_s, shape}, {u"h6"_s, shape}, {u"br"_s, {}}, {u"hr"_s, {}}, {u"b"_s, {}}, {u"i"_s, {}}, {u"u"_s, {}},
        {u"s"_s, {}}, {u"code"_s, {}}, {u"blockquote"_s, {}}, {u"ul"_s, {}}, {u"ol"_s, u"start=\\d{1,5}"_s},
        {u"li"_s, {}}, {u"table"_s, u"border=[01]|cellspacing=0|cellpadding=4"_s}, {u"tbody"_s, {}}, {u"tr"_s, {}},
        {u"td"_s, cell}, {u"th"_s, cell}, {u"span"_s, u"style=color:#[0-9a-f]{6}"_s},
        {u"a"_s, u"href=(https?://[^/\\s\\\\]|mailto:|tel:\\+?\\d).*"_s},
        {u"img"_s, u"src=data:image/(png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=]+|alt=.*|(width|height)=\\d{1,4}"_s}};
    return allowed;
}

void examineNode(const GumboNode *node, int depth, int tables, HtmlFindings &findings)
{
    ++findings.nodes;
    findings.deepestElement = qMax(findings.deepestElement, depth);
    if (node->type == GUMBO_NODE_COMMENT)
        findings.forbidden.append(u"a comment"_s);
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node->v.element;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    if (name == "table"_L1)
        findings.deepestTable = qMax(findings.deepestTable, ++tables);
    if (!allowedAttributes().contains(name))
        findings.forbidden.append(u'<' + name + u'>');
    const QRegularExpression pattern(
        u"^(?:%1)$"_s.arg(allowedAttributes().value(name)), QRegularExpression::DotMatchesEverythingOption);
    for (unsigned int i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QString pair = QString::fromUtf8(attribute->name) + u'=' + QString::fromUtf8(attribute->value);
        if (!pattern.match(pair).hasMatch())
            findings.forbidden.append(name + u' ' + pair.left(80));
    }
    for (unsigned int i = 0; i < element.children.length; ++i)
        examineNode(static_cast<const GumboNode *>(element.children.data[i]), depth + 1, tables, findings);
}

} // namespace

HtmlFindings examineHtml(const QString &html)
{
    HtmlFindings findings;
    const QByteArray utf8 = html.toUtf8();
    GumboOutput *output = gumbo_parse(utf8.constData());
    examineNode(output->root, 0, 0, findings);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return findings;
}

} // namespace foredesk::testing
