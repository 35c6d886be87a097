// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/defaultactions.h"

#include "gui/common/actionregistry.h"

#include <QCoreApplication>

#include <array>

namespace foredesk
{
namespace
{

/// A row of the table: gmail and outlook are nullptr where the desk key stays.
struct DefaultAction {
    const char *id;
    const char *text;
    ActionScope scope;
    ActionMenu menu;
    const char *icon;
    const char *desk;
    const char *gmail;
    const char *outlook;
};

using enum ActionScope;
using enum ActionMenu;

constexpr std::array kDefaultActions {
    // Whole program
    DefaultAction {"ticket.new", QT_TRANSLATE_NOOP("Actions", "New ticket…"), Anywhere, File, "mail-message-new", "C",
        nullptr, "Ctrl+N"},
    DefaultAction {
        "app.sync", QT_TRANSLATE_NOOP("Actions", "Sync now"), Anywhere, File, "view-refresh", "F5", nullptr, "F9"},
    DefaultAction {"app.offline", QT_TRANSLATE_NOOP("Actions", "Work offline"), Anywhere, File, "network-offline", "",
        nullptr, nullptr},
    DefaultAction {
        "go.tags", QT_TRANSLATE_NOOP("Actions", "Tags…"), Anywhere, File, "tag-properties", "G, T", nullptr, nullptr},
    DefaultAction {"go.canned", QT_TRANSLATE_NOOP("Actions", "Canned responses…"), Anywhere, File, "insert-text",
        "G, R", nullptr, nullptr},
    DefaultAction {"account.add", QT_TRANSLATE_NOOP("Actions", "Connect an account…"), Anywhere, File, "list-add", "",
        nullptr, nullptr},
    DefaultAction {"account.edit", QT_TRANSLATE_NOOP("Actions", "Accounts…"), Anywhere, File, "user-identity", "",
        nullptr, nullptr},
    DefaultAction {"app.settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), Anywhere, File, "configure", "Ctrl+,",
        nullptr, nullptr},
    DefaultAction {"app.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), Anywhere, File, "", "Ctrl+Q", nullptr, nullptr},
    DefaultAction {"undo.last", QT_TRANSLATE_NOOP("Actions", "Undo the last action"), Anywhere, Ticket, "edit-undo",
        "Ctrl+Z", "Z", nullptr},
    // Moving in the queue
    DefaultAction {
        "queue.next", QT_TRANSLATE_NOOP("Actions", "Next ticket"), Tickets, Go, "go-down", "J", nullptr, "Ctrl+."},
    DefaultAction {"queue.previous", QT_TRANSLATE_NOOP("Actions", "Previous ticket"), Tickets, Go, "go-up", "K",
        nullptr, "Ctrl+Shift+."},
    DefaultAction {
        "queue.open", QT_TRANSLATE_NOOP("Actions", "Open the ticket"), Tickets, Go, "document-open", "", "O", nullptr},
    DefaultAction {"queue.back", QT_TRANSLATE_NOOP("Actions", "Back to the list"), Tickets, Go, "go-previous", "U",
        nullptr, nullptr},
    DefaultAction {
        "queue.toggle", QT_TRANSLATE_NOOP("Actions", "Select"), Tickets, Ticket, "checkbox", "X", nullptr, nullptr},
    DefaultAction {"queue.extendNext", QT_TRANSLATE_NOOP("Actions", "Extend the selection down"), Tickets, Hidden, "",
        "Shift+J", nullptr, nullptr},
    DefaultAction {"queue.extendPrevious", QT_TRANSLATE_NOOP("Actions", "Extend the selection up"), Tickets, Hidden, "",
        "Shift+K", nullptr, nullptr},
    DefaultAction {"queue.selectAll", QT_TRANSLATE_NOOP("Actions", "Select all matching tickets"), Tickets, Ticket,
        "edit-select-all", "Ctrl+A", nullptr, nullptr},
    DefaultAction {"queue.saveView", QT_TRANSLATE_NOOP("Actions", "Save as a view…"), Tickets, View, "bookmark-new", "",
        nullptr, nullptr},
    // The ticket
    DefaultAction {"ticket.reply", QT_TRANSLATE_NOOP("Actions", "Reply"), Tickets, Message, "mail-reply-sender", "R",
        nullptr, "Ctrl+R"},
    DefaultAction {"ticket.note", QT_TRANSLATE_NOOP("Actions", "Internal note"), Tickets, Message, "edit-comment", "N",
        nullptr, nullptr},
    DefaultAction {"ticket.close", QT_TRANSLATE_NOOP("Actions", "Close and next"), Tickets, Ticket, "task-complete",
        "E", nullptr, nullptr},
    DefaultAction {"ticket.reopen", QT_TRANSLATE_NOOP("Actions", "Reopen"), Tickets, Ticket, "task-recurring",
        "Shift+E", nullptr, nullptr},
    DefaultAction {"ticket.assign", QT_TRANSLATE_NOOP("Actions", "Assign…"), Tickets, Ticket, "user-properties", "A",
        nullptr, nullptr},
    DefaultAction {"ticket.assignMe", QT_TRANSLATE_NOOP("Actions", "Assign to me"), Tickets, Ticket, "im-user", "I",
        nullptr, nullptr},
    DefaultAction {"ticket.state", QT_TRANSLATE_NOOP("Actions", "Set state…"), Tickets, Ticket, "view-task", "S",
        nullptr, nullptr},
    DefaultAction {"ticket.priority", QT_TRANSLATE_NOOP("Actions", "Set priority…"), Tickets, Ticket, "flag", "P",
        nullptr, nullptr},
    DefaultAction {
        "ticket.tags", QT_TRANSLATE_NOOP("Actions", "Change tags…"), Tickets, Ticket, "tag", "T", "L", nullptr},
    DefaultAction {"ticket.inbox", QT_TRANSLATE_NOOP("Actions", "Move to another inbox…"), Tickets, Ticket,
        "mail-folder-inbox", "V", nullptr, nullptr},
    DefaultAction {"ticket.rename", QT_TRANSLATE_NOOP("Actions", "Change the subject…"), Tickets, Ticket, "edit-rename",
        "F2", nullptr, nullptr},
    DefaultAction {"ticket.delete", QT_TRANSLATE_NOOP("Actions", "Delete the ticket…"), Tickets, Ticket, "edit-delete",
        "", nullptr, nullptr},
    DefaultAction {"ticket.copy", QT_TRANSLATE_NOOP("Actions", "Copy number, title or link"), Tickets, Ticket,
        "edit-copy", ".", nullptr, nullptr},
    // Conversation
    DefaultAction {"conversation.fold", QT_TRANSLATE_NOOP("Actions", "Fold or unfold messages"), Tickets, View,
        "view-list-tree", ";", nullptr, nullptr},
    DefaultAction {
        "conversation.pageOrNext", QT_TRANSLATE_NOOP("Actions", "Read on"), Tickets, Go, "", "Space", nullptr, nullptr},
    DefaultAction {"conversation.find", QT_TRANSLATE_NOOP("Actions", "Find in the conversation"), Tickets, View,
        "edit-find", "Ctrl+F", nullptr, nullptr},
    DefaultAction {"composer.send", QT_TRANSLATE_NOOP("Actions", "Send"), Composer, Message, "mail-send", "Ctrl+Return",
        nullptr, nullptr},
    DefaultAction {"composer.sendAndClose", QT_TRANSLATE_NOOP("Actions", "Send and close the ticket"), Composer,
        Message, "mail-sent", "Ctrl+Shift+Return", nullptr, nullptr},
    DefaultAction {"composer.canned", QT_TRANSLATE_NOOP("Actions", "Insert a canned response"), Composer, Message,
        "insert-text", "Ctrl+Space", nullptr, nullptr},
    DefaultAction {"composer.leave", QT_TRANSLATE_NOOP("Actions", "Leave and keep the draft"), Composer, Hidden, "",
        "Esc", nullptr, nullptr},
    // Views of the window
    DefaultAction {"view.focus", QT_TRANSLATE_NOOP("Actions", "Focus on the conversation"), Tickets, View,
        "view-fullscreen", "Z", "Shift+F", nullptr},
    DefaultAction {"view.table", QT_TRANSLATE_NOOP("Actions", "Table above the conversation"), Tickets, View,
        "view-list-text", "", nullptr, nullptr},
    DefaultAction {"view.context", QT_TRANSLATE_NOOP("Actions", "Show the customer panel"), Tickets, View,
        "view-right-new", "Ctrl+I", nullptr, nullptr},
    DefaultAction {"view.density", QT_TRANSLATE_NOOP("Actions", "Next row height"), Tickets, View, "view-list-details",
        "Ctrl+D", nullptr, nullptr},
    DefaultAction {
        "view.nextPane", QT_TRANSLATE_NOOP("Actions", "Next pane"), Anywhere, View, "", "F6", nullptr, nullptr},
    DefaultAction {"view.previousPane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), Anywhere, Hidden, "", "Shift+F6",
        nullptr, nullptr},
    DefaultAction {"tab.close", QT_TRANSLATE_NOOP("Actions", "Close the tab"), Tickets, View, "tab-close", "Ctrl+W",
        nullptr, nullptr},
    DefaultAction {"tab.open", QT_TRANSLATE_NOOP("Actions", "Keep the ticket in a tab"), Tickets, View, "tab-new",
        "Ctrl+T", nullptr, nullptr},
    // Going places
    DefaultAction {
        "app.search", QT_TRANSLATE_NOOP("Actions", "Search"), Anywhere, Go, "search", "/", nullptr, "Ctrl+E"},
    DefaultAction {"app.palette", QT_TRANSLATE_NOOP("Actions", "Command palette"), Anywhere, Go, "quickopen", "Ctrl+K",
        nullptr, nullptr},
    DefaultAction {
        "go.mine", QT_TRANSLATE_NOOP("Actions", "Go to my tickets"), Anywhere, Go, "", "G, M", nullptr, nullptr},
    DefaultAction {"go.unassigned", QT_TRANSLATE_NOOP("Actions", "Go to unassigned tickets"), Anywhere, Go, "", "G, U",
        nullptr, nullptr},
    DefaultAction {
        "go.all", QT_TRANSLATE_NOOP("Actions", "Go to all tickets"), Anywhere, Go, "", "G, A", nullptr, nullptr},
    DefaultAction {
        "go.drafts", QT_TRANSLATE_NOOP("Actions", "Go to the drafts"), Anywhere, Go, "", "G, D", nullptr, nullptr},
    DefaultAction {"go.outbox", QT_TRANSLATE_NOOP("Actions", "Go to the outbox"), Anywhere, Go, "mail-folder-outbox",
        "G, O", nullptr, nullptr},
    DefaultAction {"go.snoozed", QT_TRANSLATE_NOOP("Actions", "Go to snoozed tickets"), Anywhere, Go, "", "G, S",
        nullptr, nullptr},
    DefaultAction {"go.log", QT_TRANSLATE_NOOP("Actions", "Go to the activity log"), Anywhere, Go, "view-history",
        "G, L", nullptr, nullptr},
    DefaultAction {
        "account.all", QT_TRANSLATE_NOOP("Actions", "All accounts"), Anywhere, Hidden, "", "Ctrl+0", nullptr, nullptr},
    // Help
    DefaultAction {
        "help.keys", QT_TRANSLATE_NOOP("Actions", "Keys"), Anywhere, Help, "input-keyboard", "?", nullptr, nullptr},
    DefaultAction {"help.editKeys", QT_TRANSLATE_NOOP("Actions", "Change keys…"), Anywhere, Help, "configure-shortcuts",
        "", nullptr, nullptr},
    DefaultAction {"help.doctor", QT_TRANSLATE_NOOP("Actions", "Check this installation…"), Anywhere, Help,
        "tools-report-bug", "", nullptr, nullptr},
    DefaultAction {"help.about", QT_TRANSLATE_NOOP("Actions", "About Foredesk"), Anywhere, Help, "help-about", "",
        nullptr, nullptr},
};

QKeySequence keyFrom(const char *text)
{
    return text ? QKeySequence::fromString(QString::fromLatin1(text), QKeySequence::PortableText) : QKeySequence();
}

/// `text` with %1 for the number, a key for each of 1 to 9.
void addNumbered(ActionRegistry &registry, const char *id, const char *text, ActionScope scope, const char *key)
{
    for (int number = 1; number <= 9; ++number) {
        registry.add({
            .id = QString::fromLatin1(id).arg(number),
            .text = QCoreApplication::translate("Actions", text).arg(number),
            .scope = scope,
            .desk = QKeySequence::fromString(QString::fromLatin1(key).arg(number), QKeySequence::PortableText),
        });
    }
}

} // namespace

void addDefaultActions(ActionRegistry &registry)
{
    for (const DefaultAction &row : kDefaultActions) {
        registry.add({
            .id = QString::fromLatin1(row.id),
            .text = QCoreApplication::translate("Actions", row.text),
            .scope = row.scope,
            .menu = row.menu,
            .icon = QString::fromLatin1(row.icon),
            .desk = keyFrom(row.desk),
            .gmail = keyFrom(row.gmail),
            .outlook = keyFrom(row.outlook),
        });
    }
    addNumbered(registry, "tag.%1", QT_TRANSLATE_NOOP("Actions", "Add or remove tag %1"), ActionScope::Tickets, "%1");
    addNumbered(
        registry, "account.%1", QT_TRANSLATE_NOOP("Actions", "Only account %1"), ActionScope::Anywhere, "Ctrl+%1");
}

} // namespace foredesk
