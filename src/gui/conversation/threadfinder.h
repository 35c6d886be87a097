// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conversation/cardcontent.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace foredesk
{

/// Finds text in the messages of a thread in reading order, a few milliseconds at a time.
class ThreadFinder : public QObject
{
    Q_OBJECT

public:
    struct Hit {
        MessageId message;
        int number = 0; ///< Among the hits of that message.
    };

    explicit ThreadFinder(QObject *parent = nullptr);

    void setCards(const QList<CardContent> &cards);
    void find(const QString &needle);
    const QList<Hit> &hits() const { return m_hits; }
    bool isSearching() const { return m_at < m_cards.size() && !m_needle.isEmpty(); }

Q_SIGNALS:
    void progressed(); ///< Hits were added, or the search ended.

private:
    void step();
    const QString &textOf(const CardContent &card);

    QList<CardContent> m_cards;
    QHash<MessageId, std::pair<size_t, QString>> m_texts;
    QString m_needle;
    QList<Hit> m_hits;
    int m_at = 0;
    QTimer *m_timer;
};

} // namespace foredesk
