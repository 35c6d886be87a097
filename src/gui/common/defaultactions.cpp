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

#define FD_TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array kDefaultActions {
    // Whole program
    DefaultAction {"ticket.new", FD_TEXT("New ticket…"), Anywhere, File, "mail-message-new", "C", nullptr, "Ctrl+N"},
    DefaultAction {"app.sync", FD_TEXT("Sync now"), Anywhere, File, "view-refresh", "F5", nullptr, "F9"},
    DefaultAction {"app.offline", FD_TEXT("Work offline"), Anywhere, File, "network-offline", "", nullptr, nullptr},
    DefaultAction {"account.add", FD_TEXT("Connect an account…"), Anywhere, File, "list-add", "", nullptr, nullptr},
    DefaultAction {"account.edit", FD_TEXT("Accounts…"), Anywhere, File, "user-identity", "", nullptr, nullptr},
    DefaultAction {"app.settings", FD_TEXT("Settings…"), Anywhere, File, "configure", "Ctrl+,", nullptr, nullptr},
    DefaultAction {"app.quit", FD_TEXT("Quit"), Anywhere, File, "", "Ctrl+Q", nullptr, nullptr},
    DefaultAction {"undo.last", FD_TEXT("Undo the last action"), Anywhere, Ticket, "edit-undo", "Ctrl+Z", "Z", nullptr},
    // Moving in the queue
    DefaultAction {"queue.next", FD_TEXT("Next ticket"), Tickets, Go, "go-down", "J", nullptr, "Ctrl+."},
    DefaultAction {"queue.previous", FD_TEXT("Previous ticket"), Tickets, Go, "go-up", "K", nullptr, "Ctrl+Shift+."},
    DefaultAction {"queue.open", FD_TEXT("Open the ticket"), Tickets, Go, "document-open", "", "O", nullptr},
    DefaultAction {"queue.back", FD_TEXT("Back to the list"), Tickets, Go, "go-previous", "U", nullptr, nullptr},
    DefaultAction {"queue.toggle", FD_TEXT("Select"), Tickets, Ticket, "checkbox", "X", nullptr, nullptr},
    DefaultAction {
        "queue.extendNext", FD_TEXT("Extend the selection down"), Tickets, Hidden, "", "Shift+J", nullptr, nullptr},
    DefaultAction {
        "queue.extendPrevious", FD_TEXT("Extend the selection up"), Tickets, Hidden, "", "Shift+K", nullptr, nullptr},
    DefaultAction {"queue.selectAll", FD_TEXT("Select all matching tickets"), Tickets, Ticket, "edit-select-all",
        "Ctrl+A", nullptr, nullptr},
    DefaultAction {"queue.saveView", FD_TEXT("Save as a view…"), Tickets, View, "bookmark-new", "", nullptr, nullptr},
    // The ticket
    DefaultAction {"ticket.reply", FD_TEXT("Reply"), Tickets, Message, "mail-reply-sender", "R", nullptr, "Ctrl+R"},
    DefaultAction {"ticket.note", FD_TEXT("Internal note"), Tickets, Message, "edit-comment", "N", nullptr, nullptr},
    DefaultAction {"ticket.close", FD_TEXT("Close and next"), Tickets, Ticket, "task-complete", "E", nullptr, nullptr},
    DefaultAction {"ticket.reopen", FD_TEXT("Reopen"), Tickets, Ticket, "task-recurring", "Shift+E", nullptr, nullptr},
    DefaultAction {"ticket.assign", FD_TEXT("Assign…"), Tickets, Ticket, "user-properties", "A", nullptr, nullptr},
    DefaultAction {"ticket.assignMe", FD_TEXT("Assign to me"), Tickets, Ticket, "im-user", "I", nullptr, nullptr},
    DefaultAction {"ticket.state", FD_TEXT("Set state…"), Tickets, Ticket, "flag", "S", nullptr, nullptr},
    DefaultAction {
        "ticket.priority", FD_TEXT("Set priority…"), Tickets, Ticket, "emblem-important", "P", nullptr, nullptr},
    DefaultAction {"ticket.tags", FD_TEXT("Change tags…"), Tickets, Ticket, "tag", "T", "L", nullptr},
    DefaultAction {
        "ticket.inbox", FD_TEXT("Move to another inbox…"), Tickets, Ticket, "mail-folder-inbox", "V", nullptr, nullptr},
    DefaultAction {
        "ticket.rename", FD_TEXT("Change the subject…"), Tickets, Ticket, "edit-rename", "F2", nullptr, nullptr},
    DefaultAction {
        "ticket.delete", FD_TEXT("Delete the ticket…"), Tickets, Ticket, "edit-delete", "", nullptr, nullptr},
    DefaultAction {
        "ticket.copy", FD_TEXT("Copy number, title or link"), Tickets, Ticket, "edit-copy", ".", nullptr, nullptr},
    // Conversation
    DefaultAction {"conversation.fold", FD_TEXT("Fold or unfold messages"), Tickets, View, "view-list-tree", ";",
        nullptr, nullptr},
    DefaultAction {"conversation.pageOrNext", FD_TEXT("Read on"), Tickets, Go, "", "Space", nullptr, nullptr},
    DefaultAction {"conversation.find", FD_TEXT("Find in the conversation"), Tickets, View, "edit-find", "Ctrl+F",
        nullptr, nullptr},
    DefaultAction {"composer.send", FD_TEXT("Send"), Composer, Message, "mail-send", "Ctrl+Return", nullptr, nullptr},
    DefaultAction {"composer.sendAndClose", FD_TEXT("Send and close the ticket"), Composer, Message, "mail-sent",
        "Ctrl+Shift+Return", nullptr, nullptr},
    DefaultAction {"composer.canned", FD_TEXT("Insert a canned response"), Composer, Message, "insert-text",
        "Ctrl+Space", nullptr, nullptr},
    DefaultAction {
        "composer.leave", FD_TEXT("Leave and keep the draft"), Composer, Hidden, "", "Esc", nullptr, nullptr},
    // Views of the window
    DefaultAction {
        "view.focus", FD_TEXT("Focus on the conversation"), Tickets, View, "view-fullscreen", "Z", "Shift+F", nullptr},
    DefaultAction {
        "view.table", FD_TEXT("Table above the conversation"), Tickets, View, "view-list-text", "", nullptr, nullptr},
    DefaultAction {"view.context", FD_TEXT("Show the customer panel"), Tickets, View, "view-right-new", "Ctrl+I",
        nullptr, nullptr},
    DefaultAction {
        "view.density", FD_TEXT("Next row height"), Tickets, View, "view-list-details", "Ctrl+D", nullptr, nullptr},
    DefaultAction {"view.nextPane", FD_TEXT("Next pane"), Anywhere, View, "", "F6", nullptr, nullptr},
    DefaultAction {"view.previousPane", FD_TEXT("Previous pane"), Anywhere, Hidden, "", "Shift+F6", nullptr, nullptr},
    DefaultAction {"tab.close", FD_TEXT("Close the tab"), Tickets, View, "tab-close", "Ctrl+W", nullptr, nullptr},
    DefaultAction {
        "tab.open", FD_TEXT("Keep the ticket in a tab"), Tickets, View, "tab-new", "Ctrl+T", nullptr, nullptr},
    // Going places
    DefaultAction {"app.search", FD_TEXT("Search"), Anywhere, Go, "search", "/", nullptr, "Ctrl+E"},
    DefaultAction {"app.palette", FD_TEXT("Command palette"), Anywhere, Go, "quickopen", "Ctrl+K", nullptr, nullptr},
    DefaultAction {"go.mine", FD_TEXT("Go to my tickets"), Anywhere, Go, "", "G, M", nullptr, nullptr},
    DefaultAction {"go.unassigned", FD_TEXT("Go to unassigned tickets"), Anywhere, Go, "", "G, U", nullptr, nullptr},
    DefaultAction {"go.all", FD_TEXT("Go to all tickets"), Anywhere, Go, "", "G, A", nullptr, nullptr},
    DefaultAction {"go.drafts", FD_TEXT("Go to the drafts"), Anywhere, Go, "", "G, D", nullptr, nullptr},
    DefaultAction {
        "go.outbox", FD_TEXT("Go to the outbox"), Anywhere, Go, "mail-folder-outbox", "G, O", nullptr, nullptr},
    DefaultAction {"go.snoozed", FD_TEXT("Go to snoozed tickets"), Anywhere, Go, "", "G, S", nullptr, nullptr},
    DefaultAction {"go.log", FD_TEXT("Go to the activity log"), Anywhere, Go, "view-history", "G, L", nullptr, nullptr},
    DefaultAction {"go.tags", FD_TEXT("Tags…"), Anywhere, File, "tag-properties", "G, T", nullptr, nullptr},
    DefaultAction {"go.canned", FD_TEXT("Canned responses…"), Anywhere, File, "insert-text", "G, R", nullptr, nullptr},
    DefaultAction {"account.all", FD_TEXT("All accounts"), Anywhere, Hidden, "", "Ctrl+0", nullptr, nullptr},
    // Help
    DefaultAction {"help.keys", FD_TEXT("Keys"), Anywhere, Help, "input-keyboard", "?", nullptr, nullptr},
    DefaultAction {
        "help.editKeys", FD_TEXT("Change keys…"), Anywhere, Help, "configure-shortcuts", "", nullptr, nullptr},
    DefaultAction {
        "help.doctor", FD_TEXT("Check this installation…"), Anywhere, Help, "tools-report-bug", "", nullptr, nullptr},
    DefaultAction {"help.about", FD_TEXT("About Foredesk"), Anywhere, Help, "help-about", "", nullptr, nullptr},
};

#undef FD_TEXT

QKeySequence keyFrom(const char *text)
{
    return text ? QKeySequence::fromString(QString::fromLatin1(text), QKeySequence::PortableText) : QKeySequence();
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
}

} // namespace foredesk
