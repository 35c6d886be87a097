// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folding.h"

#include "content/blockflow.h"
#include "content/bodywriter.h"
#include "content/quotepatterns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

using PartKind = BodyPart::Kind;

constexpr size_t kLongestSignature = 30;

struct FoldUnit {
    BodyBlock block;
    PartKind kind = PartKind::Text;
    QString line; ///< Its text in one line.
};

QString oneLine(const BodyBlock &block)
{
    QString text = plainOf(block);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

bool startsPart(const QString &line)
{
    return isSignatureRule(line) || isOriginalMessageRule(line) || isQuoteIntro(line) || isMobileSignature(line)
        || mayStartHeaders(line);
}

bool holdsPartStart(const BodyBlock &block)
{
    const bool paragraph = block.kind == BodyBlock::Kind::Line || block.kind == BodyBlock::Kind::Paragraph;
    if (!paragraph || std::none_of(block.runs.begin(), block.runs.end(), [](const InlineRun &run) {
            return run.kind == InlineRun::Kind::Break;
        }))
        return false;
    const QStringList lines = oneLine(block).split(u'\n');
    return std::any_of(lines.begin(), lines.end(), startsPart);
}

/// One block a line; the last keeps the shape and with it the space below.
std::vector<BodyBlock> splitAtBreaks(const BodyBlock &block)
{
    BodyBlock empty = block;
    empty.runs.clear();
    empty.kind = BodyBlock::Kind::Line;
    std::vector<BodyBlock> lines {empty};
    for (const InlineRun &run : block.runs) {
        if (run.kind != InlineRun::Kind::Break) {
            lines.back().runs.push_back(run);
            continue;
        }
        if (lines.back().runs.empty())
            lines.back().runs.push_back(run);
        lines.push_back(empty);
    }
    if (lines.back().runs.empty())
        lines.pop_back();
    lines.back().kind = block.kind;
    return lines;
}

/// Paragraphs are cut at their line breaks where an introduction or "-- " inside one may start a part.
std::vector<FoldUnit> unitsOf(std::vector<BodyBlock> blocks)
{
    std::vector<FoldUnit> units;
    for (BodyBlock &block : blocks) {
        std::vector<BodyBlock> pieces;
        if (holdsPartStart(block))
            pieces = splitAtBreaks(block);
        else
            pieces.push_back(std::move(block));
        for (BodyBlock &piece : pieces) {
            const QString line = oneLine(piece);
            units.push_back({std::move(piece), PartKind::Text, line});
        }
    }
    return units;
}

bool isUnfinished(const QString &line)
{
    static const QString kEnds = u".!?:;,…)]}。！？：\"»”-–—"_s;
    const QString text = line.trimmed();
    return !text.isEmpty() && !kEnds.contains(text.back());
}

/// Regions that hold block quotes: what stands after the first of them is new text between the quotes.
void markRegions(std::vector<FoldUnit> &units)
{
    QSet<int> withQuotes;
    for (const FoldUnit &unit : units) {
        if (unit.block.hint == RegionHint::Quote && unit.block.kind == BodyBlock::Kind::Quote)
            withQuotes.insert(unit.block.region);
    }
    QSet<int> quoteSeen;
    for (FoldUnit &unit : units) {
        const bool quote = unit.block.kind == BodyBlock::Kind::Quote;
        if (unit.block.hint == RegionHint::Quote) {
            if (quote)
                quoteSeen.insert(unit.block.region);
            const bool between = withQuotes.contains(unit.block.region) && quoteSeen.contains(unit.block.region);
            if (quote || !between)
                unit.kind = PartKind::Quote;
        } else if (quote) {
            unit.kind = PartKind::Quote;
        } else if (unit.block.hint == RegionHint::Signature) {
            unit.kind = PartKind::Signature;
        }
    }
}

size_t nextShown(const std::vector<FoldUnit> &units, size_t from)
{
    while (from < units.size() && isBlank(units[from].block))
        ++from;
    return from;
}

/// An introduction counts only before a quote; it may be broken over three lines.
void markIntros(std::vector<FoldUnit> &units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i].kind != PartKind::Text || isBlank(units[i].block))
            continue;
        QString joined;
        for (size_t end = i; end < units.size() && end < i + 3 && units[end].kind == PartKind::Text; ++end) {
            joined += (joined.isEmpty() ? u""_s : u" "_s) + units[end].line.trimmed();
            const size_t quote = nextShown(units, end + 1);
            if (quote >= units.size() || units[quote].kind != PartKind::Quote || !isQuoteIntro(joined))
                continue;
            for (size_t unit = i; unit < quote; ++unit)
                units[unit].kind = PartKind::Quote;
            break;
        }
    }
}

