// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bodymodel.h"
#include "content/textguard.h"

namespace foredesk
{

/// Counts what a body has used of its caps; shared by all flows of it.
struct BodyBudget {
    int nodes = 0;
    int tags = 0; ///< As they will be written.
    qsizetype length = 0; ///< Units of HTML as they will be written, so that reading the result again cuts nothing.
    int cells = 0;
    int pictographs = 0;
    bool truncated = false;
    bool sawOverride = false;

    /// Takes one block; false once the body is full.
    bool takeBlock();
    /// Takes one run of that look without its text.
    bool takeRun(const TextFormat &format);
    /// Takes what fits of `text`.
    QString takeText(const QString &text);
    /// Whether links may be added to a paragraph that holds `textLength` units of text.
    bool hasRoomForLinks(qsizetype textLength) const;

private:
    QString withFewPictographs(const QString &text);
    bool take(int tagCount, qsizetype units);
};

/// Builds the blocks of one container from runs as they come: collapses white space as HTML does, merges equal runs
/// and drops empty paragraphs, so that the result written and read again is itself.
class BlockFlow
{
public:
    explicit BlockFlow(BodyBudget &budget)
        : m_budget(budget)
    {
    }

    void addText(const QString &text, const TextFormat &format, const BodyBlock &shape);
    void addBreak(const BodyBlock &shape);
    void addImage(InlineRun image, const BodyBlock &shape);
    /// Ends the open paragraph; the next run starts a new one.
    void close();
    /// Adds a finished block, paid for by whoever made it.
    void addBlock(BodyBlock block);
    std::vector<BodyBlock> take();

private:
    BodyBlock *paragraph(const BodyBlock &shape);
    void linkAddresses(BodyBlock &block);
    void append(BodyBlock &block, const QString &text, const TextFormat &format);

    BodyBudget &m_budget;
    std::vector<BodyBlock> m_blocks;
    bool m_open = false;
    TextGuard m_guard;
};

/// True when a block shows nothing: no text but spaces, no image.
bool isBlank(const BodyBlock &block);

} // namespace foredesk
