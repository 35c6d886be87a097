// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/duplicatewatch.h"

#include "domain/canonicaltext.h"

namespace foredesk
{
namespace
{

constexpr qint64 kWindowMs = 10 * 60'000;

bool isOutgoing(const Message &message)
{
    return message.kind == MessageKind::Reply && message.visibility == Visibility::Public
        && message.publication == Publication::Published && message.author.kind != AuthorKind::Customer;
}

bool isSameTwice(const Message &a, const Message &b)
{
    return a.author == b.author && qAbs(a.createdAt - b.createdAt) <= kWindowMs && !a.body.isEmpty()
        && canonicalText(a.body) == canonicalText(b.body);
}

} // namespace

QList<Message> possibleDuplicates(const QList<Message> &thread, qint64 since)
{
    QList<Message> found;
    for (qsizetype i = 1; i < thread.size(); ++i) {
        const Message &later = thread.at(i);
        if (later.createdAt < since || !isOutgoing(later))
            continue;
        for (qsizetype j = i - 1; j >= 0; --j) {
            if (isOutgoing(thread.at(j)) && isSameTwice(thread.at(j), later)) {
                found.append(later);
                break;
            }
        }
    }
    return found;
}

} // namespace foredesk
