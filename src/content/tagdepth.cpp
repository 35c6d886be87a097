// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tagdepth.h"

#include "content/contentlimits.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kMaxFormatting = 24;
constexpr int kMaxReopened = 100'000;

const QSet<QString> &voidTags()
{
    static const QSet<QString> names {u"br"_s, u"hr"_s, u"img"_s, u"wbr"_s};
    return names;
}

const QSet<QString> &formattingTags()
{
    static const QSet<QString> names {u"a"_s, u"b"_s, u"big"_s, u"code"_s, u"em"_s, u"font"_s, u"i"_s, u"s"_s,
        u"small"_s, u"strike"_s, u"strong"_s, u"tt"_s, u"u"_s};
    return names;
}

const QSet<QString> &plainInlineTags()
{
    static const QSet<QString> names {u"span"_s, u"ins"_s, u"del"_s, u"sub"_s, u"sup"_s, u"kbd"_s, u"samp"_s, u"var"_s,
        u"cite"_s, u"q"_s, u"bdo"_s, u"bdi"_s, u"label"_s, u"mark"_s};
    return names;
}

const QSet<QString> &blockTags()
{
    static const QSet<QString> names {u"p"_s, u"div"_s, u"pre"_s, u"blockquote"_s, u"ul"_s, u"ol"_s, u"li"_s, u"h1"_s,
        u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tfoot"_s, u"tr"_s, u"td"_s,
        u"th"_s, u"caption"_s, u"center"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s, u"main"_s, u"nav"_s,
        u"aside"_s, u"figure"_s, u"figcaption"_s, u"address"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"fieldset"_s, u"details"_s,
        u"summary"_s, u"dir"_s, u"menu"_s};
    return names;
}

/// Start tags that close an open element of their kind, with what that search may not cross.
bool closesOwnKind(const QString &name)
{
    static const QSet<QString> names {u"p"_s, u"li"_s, u"dt"_s, u"dd"_s, u"tr"_s, u"td"_s, u"th"_s};
    return names.contains(name);
}

bool stopsImpliedEnd(const QString &open)
{
    static const QSet<QString> names {u"ul"_s, u"ol"_s, u"table"_s, u"blockquote"_s, u"div"_s, u"dl"_s, u"td"_s,
        u"th"_s, u"center"_s, u"section"_s, u"li"_s};
    return names.contains(open);
}

bool sameKind(const QString &open, const QString &name)
{
    const auto cell = [](const QString &tag) { return tag == "td"_L1 || tag == "th"_L1; };
    return open == name || (cell(open) && cell(name));
}

} // namespace

bool TagDepth::exhausted() const
{
    return m_reopened > kMaxReopened;
}

void TagDepth::closeImplied(const QString &name)
{
    for (qsizetype at = m_open.size() - 1; at >= 0 && at >= m_open.size() - 12; --at) {
        if (sameKind(m_open.at(at), name)) {
            m_open.resize(at);
            m_reopened += m_formattingOpen;
            return;
        }
        const bool cellInRow = name == "tr"_L1 && (m_open.at(at) == "td"_L1 || m_open.at(at) == "th"_L1);
        if (stopsImpliedEnd(m_open.at(at)) && !cellInRow)
            return;
    }
}

TagDepth::Verdict TagDepth::open(const QString &name)
{
    if (voidTags().contains(name) || name == "html"_L1 || name == "body"_L1)
        return Verdict::Keep;
    const bool block = blockTags().contains(name);
    const bool formatting = formattingTags().contains(name);
    if (!block && !formatting && !plainInlineTags().contains(name))
        return Verdict::Drop;
    if (closesOwnKind(name))
        closeImplied(name);
    if (m_open.size() >= kMaxSourceDepth)
        return block ? Verdict::Break : Verdict::Drop;
    if (formatting) {
        if (m_formattingOpen >= kMaxFormatting)
            return Verdict::Drop;
        ++m_formattingOpen;
        ++m_formatting[name];
    } else {
        m_reopened += m_formattingOpen;
    }
    m_open.append(name);
    return Verdict::Keep;
}

bool TagDepth::close(const QString &name)
{
    const qsizetype at = m_open.lastIndexOf(name);
    if (formattingTags().contains(name)) {
        int &count = m_formatting[name];
        if (count == 0)
            return false;
        --count;
        --m_formattingOpen;
        if (at >= 0)
            m_open.removeAt(at);
        return true;
    }
    if (at < 0)
        return false;
    m_open.resize(at);
    m_reopened += m_formattingOpen;
    return true;
}

} // namespace foredesk
