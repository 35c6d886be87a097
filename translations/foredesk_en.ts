<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountColorNames</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountStatusWords</name>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First sync: %n tickets</source>
        <translation>
            <numerusform>First sync: %n ticket</numerusform>
            <numerusform>First sync: %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>First sync: %1 of about %2 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all matching tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another inbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number, title or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a canned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table above the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ticket in a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to unassigned tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to all tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to snoozed tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned responses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Foredesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only account %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackendWords</name>
    <message>
        <source>Made at app.ticketdesk.ai, Settings, API keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Unassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Tickets on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in the outbox: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the tickets is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the tickets is damaged; it is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is damaged; check what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s by %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationStory</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on ticket %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last activity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticketdesk</name>
    <message>
        <source>Ticketdesk documents no way to upload files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketdeskLimits</name>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1 to %2 characters long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an id of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can only be open or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticketdesk documents no way to upload files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a name, an e-mail address or a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>The server asks to slow down. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down. It goes on by itself in %n seconds.</source>
        <translation>
            <numerusform>The server asks to slow down. It goes on by itself in %n second.</numerusform>
            <numerusform>The server asks to slow down. It goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused this. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has moved to another address. Check the address of the account; the key was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered something that is not its API. Check the address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server. What you write is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost: it may or may not have been done. It is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the key. Enter a new one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this account has no right to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own (%1). It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local files cannot be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Set the state of %n tickets to %1</source>
        <translation>
            <numerusform>Set the state of %n ticket to %1</numerusform>
            <numerusform>Set the state of %n tickets to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n tickets to %1</source>
        <translation>
            <numerusform>Set the priority of %n ticket to %1</numerusform>
            <numerusform>Set the priority of %n tickets to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n tickets</source>
        <translation>
            <numerusform>Unassign %n ticket</numerusform>
            <numerusform>Unassign %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets</source>
        <translation>
            <numerusform>Assign %n ticket</numerusform>
            <numerusform>Assign %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tickets to another inbox</source>
        <translation>
            <numerusform>Move %n ticket to another inbox</numerusform>
            <numerusform>Move %n tickets to another inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n tickets</source>
        <translation>
            <numerusform>Change the tags of %n ticket</numerusform>
            <numerusform>Change the tags of %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set state to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a ticket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the message is not on the server. It was probably not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the server has a message that is similar but not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation went on while this was waiting. Read it again before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already has the same message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file. Check it before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the team&apos;s draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::AccountBars</name>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks to slow down, it goes on at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no keychain can be used, so the key is forgotten when Foredesk quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::AccountDialog</name>
    <message>
        <source>Account settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I a&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo sending for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: nothing counts as mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::AccountsPresenter</name>
    <message>
        <source>%1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ActionRegistry</name>
    <message>
        <source>Go to the tickets first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ActivityLogModel</name>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ActivityLogPage</name>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::AttachmentRow</name>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – saves the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::AttachmentSaver</name>
    <message>
        <source>Save into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be previewed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not opened from here. Save it first if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::BulkBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n ticket(s) that match</source>
        <translation>
            <numerusform>Mark %n ticket that matches</numerusform>
            <numerusform>Mark all %n tickets that match</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one account to assign to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one account to move to an inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::BulkPlanDialog</name>
    <message>
        <source>Change several tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets and what happens to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will change.</source>
        <translation>
            <numerusform>%n ticket will change.</numerusform>
            <numerusform>%n tickets will change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>Change %n ticket</numerusform>
            <numerusform>Change %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::CannedDialog</name>
    <message>
        <source>Canned responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no canned responses yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canned response “%1” is deleted for the whole team. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::CannedPicker</name>
    <message>
        <source>Canned responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ChoicePopup</name>
    <message>
        <source>%1  –  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do? Actions, tickets, views, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an action, a ticket, a view or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ComposerPresenter</name>
    <message>
        <source>No ticket is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ComposerWidget</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a canned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions of this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note – customers never see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply – goes to the customer. “/” inserts a canned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be attached from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for colleagues · from %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 · from %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: fill in or remove %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of an attachment, but none goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Note to #%1 is stored in %n s</source>
        <translation>
            <numerusform>Note to #%1 is stored in %n s</numerusform>
            <numerusform>Note to #%1 is stored in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to #%1 is sent in %n s</source>
        <translation>
            <numerusform>Reply to #%1 is sent in %n s</numerusform>
            <numerusform>Reply to #%1 is sent in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No older versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foredesk talks to the helpdesk directly. The key stays in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I a&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: nothing counts as mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ContextPanel</name>
    <message>
        <source>No other tickets from this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks, and what else they have asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tickets of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tickets (%1), %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 other tickets, %2 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ContextPresenter</name>
    <message>
        <source>The server no longer has this ticket. What you see is the copy kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: other tickets may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sync is still running: older tickets may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours not confirmed by the server yet.</source>
        <translation>
            <numerusform>%n change of yours not confirmed by the server yet.</numerusform>
            <numerusform>%n changes of yours not confirmed by the server yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages read %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ConversationHeader</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (conflict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (pending)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ConversationPage</name>
    <message>
        <source>The messages are being fetched …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind in the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is no longer on the server. What you see is the copy of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show with formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the reply (the customer has it already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this reply from the ticket? What was mailed cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this note from the ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::DeleteTicketDialog</name>
    <message>
        <source>Delete ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket #%1 “%2” from %3 is deleted with all its messages, for the whole team. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::DemoAccount</name>
    <message>
        <source>Demo desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::DemoDesk</name>
    <message>
        <source>The demo desk ended before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo desk did not get ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo desk said something that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::DraftsPage</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you begin to write is saved on this computer at once and waits here until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::FilterBar</name>
    <message>
        <source>Filter: words, tag:vip, from:anna, -is:mine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::FirstRunPage</name>
    <message>
        <source>Welcome to Foredesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, triage and answer the tickets of your helpdesk, with or without a network. Look around in the demo desk first, or connect your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo desk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo desk did not start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::KeyDialog</name>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts the key of “%1”. What you wrote waits and is sent once there is a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::LinkDialog</name>
    <message>
        <source>Open link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the link names another site than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before “@” looks like a site but is not; the link leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a bare number instead of a named site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name mixes alphabets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name uses letters that look like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters change the order in which the link reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is unusually long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::MainWindow</name>
    <message>
        <source>Show the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all tickets: words, from:, tag:, state:, before: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::MessageBody</name>
    <message numerus="yes">
        <source>quoted text (%n line(s))</source>
        <translation>
            <numerusform>quoted text (%n line)</numerusform>
            <numerusform>quoted text (%n lines)</numerusform>
        </translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▾ Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::MessageCard</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft on the server, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n attachment</numerusform>
            <numerusform>, %n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2, %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) not loaded (%1).</source>
        <translation>
            <numerusform>%n remote image not loaded (%1).</numerusform>
            <numerusform>%n remote images not loaded (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them probably report(s) when you read this.</source>
        <translation>
            <numerusform>%n of them probably reports when you read this.</numerusform>
            <numerusform>%n of them probably report when you read this.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load for this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too large to show in full. Its plain text and source are in the “…” menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::NavigationModel</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::NewTicketPresenter</name>
    <message>
        <source>Between %1 and %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks? A name, an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::OperationDetail</name>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Same for all %n</source>
        <translation>
            <numerusform>Same for all %n</numerusform>
            <numerusform>Same for all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::OperationListModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::OperationStrip</name>
    <message numerus="yes">
        <source>Is stored in %n s</source>
        <translation>
            <numerusform>Is stored in %n s</numerusform>
            <numerusform>Is stored in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Is stored now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>Sends in %n s</numerusform>
            <numerusform>Sends in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, next attempt in %n s</source>
        <translation>
            <numerusform>Not sent yet, next attempt in %n s</numerusform>
            <numerusform>Not sent yet, next attempt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays here until the helpdesk has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not confirmed yet</source>
        <translation>
            <numerusform>%n change not confirmed yet</numerusform>
            <numerusform>%n changes not confirmed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::PaletteSource</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets of this colleague</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::Program</name>
    <message>
        <source>another program works on this profile and does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the tickets was damaged. It was set aside and is read again from the helpdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox was damaged. What could be saved waits for you there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be written: you can read, but nothing is saved or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes were on their way when Foredesk ended. They are being checked.</source>
        <translation>
            <numerusform>%n change was on its way when Foredesk ended. It is being checked.</numerusform>
            <numerusform>%n changes were on their way when Foredesk ended. They are being checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such ticket on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::QueueEmptyState</name>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket belongs to “%1” right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a condition away to see more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets appear here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of about %2 tickets so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first tickets come as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No helpdesk connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account to see its tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::QueueList</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::QueuePage</name>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n ticket(s)</source>
        <translation>
            <numerusform>Delete %n ticket</numerusform>
            <numerusform>Delete %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be deleted on the server, for everybody. This cannot be undone.</source>
        <translation>
            <numerusform>%n ticket will be deleted on the server, for everybody. This cannot be undone.</numerusform>
            <numerusform>%n tickets will be deleted on the server, for everybody. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::RemoveAccountDialog</name>
    <message>
        <source>Remove the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save these texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”? Its tickets, drafts and key are wiped from this computer. The helpdesk keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has words that were not sent yet. They are lost when the account is removed. Its tickets, drafts and key are wiped from this computer; the helpdesk keeps what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that were not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved, try elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::SaveViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::SearchPage</name>
    <message>
        <source>Search the &amp;helpdesk too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Search the helpdesk too, or use fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the helpdesk …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &amp;closing a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo sending for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For accounts connected from now on; each account has its own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act in lists (R, N, E …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All d&amp;efaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foredesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys belong to %1, which would have none afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ake the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::StatusLine</name>
    <message>
        <source>First sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::T</name>
    <message>
        <source>This connection cannot change this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::TagChangeDialog</name>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” is deleted for the whole team. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::ThreadArea</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::TicketActions</name>
    <message>
        <source>Say in the account&apos;s settings who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::TicketQueueModel</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::TicketTabs</name>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::TypedConfirmDialog</name>
    <message>
        <source>Type %1 to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::UndoBanner</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is sent in %n seconds</source>
        <translation>
            <numerusform>%1 is sent in %n second</numerusform>
            <numerusform>%1 is sent in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foredesk::WindowActions</name>
    <message>
        <source>Asking for news …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new ticket is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Foredesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workstation for people who answer tickets.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of this installation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
