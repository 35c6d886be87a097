// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bodybuilder.h"

#include "content/contentlimits.h"
#include "content/gumboattributes.h"
#include "content/inlinestyle.h"
#include "content/safelink.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kMaxTreeDepth = 400;

enum class Role { Transparent, Block, Container, Table, Break, Rule, Image, Link };

Role roleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BR:
        return Role::Break;
    case GUMBO_TAG_HR:
        return Role::Rule;
    case GUMBO_TAG_IMG:
        return Role::Image;
    case GUMBO_TAG_A:
        return Role::Link;
    case GUMBO_TAG_TABLE:
        return Role::Table;
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return Role::Container;
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_WBR:
        return Role::Transparent;
    default:
        return Role::Block;
    }
}

void applyTagFormat(GumboTag tag, TextFormat &format)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_DT:
        format.bold = true;
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
        format.italic = true;
        break;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        format.underline = true;
        break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
        format.strike = true;
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
        format.code = true;
        break;
    default:
        break;
    }
}

} // namespace

BodyBuilder::BodyBuilder(SafeBody &report, RemoteImages images)
    : m_report(report)
    , m_images(images)
{
}

void BodyBuilder::warn(BodyWarning warning)
{
    if (!m_report.warnings.contains(warning))
        m_report.warnings.append(warning);
}

std::vector<BodyBlock> BodyBuilder::build(const GumboNode *root)
{
    BlockFlow flow(m_budget);
    visit(root, {}, flow);
    return flow.take();
}

void BodyBuilder::visit(const GumboNode *node, const Context &context, BlockFlow &flow)
{
    if (context.depth > kMaxTreeDepth || m_budget.nodes >= kMaxNodes) {
        m_budget.truncated = true;
        return;
    }
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        if (!context.hidden)
            flow.addText(QString::fromUtf8(node->v.text.text), context.format, context.shape);
        break;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        visitElement(node, context, flow);
        break;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
        break;
    }
}

void BodyBuilder::visitChildren(const GumboNode *node, const Context &context, BlockFlow &flow)
{
    Context inside = context;
    ++inside.depth;
    const GumboVector &children = node->v.element.children;
    for (unsigned int i = 0; i < children.length; ++i)
        visit(static_cast<const GumboNode *>(children.data[i]), inside, flow);
}

void BodyBuilder::visitElement(const GumboNode *node, Context context, BlockFlow &flow)
{
    const GumboTag tag = node->v.element.tag;
    applyTagFormat(tag, context.format);
    applyStyle(node, context); // After the tag: Google Docs wraps whole mails in <b style="font-weight:normal">.
    applyHints(node, context);
    switch (roleOf(tag)) {
    case Role::Break:
        if (!context.hidden)
            flow.addBreak(context.shape);
        break;
    case Role::Rule: {
        BodyBlock rule;
        rule.kind = BodyBlock::Kind::Rule;
        rule.hint = context.shape.hint;
        rule.region = context.shape.region;
        if (!context.hidden && m_budget.takeBlock())
            flow.addBlock(rule);
        break;
    }
    case Role::Image:
        visitImage(node, context, flow);
        break;
    case Role::Link:
        applyLink(node, context);
        visitChildren(node, context, flow);
        break;
    case Role::Transparent:
        visitChildren(node, context, flow);
        break;
    case Role::Table:
        visitTable(node, context, flow);
        break;
    case Role::Container:
        visitContainer(node, context, flow);
        break;
    case Role::Block:
        visitBlock(node, context, flow);
        break;
    }
}

void BodyBuilder::visitBlock(const GumboNode *node, Context context, BlockFlow &flow)
{
    const GumboTag tag = node->v.element.tag;
    BodyBlock &shape = context.shape;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        shape.kind = BodyBlock::Kind::Heading;
        shape.level = 1 + static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1);
    } else if (tag == GUMBO_TAG_PRE) {
        shape.kind = BodyBlock::Kind::Preformatted;
    } else if (tag == GUMBO_TAG_P) {
        shape.kind = BodyBlock::Kind::Paragraph;
    } else if (shape.kind != BodyBlock::Kind::Preformatted && shape.kind != BodyBlock::Kind::Heading) {
        shape.kind = BodyBlock::Kind::Line;
    }
    flow.close();
    visitChildren(node, context, flow);
    flow.close();
}