bool isRule(const FoldUnit &unit)
{
    const QString text = unit.line.trimmed();
    return unit.block.kind == BodyBlock::Kind::Rule
        || (text.size() >= 10 && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'_'; }));
}

bool startsQuotedRest(const std::vector<FoldUnit> &units, size_t at)
{
    if (isOriginalMessageRule(units[at].line) || units[at].block.hint == RegionHint::QuotedRest)
        return true;
    QStringList lines;
    if (!mayStartHeaders(units[at].line))
        return false;
    for (size_t i = at; i < units.size() && i < at + 10; ++i)
        lines += units[i].line.split(u'\n');
    return headerBlockLength(lines) > 0;
}

void markQuotedRest(std::vector<FoldUnit> &units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i].kind != PartKind::Text || !startsQuotedRest(units, i))
            continue;
        size_t from = i;
        while (from > 0 && (isBlank(units[from - 1].block) || isRule(units[from - 1])))
            --from;
        const bool nothingBefore = nextShown(units, 0) >= i;
        for (size_t unit = nothingBefore ? i : from; unit < units.size(); ++unit)
            units[unit].kind = PartKind::Quote;
        return;
    }
}

/// A lone ">" line that goes on with a sentence is no quote ("more than\n> 100").
void unmarkContinuedSentences(std::vector<FoldUnit> &units)
{
    for (size_t i = 1; i < units.size(); ++i) {
        const bool alone = units[i].kind == PartKind::Quote && units[i - 1].kind == PartKind::Text
            && units[i].block.kind == BodyBlock::Kind::Quote && units[i].block.hint == RegionHint::None
            && units[i].line.count(u'\n') == 0;
        const bool lower = units[i].line.size() > 2 && !units[i].line.at(2).isUpper();
        if (alone && lower && isUnfinished(units[i - 1].line) && !isBlank(units[i - 1].block))
            units[i].kind = PartKind::Text;
    }
}

void markSignature(std::vector<FoldUnit> &units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i].kind != PartKind::Text)
            continue;
        const bool rule = isSignatureRule(units[i].line);
        size_t end = i;
        while (end < units.size() && units[end].kind == PartKind::Text)
            ++end;
        if ((rule && end - i <= kLongestSignature) || (isMobileSignature(units[i].line) && end - i <= 4)) {
            for (size_t unit = i; unit < end; ++unit)
                units[unit].kind = PartKind::Signature;
        }
    }
}

/// Blank units go with the part before them, so that folding takes its empty lines along.
void joinBlanks(std::vector<FoldUnit> &units)
{
    for (size_t i = 1; i < units.size(); ++i) {
        if (isBlank(units[i].block))
            units[i].kind = units[i - 1].kind;
    }
}

QList<BodyPart> partsOf(const std::vector<FoldUnit> &units)
{
    QList<BodyPart> parts;
    for (const FoldUnit &unit : units) {
        if (parts.isEmpty() || parts.last().kind != unit.kind)
            parts.append(BodyPart {unit.kind, false, {}, {}});
        parts.last().html += htmlOf(unit.block);
        parts.last().plain += plainOf(unit.block);
    }
    return parts;
}

/// Text after the first of several quotes is an answer between the lines; one quote, above or below, folds.
void decideFolding(QList<BodyPart> &parts)
{
    const auto isText
        = [](const BodyPart &part) { return part.kind == PartKind::Text && !part.plain.trimmed().isEmpty(); };
    const bool anyText = std::any_of(parts.begin(), parts.end(), isText);
    int quotes = 0;
    qsizetype lastText = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isText(parts.at(i)))
            lastText = i;
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        quotes += parts.at(i).kind == PartKind::Quote ? 1 : 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool interleaved = quotes > 1 && i < lastText && parts.at(i).kind == PartKind::Quote;
        parts[i].folded = anyText && parts.at(i).kind != PartKind::Text && !interleaved;
    }
}

} // namespace

QList<BodyPart> foldedParts(std::vector<BodyBlock> blocks)
{
    std::vector<FoldUnit> units = unitsOf(std::move(blocks));
    markRegions(units);
    unmarkContinuedSentences(units);
    markIntros(units);
    markQuotedRest(units);
    markSignature(units);
    joinBlanks(units);
    QList<BodyPart> parts = partsOf(units);
    decideFolding(parts);
    return parts;
}

} // namespace foredesk
