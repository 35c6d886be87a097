// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/blockflow.h"
#include "content/safebody.h"

#include <gumbo.h>

namespace foredesk
{

/// Turns a parsed HTML tree into blocks by allow-list: what is not named here contributes its text at most.
class BodyBuilder
{
public:
    BodyBuilder(SafeBody &report, RemoteImages images);

    std::vector<BodyBlock> build(const GumboNode *root);
    const BodyBudget &budget() const { return m_budget; }

private:
    /// What an element hands down to what is inside it.
    struct Context {
        TextFormat format;
        BodyBlock shape; ///< The paragraph that text would open here.
        bool hidden = false;
        int tableDepth = 0;
        int containerDepth = 0;
        int depth = 0;
    };

    void visit(const GumboNode *node, const Context &context, BlockFlow &flow);
    void visitChildren(const GumboNode *node, const Context &context, BlockFlow &flow);
    void visitElement(const GumboNode *node, Context context, BlockFlow &flow);
    void visitBlock(const GumboNode *node, Context context, BlockFlow &flow);
    void visitContainer(const GumboNode *node, Context context, BlockFlow &flow);
    void visitList(const GumboNode *node, const Context &context, BodyBlock &list);
    void visitTable(const GumboNode *node, Context context, BlockFlow &flow);
    void collectRows(const GumboNode *node, const Context &context, BlockFlow &around, std::vector<BodyBlock> &rows);
    BodyBlock rowOf(const GumboNode *node, const Context &context);
    void addTable(std::vector<BodyBlock> rows, bool bordered, const Context &context, BlockFlow &flow);
    void visitImage(const GumboNode *node, const Context &context, BlockFlow &flow);
    void applyStyle(const GumboNode *node, Context &context);
    void applyHints(const GumboNode *node, Context &context);
    void applyLink(const GumboNode *node, Context &context);
    void warn(BodyWarning warning);

    SafeBody &m_report;
    RemoteImages m_images;
    BodyBudget m_budget;
    int m_regions = 0;
};

} // namespace foredesk