void BodyBuilder::visitContainer(const GumboNode *node, Context context, BlockFlow &flow)
{
    flow.close();
    context.shape.kind = BodyBlock::Kind::Line;
    if (++context.containerDepth > kMaxContainerDepth || context.hidden) {
        visitChildren(node, context, flow);
        flow.close();
        return;
    }
    BodyBlock block;
    block.hint = context.shape.hint;
    block.region = context.shape.region;
    if (node->v.element.tag == GUMBO_TAG_BLOCKQUOTE) {
        block.kind = BodyBlock::Kind::Quote;
        BlockFlow inside(m_budget);
        visitChildren(node, context, inside);
        block.children = inside.take();
    } else {
        block.kind = BodyBlock::Kind::List;
        block.ordered = node->v.element.tag == GUMBO_TAG_OL;
        const int start = gumboAttribute(node, "start").toInt();
        block.level = block.ordered && start > 1 && start < 100'000 ? start : 0;
        visitList(node, context, block);
    }
    // Charged but never dropped here: what is inside has been paid for.
    m_budget.takeBlock();
    if (!block.children.empty())
        flow.addBlock(std::move(block));
}

void BodyBuilder::visitList(const GumboNode *node, const Context &context, BodyBlock &list)
{
    const GumboVector &children = node->v.element.children;
    const auto addItem = [&](BlockFlow &inside) {
        BodyBlock item;
        item.kind = BodyBlock::Kind::Item;
        item.children = inside.take();
        if (item.children.empty())
            return;
        m_budget.takeBlock();
        list.children.push_back(std::move(item));
    };
    BlockFlow loose(m_budget);
    for (unsigned int i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        Context inside = context;
        ++inside.depth;
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI) {
            addItem(loose);
            BlockFlow flow(m_budget);
            visit(child, inside, flow);
            addItem(flow);
        } else {
            visit(child, inside, loose);
        }
    }
    addItem(loose);
}

void BodyBuilder::applyLink(const GumboNode *node, Context &context)
{
    const QString wanted = gumboAttribute(node, "href");
    context.format.href = safeLinkTarget(wanted);
    if (context.format.href.isEmpty() && !wanted.trimmed().isEmpty() && !wanted.startsWith(u'#'))
        warn(BodyWarning::LinkRemoved);
}

void BodyBuilder::applyStyle(const GumboNode *node, Context &context)
{
    const QHash<QString, QString> style = inlineStyle(gumboAttribute(node, "style"));
    TextFormat &format = context.format;
    const QString weight = style.value(u"font-weight"_s);
    if (!weight.isEmpty())
        format.bold = weight == "bold"_L1 || weight == "bolder"_L1 || weight.toInt() >= 600;
    const QString slant = style.value(u"font-style"_s);
    if (!slant.isEmpty())
        format.italic = slant == "italic"_L1 || slant == "oblique"_L1;
    const QString decoration = style.value(u"text-decoration"_s, style.value(u"text-decoration-line"_s));
    format.underline = format.underline || decoration.contains("underline"_L1);
    format.strike = format.strike || decoration.contains("line-through"_L1);
    const QString color = style.value(u"color"_s, gumboAttribute(node, "color"));
    if (!color.isEmpty())
        format.color = readableColor(color);
    const QString align = style.value(u"text-align"_s, gumboAttribute(node, "align").toLower());
    if (node->v.element.tag == GUMBO_TAG_CENTER || align == "center"_L1)
        context.shape.alignment = Qt::AlignHCenter;
    else if (align == "right"_L1)
        context.shape.alignment = Qt::AlignRight;
    else if (!align.isEmpty())
        context.shape.alignment = {};
    const QString direction = gumboAttribute(node, "dir").toLower();
    const QString styled = style.value(u"direction"_s, direction);
    if (!styled.isEmpty())
        context.shape.rightToLeft = styled == "rtl"_L1;
    const QString fontSize = style.value(u"font-size"_s);
    context.hidden = context.hidden || style.value(u"display"_s).startsWith("none"_L1)
        || style.value(u"visibility"_s) == "hidden"_L1 || style.value(u"mso-hide"_s) == "all"_L1 || fontSize == "0"_L1
        || fontSize == "0px"_L1 || hasGumboAttribute(node, "hidden");
}

void BodyBuilder::applyHints(const GumboNode *node, Context &context)
{
    const RegionHint hint = regionHintOf(node);
    if (hint == RegionHint::None || context.shape.hint == RegionHint::Quote)
        return;
    context.shape.hint = hint;
    context.shape.region = ++m_regions;
}

} // namespace foredesk
