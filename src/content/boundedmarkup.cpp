// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/boundedmarkup.h"

#include "content/contentlimits.h"
#include "content/tagdepth.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kMaxAttributes = 32;
constexpr qsizetype kMaxAttributeLength = 4'096;

bool isMarkupSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Elements whose contents are never shown. The ones in the second list swallow the rest when left open, as in a
/// browser.
const QSet<QString> &droppedWithContents()
{
    static const QSet<QString> names {u"svg"_s, u"math"_s, u"template"_s, u"select"_s, u"datalist"_s};
    return names;
}

const QSet<QString> &rawTextElements()
{
    static const QSet<QString> names {u"script"_s, u"style"_s, u"textarea"_s, u"title"_s, u"xmp"_s, u"iframe"_s,
        u"noembed"_s, u"noframes"_s, u"plaintext"_s};
    return names;
}

class MarkupScanner
{
public:
    explicit MarkupScanner(QStringView source)
        : m_source(source.left(kMaxSourceLength))
    {
        m_result.truncated = source.size() > kMaxSourceLength;
    }

    BoundedMarkup run()
    {
        while (m_at < m_source.size() && !m_full)
            step();
        m_result.truncated = m_result.truncated || m_full;
        m_result.utf8 = m_out.toUtf8();
        return m_result;
    }

private:
    struct Tag {
        QString name;
        bool closing = false;
        bool complete = false;
        QString attributes;
    };

    void step();
    void text();
    void skipDeclaration();
    Tag readTag();
    void readAttribute(Tag &tag, int index);
    void openTag(const Tag &tag);
    bool skipContents(const QString &name);
    qsizetype endTagOf(const QString &name) const;
    void add(QStringView markup);

    QStringView m_source;
    qsizetype m_at = 0;
    QString m_out;
    qsizetype m_inlineImages = 0;
    bool m_full = false;
    TagDepth m_depth;
    QSet<QString> m_unclosed;
    QSet<QString> m_roots;
    BoundedMarkup m_result;
};

void MarkupScanner::add(QStringView markup)
{
    if (m_out.size() - m_inlineImages + markup.size() > kMaxMarkupLength)
        m_full = true;
    else
        m_out += markup;
}

void MarkupScanner::step()
{
    if (m_source.at(m_at) != u'<')
        return text();
    const QChar next = m_at + 1 < m_source.size() ? m_source.at(m_at + 1) : QChar();
    const QChar second = m_at + 2 < m_source.size() ? m_source.at(m_at + 2) : QChar();
    if (next == u'!' || next == u'?' || (next == u'/' && !isAsciiLetter(second)))
        return skipDeclaration();
    if (!isAsciiLetter(next) && next != u'/') {
        add(u"&lt;");
        ++m_at;
        return;
    }
    const Tag tag = readTag();
    if (!tag.complete)
        return;
    if (++m_result.tags > kMaxTags) {
        m_full = true;
    } else if (tag.closing) {
        if (m_depth.close(tag.name))
            add(u"</"_s + tag.name + u'>');
    } else {
        openTag(tag);
    }
    m_full = m_full || m_depth.exhausted();
}

void MarkupScanner::text()
{
    const qsizetype next = m_source.indexOf(u'<', m_at);
    const qsizetype end = next < 0 ? m_source.size() : next;
    QStringView run = m_source.mid(m_at, end - m_at);
    const qsizetype room = kMaxMarkupLength - (m_out.size() - m_inlineImages);
    if (run.size() > room) {
        run = run.left(qMax<qsizetype>(room, 0));
        m_full = true;
    }
    m_out += run;
    m_at = end;
}

void MarkupScanner::skipDeclaration()
{
    const QStringView rest = m_source.mid(m_at);
    qsizetype end = -1;
    if (!rest.startsWith(u"<!--"))
        end = m_source.indexOf(u'>', m_at);
    else if (rest.startsWith(u"<!-->") || rest.startsWith(u"<!--->"))
        end = m_source.indexOf(u'>', m_at);
    else if ((end = m_source.indexOf(u"-->", m_at + 4)) >= 0)
        end += 2;
    m_at = end < 0 ? m_source.size() : end + 1;
}

