// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

class QSplitter;
class QWidget;

namespace foredesk
{

class Settings;

/// How the panes of the ticket page share the room.
enum class LayoutMode {
    Wide, ///< Queue beside the conversation.
    Table, ///< Queue over the whole width, conversation below.
    Focus, ///< Conversation only.
    OnePane, ///< Too narrow for two: queue or conversation.
};

/// Puts queue, conversation and context where the mode wants them; remembers the sizes of each mode.
class TicketLayout : public QObject
{
    Q_OBJECT

public:
    struct Panes {
        QSplitter *outer; ///< Tickets | context.
        QSplitter *inner; ///< Queue | conversation.
        QWidget *queue;
        QWidget *conversation;
        QWidget *context;
    };

    TicketLayout(const Panes &panes, Settings &settings, QObject *parent);

    LayoutMode mode() const { return m_mode; }
    void setWidth(int width);
    void toggleFocus();
    void toggleTable();
    void toggleContext();
    /// In OnePane: which of the two is shown. Elsewhere both are.
    void showConversation();
    void showQueue();
    bool isQueueVisible() const;
    void saveState();

Q_SIGNALS:
    void modeChanged(LayoutMode mode);

private:
    void apply();
    LayoutMode wantedMode() const;
    QString stateName() const;
    void setDefaultSizes(); ///< Until somebody moves a divider the sizes follow the width of the page.

    Panes m_panes;
    Settings &m_settings;
    LayoutMode m_mode = LayoutMode::Wide;
    bool m_applied = false;
    bool m_sizedByHand = false;
    bool m_focus = false;
    bool m_table = false;
    bool m_context = true;
    bool m_onQueue = true;
    int m_width = 1440;
};

} // namespace foredesk
