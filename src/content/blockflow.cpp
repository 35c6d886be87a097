// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/blockflow.h"

#include "content/contentlimits.h"
#include "content/safelink.h"

#include <algorithm>
#include <numeric>

namespace foredesk
{

namespace
{

constexpr int kMaxBlankBlocks = 2;

bool collapses(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

qsizetype escapedLength(QChar c)
{
    switch (c.unicode()) {
    case u'<':
    case u'>':
        return 4;
    case u'&':
        return 5;
    case u'"':
    case 0xA0:
        return 6;
    default:
        return 1;
    }
}

qsizetype escapedLength(const QString &text)
{
    return std::accumulate(
        text.begin(), text.end(), qsizetype {0}, [](qsizetype sum, QChar c) { return sum + escapedLength(c); });
}

qsizetype textLengthOf(const BodyBlock &block)
{
    return std::accumulate(block.runs.begin(), block.runs.end(), qsizetype {0},
        [](qsizetype sum, const InlineRun &run) { return sum + run.text.size(); });
}

bool endsWithSpace(const BodyBlock &block)
{
    if (block.runs.empty())
        return true;
    const InlineRun &last = block.runs.back();
    return last.kind == InlineRun::Kind::Break || (last.kind == InlineRun::Kind::Text && last.text.endsWith(u' '));
}

void trimEnd(BodyBlock &block)
{
    const bool keepsSpaces = block.kind == BodyBlock::Kind::Preformatted;
    while (!block.runs.empty()) {
        InlineRun &last = block.runs.back();
        if (last.kind == InlineRun::Kind::Text) {
            while (last.text.endsWith(u'\n') || (!keepsSpaces && last.text.endsWith(u' ')))
                last.text.chop(1);
            if (!last.text.isEmpty())
                return;
        } else if (last.kind == InlineRun::Kind::Image || block.runs.size() == 1) {
            return;
        }
        block.runs.pop_back();
    }
}

void trimStartOfPreformatted(BodyBlock &block)
{
    if (block.kind != BodyBlock::Kind::Preformatted)
        return;
    while (!block.runs.empty()) {
        InlineRun &first = block.runs.front();
        while (first.text.startsWith(u'\n'))
            first.text.remove(0, 1);
        if (first.kind != InlineRun::Kind::Text || !first.text.isEmpty())
            return;
        block.runs.erase(block.runs.begin());
    }
}

} // namespace

bool BodyBudget::take(int tagCount, qsizetype units)
{
    if (nodes >= kMaxNodes || tags + tagCount > kMaxTags || length + units > kMaxMarkupLength) {
        truncated = true;
        return false;
    }
    ++nodes;
    tags += tagCount;
    length += units;
    return true;
}

bool BodyBudget::takeBlock()
{
    constexpr qsizetype kLongestTags = 64;
    return take(2, kLongestTags);
}

bool BodyBudget::takeRun(const TextFormat &format)
{
    constexpr qsizetype kLongestTags = 40;
    const int formats = int(format.bold) + int(format.italic) + int(format.underline) + int(format.strike)
        + int(format.code) + int(!format.color.isEmpty()) + int(!format.href.isEmpty());
    return take(1 + 2 * formats, formats * kLongestTags + escapedLength(format.href));
}

QString BodyBudget::takeText(const QString &wanted)
{
    qsizetype taken = 0;
    while (taken < wanted.size() && length < kMaxMarkupLength)
        length += escapedLength(wanted.at(taken++));
    if (taken < wanted.size())
        truncated = true;
    return withFewPictographs(wanted.left(taken));
}

QString BodyBudget::withFewPictographs(const QString &text)
{
    constexpr char16_t kFirstBlock = 0xD83C; // Lead surrogates of U+1F000 to U+1FBFF.
    constexpr char16_t kLastBlock = 0xD83E;
    const auto isPictograph = [](QChar c) { return c >= QChar(kFirstBlock) && c <= QChar(kLastBlock); };
    const auto found = static_cast<int>(std::count_if(text.begin(), text.end(), isPictograph));
    if (pictographs + found <= kMaxPictographs) {
        pictographs += found;
        return text;
    }
    truncated = true;
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = isPictograph(text.at(at)) && at + 1 < text.size();
        if (pair && ++pictographs > kMaxPictographs) {
            out += u'□';
            ++at;
        } else {
            out += text.at(at);
        }
    }
    return out;
}

bool BodyBudget::hasRoomForLinks(qsizetype textLength) const
{
    constexpr qsizetype kLongestExpansion = 8; // "www.a.b" becomes a whole element.
    return length + textLength * kLongestExpansion < kMaxMarkupLength;
}

bool isBlank(const BodyBlock &block)
{
    const auto blankRun = [](const InlineRun &run) {
        return run.kind == InlineRun::Kind::Break
            || (run.kind == InlineRun::Kind::Text && run.text.trimmed().isEmpty());
    };
    return block.kind != BodyBlock::Kind::Rule && std::all_of(block.runs.begin(), block.runs.end(), blankRun)
        && std::all_of(block.children.begin(), block.children.end(), isBlank);
}

BodyBlock *BlockFlow::paragraph(const BodyBlock &shape)
{
    if (!m_open) {
        if (!m_budget.takeBlock())
            return nullptr;
        m_blocks.push_back(shape);
        m_open = true;
        m_guard.restart();
    }
    return &m_blocks.back();
}

void BlockFlow::append(BodyBlock &block, const QString &text, const TextFormat &format)
{
    const bool joins
        = !block.runs.empty() && block.runs.back().kind == InlineRun::Kind::Text && block.runs.back().format == format;
    if (text.isEmpty() || (!joins && !m_budget.takeRun(format)))
        return;
    const QString fitting = m_budget.takeText(text);
    if (joins)
        block.runs.back().text += fitting;
    else if (!fitting.isEmpty())
        block.runs.push_back({InlineRun::Kind::Text, fitting, format});
}

void BlockFlow::addText(const QString &text, const TextFormat &format, const BodyBlock &shape)
{
    const bool preformatted = shape.kind == BodyBlock::Kind::Preformatted;
    if (!m_open && !preformatted && std::all_of(text.begin(), text.end(), collapses))
        return;
    BodyBlock *block = paragraph(shape);
    if (!block)
        return;
    const QString clean = m_guard.clean(text);
    m_budget.sawOverride = m_budget.sawOverride || m_guard.sawOverride();
    if (preformatted)
        return append(*block, clean, format);
    QString collapsed;
    collapsed.reserve(clean.size());
    bool space = endsWithSpace(*block);
    for (const QChar c : clean) {
        if (!collapses(c))
            collapsed += c;
        else if (!space)
            collapsed += u' ';
        space = collapses(c);
    }
    append(*block, collapsed, format);
}

void BlockFlow::addBreak(const BodyBlock &shape)
{
    BodyBlock *block = paragraph(shape);
    if (!block)
        return;
    m_guard.restart();
    if (shape.kind == BodyBlock::Kind::Preformatted)
        return append(*block, QString(u'\n'), {});
    if (!block->runs.empty() && block->runs.back().kind == InlineRun::Kind::Text) {
        QString &last = block->runs.back().text;
        while (last.endsWith(u' '))
            last.chop(1);
        if (last.isEmpty())
            block->runs.pop_back();
    }
    if (m_budget.takeRun({}))
        block->runs.push_back({InlineRun::Kind::Break, {}, {}});
}

void BlockFlow::addImage(InlineRun image, const BodyBlock &shape)
{
    BodyBlock *block = paragraph(shape);
    if (!block || !m_budget.takeRun(image.format))
        return;
    // Long sources are data: URLs, which have caps of their own.
    m_budget.length += escapedLength(image.text) + 64;
    if (image.source.size() < kMaxLinkLength)
        m_budget.length += image.source.size();
    block->runs.push_back(std::move(image));
}

void BlockFlow::close()
{
    if (!m_open)
        return;
    m_open = false;
    BodyBlock &block = m_blocks.back();
    trimStartOfPreformatted(block);
    trimEnd(block);
    if (block.runs.empty()) {
        m_blocks.pop_back();
        return;
    }
    if (block.kind != BodyBlock::Kind::Preformatted && m_budget.hasRoomForLinks(textLengthOf(block)))
        linkAddresses(block);
    const auto count = static_cast<qsizetype>(m_blocks.size());
    if (count > kMaxBlankBlocks && std::all_of(m_blocks.end() - kMaxBlankBlocks - 1, m_blocks.end(), isBlank))
        m_blocks.pop_back();
}

void BlockFlow::linkAddresses(BodyBlock &block)
{
    std::vector<InlineRun> linked = withLinks(block.runs);
    if (linked == block.runs)
        return;
    for (const InlineRun &run : linked) {
        if (!run.format.href.isEmpty() && !m_budget.takeRun(run.format))
            return;
    }
    block.runs = std::move(linked);
}

void BlockFlow::addBlock(BodyBlock block)
{
    close();
    m_blocks.push_back(std::move(block));
}

std::vector<BodyBlock> BlockFlow::take()
{
    close();
    return std::move(m_blocks);
}

} // namespace foredesk
