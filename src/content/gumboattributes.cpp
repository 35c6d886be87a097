// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/gumboattributes.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

QString gumboAttribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasGumboAttribute(const GumboNode *element, const char *name)
{
    return gumbo_get_attribute(&element->v.element.attributes, name) != nullptr;
}

RegionHint regionHintOf(const GumboNode *element)
{
    // Names that Gmail, Thunderbird, Apple Mail, Outlook, Yahoo, Proton and Zendesk put on quoted mail and signatures.
    static const QStringList quotes {u"gmail_quote"_s, u"moz-cite-prefix"_s, u"yahoo_quoted"_s, u"protonmail_quote"_s,
        u"zmail_extra"_s, u"tutanota_quote"_s, u"mail-editor-reference-message-container"_s};
    static const QStringList rests {u"OutlookMessageHeader"_s, u"divRplyFwdMsg"_s, u"appendonsend"_s};
    static const QStringList signatures {u"gmail_signature"_s, u"moz-signature"_s, u"ms-outlook-mobile-signature"_s,
        u"AppleMailSignature"_s, u"protonmail_signature_block"_s, u"Signature"_s, u"lineBreakAtBeginningOfSignature"_s};
    const QString classes = gumboAttribute(element, "class").left(1'000);
    const QStringList names
        = classes.split(u' ', Qt::SkipEmptyParts) + QStringList {gumboAttribute(element, "id").left(100)};
    const auto named = [&names](const QStringList &known) {
        return std::any_of(names.begin(), names.end(), [&known](const QString &name) {
            return std::any_of(known.begin(), known.end(),
                [&name](const QString &wanted) { return name == wanted || name.endsWith(u'_' + wanted); });
        });
    };
    if (named(quotes))
        return RegionHint::Quote;
    if (named(rests))
        return RegionHint::QuotedRest;
    if (named(signatures))
        return RegionHint::Signature;
    return RegionHint::None;
}

} // namespace foredesk