MarkupScanner::Tag MarkupScanner::readTag()
{
    Tag tag;
    ++m_at;
    if (m_source.at(m_at) == u'/') {
        tag.closing = true;
        ++m_at;
    }
    const qsizetype start = m_at;
    while (m_at < m_source.size() && !isMarkupSpace(m_source.at(m_at)) && m_source.at(m_at) != u'/'
        && m_source.at(m_at) != u'>')
        ++m_at;
    tag.name = m_source.mid(start, qMin<qsizetype>(m_at - start, 32)).toString().toLower();
    for (int index = 0; m_at < m_source.size();) {
        const QChar c = m_source.at(m_at);
        if (c == u'>') {
            ++m_at;
            tag.complete = true;
            break;
        }
        if (isMarkupSpace(c) || c == u'/')
            ++m_at;
        else
            readAttribute(tag, index++);
    }
    return tag;
}

void MarkupScanner::readAttribute(Tag &tag, int index)
{
    const qsizetype start = m_at;
    const auto skipSpace = [this] {
        while (m_at < m_source.size() && isMarkupSpace(m_source.at(m_at)))
            ++m_at;
    };
    ++m_at; // An attribute name may begin with '='.
    while (m_at < m_source.size() && !isMarkupSpace(m_source.at(m_at)) && !u"/>="_s.contains(m_source.at(m_at)))
        ++m_at;
    qsizetype end = m_at;
    skipSpace();
    if (m_at < m_source.size() && m_source.at(m_at) == u'=') {
        ++m_at;
        skipSpace();
        const QChar quote = m_at < m_source.size() ? m_source.at(m_at) : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype close = m_source.indexOf(quote, m_at + 1);
            m_at = close < 0 ? m_source.size() : close + 1;
        } else {
            while (m_at < m_source.size() && !isMarkupSpace(m_source.at(m_at)) && m_source.at(m_at) != u'>')
                ++m_at;
        }
        end = m_at;
    }
    const QStringView attribute = m_source.mid(start, end - start);
    const bool image = attribute.size() > kMaxAttributeLength && tag.name == "img"_L1
        && attribute.size() <= kMaxInlineImageLength && m_inlineImages + attribute.size() <= kMaxInlineImagesTotal;
    if (image)
        m_inlineImages += attribute.size();
    if (!tag.closing && index < kMaxAttributes && (attribute.size() <= kMaxAttributeLength || image))
        tag.attributes += u' ' + attribute.toString();
}

qsizetype MarkupScanner::endTagOf(const QString &name) const
{
    const QString end = u"</"_s + name;
    for (qsizetype at = m_at; (at = m_source.indexOf(end, at, Qt::CaseInsensitive)) >= 0; at += end.size()) {
        const qsizetype after = at + end.size();
        if (after >= m_source.size() || isMarkupSpace(m_source.at(after)) || m_source.at(after) == u'>'
            || m_source.at(after) == u'/')
            return at;
    }
    return -1;
}

bool MarkupScanner::skipContents(const QString &name)
{
    const bool raw = rawTextElements().contains(name);
    if (!raw && (!droppedWithContents().contains(name) || m_unclosed.contains(name)))
        return false;
    const qsizetype end = endTagOf(name);
    if (end >= 0)
        m_at = end;
    else if (raw)
        m_at = m_source.size();
    else
        m_unclosed.insert(name); // Looked for once only, or many of them would cost the square of the length.
    return true;
}

void MarkupScanner::openTag(const Tag &tag)
{
    if (skipContents(tag.name))
        return;
    if (tag.name == "html"_L1 || tag.name == "body"_L1) {
        // Each repetition adds its attributes to the first one's, compared one with all.
        if (m_roots.contains(tag.name))
            return;
        m_roots.insert(tag.name);
    }
    switch (m_depth.open(tag.name)) {
    case TagDepth::Verdict::Keep:
        add(u'<' + tag.name + tag.attributes + u'>');
        break;
    case TagDepth::Verdict::Break:
        add(u"<br>");
        break;
    case TagDepth::Verdict::Drop:
        break;
    }
}

} // namespace

BoundedMarkup boundedMarkup(QStringView source)
{
    return MarkupScanner(source).run();
}

} // namespace foredesk
