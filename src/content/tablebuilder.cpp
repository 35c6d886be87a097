// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bodybuilder.h"
#include "content/contentlimits.h"
#include "content/gumboattributes.h"
#include "content/imagegate.h"
#include "content/inlinestyle.h"
#include "content/safelink.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// The parts of BodyBuilder that deal with tables and images.

namespace foredesk
{

namespace
{

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

int columnsOf(const BodyBlock &row)
{
    int columns = 0;
    for (const BodyBlock &cell : row.children)
        columns += cell.columnSpan;
    return columns;
}

/// What layout will cost: each table lays its cells out twice.
int layoutCost(const std::vector<BodyBlock> &blocks)
{
    constexpr int kUnitsPerLine = 200;
    int cost = 0;
    for (const BodyBlock &block : blocks) {
        cost += 1 + layoutCost(block.children) * (block.kind == BodyBlock::Kind::Table ? 2 : 1);
        for (const InlineRun &run : block.runs)
            cost += 1 + static_cast<int>(run.text.size() / kUnitsPerLine);
        if (cost > kMaxLayoutCost)
            break;
    }
    return cost;
}

void moveAll(std::vector<BodyBlock> &from, std::vector<BodyBlock> &to)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
    from.clear();
}

} // namespace

void BodyBuilder::visitTable(const GumboNode *node, Context context, BlockFlow &flow)
{
    flow.close();
    context.shape.kind = BodyBlock::Kind::Line;
    context.shape.alignment = {};
    context.format.href.clear();
    ++context.tableDepth;
    if (context.tableDepth > kMaxTableDepth || context.hidden) {
        visitChildren(node, context, flow);
        flow.close();
        return;
    }
    std::vector<BodyBlock> rows;
    collectRows(node, context, flow, rows);
    addTable(std::move(rows), gumboAttribute(node, "border").toInt() > 0, context, flow);
}

void BodyBuilder::collectRows(
    const GumboNode *node, const Context &context, BlockFlow &around, std::vector<BodyBlock> &rows)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned int i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        Context inside = context;
        ++inside.depth;
        if (isElement(child, GUMBO_TAG_TR)) {
            applyStyle(child, inside);
            applyHints(child, inside);
            BodyBlock row = rowOf(child, inside);
            if (row.children.empty())
                continue;
            m_budget.takeBlock();
            rows.push_back(std::move(row));
        } else if (isElement(child, GUMBO_TAG_TBODY) || isElement(child, GUMBO_TAG_THEAD)
            || isElement(child, GUMBO_TAG_TFOOT)) {
            applyStyle(child, inside);
            applyHints(child, inside);
            collectRows(child, inside, around, rows);
        } else {
            visit(child, inside, around);
            around.close();
        }
    }
}

BodyBlock BodyBuilder::rowOf(const GumboNode *node, const Context &context)
{
    BodyBlock row;
    row.kind = BodyBlock::Kind::Row;
    int columns = 0;
    const GumboVector &children = node->v.element.children;
    for (unsigned int i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        const bool header = isElement(child, GUMBO_TAG_TH);
        if (!header && !isElement(child, GUMBO_TAG_TD))
            continue;
        BlockFlow flow(m_budget);
        Context inside = context;
        ++inside.depth;
        visit(child, inside, flow);
        std::vector<BodyBlock> blocks = flow.take();
        const int span = qBound(1, gumboAttribute(child, "colspan").toInt(), 20);
        if (context.hidden || (columns + span > kMaxColumns && !row.children.empty())) {
            if (!row.children.empty())
                moveAll(blocks, row.children.back().children);
            continue;
        }
        columns += span;
        m_budget.takeBlock();
        BodyBlock cell;
        cell.kind = BodyBlock::Kind::Cell;
        cell.header = header;
        cell.columnSpan = span;
        cell.rowSpan = qBound(1, gumboAttribute(child, "rowspan").toInt(), 50);
        cell.children = std::move(blocks);
        row.children.push_back(std::move(cell));
    }
    return row;
}

void BodyBuilder::addTable(std::vector<BodyBlock> rows, bool bordered, const Context &context, BlockFlow &flow)
{
    int columns = 0;
    for (const BodyBlock &row : rows)
        columns = qMax(columns, columnsOf(row));
    const bool oneColumn
        = std::all_of(rows.begin(), rows.end(), [](const BodyBlock &row) { return row.children.size() <= 1; });
    const auto cells = static_cast<int>(rows.size()) * columns;
    // Layout tables of one column say nothing that blocks do not, and each level of nesting doubles the cost.
    if (oneColumn || m_budget.cells + cells > kMaxTableCells || 2 * layoutCost(rows) > kMaxLayoutCost) {
        for (BodyBlock &row : rows) {
            for (BodyBlock &cell : row.children) {
                for (BodyBlock &block : cell.children)
                    flow.addBlock(std::move(block));
            }
        }
        return;
    }
    m_budget.cells += cells;
    for (size_t i = 0; i < rows.size(); ++i) {
        for (BodyBlock &cell : rows[i].children)
            cell.rowSpan = qMin(cell.rowSpan, static_cast<int>(rows.size() - i));
    }
    BodyBlock table;
    table.kind = BodyBlock::Kind::Table;
    table.bordered = bordered;
    table.hint = context.shape.hint;
    table.region = context.shape.region;
    table.children = std::move(rows);
    flow.addBlock(std::move(table));
}

void BodyBuilder::visitImage(const GumboNode *node, const Context &context, BlockFlow &flow)
{
    const QHash<QString, QString> style = inlineStyle(gumboAttribute(node, "style"));
    ImageClaim claim;
    claim.source = gumboAttribute(node, "src").trimmed();
    claim.width = pixelLength(style.value(u"width"_s, gumboAttribute(node, "width")));
    claim.height = pixelLength(style.value(u"height"_s, gumboAttribute(node, "height")));
    claim.hidden = context.hidden;
    const QString alt = TextGuard().clean(gumboAttribute(node, "alt").simplified().left(200));
    InlineRun image;
    image.kind = InlineRun::Kind::Image;
    image.text = alt;
    image.format.href = context.format.href;
    image.width = claim.width > 2 ? qMin(claim.width, kMaxImageSide) : 0;
    image.height = claim.height > 2 && claim.width <= kMaxImageSide ? qMin(claim.height, kMaxImageSide) : 0;
    if (!bytesOfImageDataUrl(claim.source).isEmpty()) {
        image.source = claim.source;
        if (!context.hidden)
            flow.addImage(image, context.shape);
        return;
    }
    const QUrl url(safeLinkTarget(claim.source.startsWith("//"_L1) ? u"https:"_s + claim.source : claim.source));
    const bool remote = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const TrackingReason tracking = remote ? trackingReason(claim) : TrackingReason::None;
    if (tracking != TrackingReason::None)
        m_report.trackingPixels.append({url.host(), tracking});
    if (remote && url.scheme() == "https"_L1 && m_images == RemoteImages::HttpsAllowed
        && tracking == TrackingReason::None) {
        image.source = QString::fromLatin1(url.toEncoded());
        flow.addImage(image, context.shape);
        return;
    }
    if (remote) {
        ++m_report.blockedImages;
        if (!m_report.remoteImageHosts.contains(url.host()))
            m_report.remoteImageHosts.append(url.host());
    }
    if (!context.hidden && tracking == TrackingReason::None && !alt.isEmpty())
        flow.addText(u"▨ "_s + alt, context.format, context.shape);
}

} // namespace foredesk
