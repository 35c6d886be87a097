// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/threadfinder.h"

#include "content/safebody.h"

#include <QElapsedTimer>
#include <QTimer>

namespace foredesk
{
namespace
{

constexpr int kFindSliceMs = 8;

} // namespace

ThreadFinder::ThreadFinder(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &ThreadFinder::step);
}

void ThreadFinder::setCards(const QList<CardContent> &cards)
{
    m_cards = cards;
    if (!m_needle.isEmpty())
        find(m_needle);
}

void ThreadFinder::find(const QString &needle)
{
    m_needle = needle;
    m_hits.clear();
    m_at = 0;
    m_timer->start(0);
}

const QString &ThreadFinder::textOf(const CardContent &card)
{
    std::pair<size_t, QString> &known = m_texts[card.id];
    const size_t hash = qHash(card.body);
    if (known.second.isNull() || known.first != hash) {
        known.first = hash;
        known.second = (looksLikeHtml(card.body) ? sanitizeHtml(card.body) : bodyFromPlainText(card.body)).plainText;
        if (known.second.isNull())
            known.second = QStringLiteral("");
    }
    return known.second;
}

void ThreadFinder::step()
{
    QElapsedTimer spent;
    spent.start();
    while (m_at < m_cards.size() && !m_needle.isEmpty()) {
        const CardContent &card = m_cards.at(m_at++);
        const qsizetype count = textOf(card).count(m_needle, Qt::CaseInsensitive);
        for (int number = 0; number < count; ++number)
            m_hits.append({card.id, number});
        if (spent.elapsed() >= kFindSliceMs)
            break;
    }
    if (isSearching())
        m_timer->start(0);
    Q_EMIT progressed();
}

} // namespace foredesk
