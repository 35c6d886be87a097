// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bodybuilder.h"
#include "content/bodywriter.h"
#include "content/boundedmarkup.h"
#include "content/contentlimits.h"
#include "content/folding.h"
#include "content/safebody.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

struct GumboTree {
    explicit GumboTree(const QByteArray &bytes)
        : utf8(bytes)
    {
        options.max_errors = 0;
        output = gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
    }
    ~GumboTree() { gumbo_destroy_output(&options, output); }
    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;

    QByteArray utf8; ///< The tree points into it.
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output = nullptr;
};

void collectLinks(const std::vector<BodyBlock> &blocks, QList<BodyLink> &links)
{
    for (const BodyBlock &block : blocks) {
        const InlineRun *previous = nullptr;
        for (const InlineRun &run : block.runs) {
            const QString &target = run.format.href;
            if (!target.isEmpty() && previous && previous->format.href == target)
                links.last().text += run.text;
            else if (!target.isEmpty())
                links.append({run.text, target});
            previous = &run;
        }
        collectLinks(block.children, links);
    }
}

void finish(SafeBody &body, std::vector<BodyBlock> blocks, const BodyBudget &budget)
{
    for (const BodyBlock &block : blocks)
        body.html += htmlOf(block);
    collectLinks(blocks, body.links);
    body.parts = foldedParts(std::move(blocks));
    for (const BodyPart &part : std::as_const(body.parts))
        body.plainText += part.plain;
    body.remoteImageHosts.sort();
    body.truncated = body.truncated || budget.truncated;
    body.nodes = budget.nodes;
    if (budget.sawOverride)
        body.warnings.append(BodyWarning::DirectionOverrideRemoved);
}

/// How deep ">" marks go at the start of a line, and where its text begins.
int quoteDepth(QStringView line, qsizetype &start)
{
    constexpr int kMaxShownDepth = 6;
    int depth = 0;
    qsizetype at = 0;
    while (at < line.size() && depth < kMaxShownDepth) {
        if (line.at(at) == u'>')
            start = at + 1, ++depth;
        else if (line.at(at) != u' ' || depth == 0 || at > start)
            break;
        ++at;
    }
    if (depth > 0 && start < line.size() && line.at(start) == u' ')
        ++start;
    return depth;
}

class PlainTextReader
{
public:
    explicit PlainTextReader(const QString &text)
        : m_lines(text.left(kMaxTextLength).split(u'\n'))
    {
        m_budget.truncated = text.size() > kMaxTextLength;
    }

    std::vector<BodyBlock> read(int depth = 0)
    {
        BlockFlow flow(m_budget);
        while (m_at < m_lines.size()) {
            QString line = m_lines.at(m_at);
            if (line.endsWith(u'\r'))
                line.chop(1);
            qsizetype start = 0;
            const int found = quoteDepth(line, start);
            if (found < depth)
                break;
            if (found > depth) {
                BodyBlock quote;
                quote.kind = BodyBlock::Kind::Quote;
                quote.children = read(depth + 1);
                if (!quote.children.empty())
                    flow.addBlock(std::move(quote));
                continue;
            }
            addLine(line.mid(start), flow);
            ++m_at;
        }
        return flow.take();
    }

    const BodyBudget &budget() const { return m_budget; }

private:
    void addLine(QString line, BlockFlow &flow)
    {
        const bool rule = line == "-- "_L1;
        line.replace(u'\t', "    "_L1);
        // Leading and repeated spaces carry meaning in text mail.
        line.replace("  "_L1, u" \u00A0"_s);
        if (line.startsWith(u' ') || rule)
            line.replace(rule ? 2 : 0, 1, QChar(QChar::Nbsp));
        if (line.isEmpty())
            flow.addBreak({});
        else
            flow.addText(line, {}, {});
        flow.close();
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    BodyBudget m_budget;
};

} // namespace

SafeBody sanitizeHtml(const QString &html, RemoteImages images)
{
    SafeBody body;
    const BoundedMarkup markup = boundedMarkup(html);
    body.truncated = markup.truncated;
    const GumboTree tree(markup.utf8);
    BodyBuilder builder(body, images);
    std::vector<BodyBlock> blocks = builder.build(tree.output->root);
    finish(body, std::move(blocks), builder.budget());
    return body;
}

SafeBody bodyFromPlainText(const QString &text)
{
    SafeBody body;
    PlainTextReader reader(text);
    std::vector<BodyBlock> blocks = reader.read();
    finish(body, std::move(blocks), reader.budget());
    return body;
}

QString plainTextOfHtml(const QString &html)
{
    return sanitizeHtml(html).plainText.trimmed();
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tag(
        u"<(?:!doctype html|html|body|p|br|div|span|table|a|b|i|strong|em|ul|ol|li|h[1-6]|blockquote|img|pre|hr|font)"
        "(?:\\s[^<>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text.left(20'000)).hasMatch();
}

} // namespace foredesk
