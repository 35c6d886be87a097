<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountStatusWords</name>
    <message numerus="yes">
        <source>First sync: %n tickets</source>
        <translation>
            <numerusform>First sync: %n ticket</numerusform>
            <numerusform>First sync: %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
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
</context>
<context>
    <name>UserMessage</name>
    <message numerus="yes">
        <source>The server asks to slow down. It goes on by itself in %n seconds.</source>
        <translation>
            <numerusform>The server asks to slow down. It goes on by itself in %n second.</numerusform>
            <numerusform>The server asks to slow down. It goes on by itself in %n seconds.</numerusform>
        </translation>
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
</context>
<context>
    <name>foredesk::BulkBar</name>
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
</context>
<context>
    <name>foredesk::BulkPlanDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) will change.</source>
        <translation>
            <numerusform>%n ticket will change.</numerusform>
            <numerusform>%n tickets will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>Change %n ticket</numerusform>
            <numerusform>Change %n tickets</numerusform>
        </translation>
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
    <name>foredesk::ComposerWidget</name>
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
</context>
<context>
    <name>foredesk::ContextPresenter</name>
    <message numerus="yes">
        <source>%n change(s) of yours not confirmed by the server yet.</source>
        <translation>
            <numerusform>%n change of yours not confirmed by the server yet.</numerusform>
            <numerusform>%n changes of yours not confirmed by the server yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::MessageBody</name>
    <message numerus="yes">
        <source>Hide quoted text (%n line(s))</source>
        <translation>
            <numerusform>Hide quoted text (%n line)</numerusform>
            <numerusform>Hide quoted text (%n lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation>
            <numerusform>Show quoted text (%n line)</numerusform>
            <numerusform>Show quoted text (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::MessageCard</name>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n attachment</numerusform>
            <numerusform>, %n attachments</numerusform>
        </translation>
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
</context>
<context>
    <name>foredesk::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::OperationDetail</name>
    <message numerus="yes">
        <source>Same for all %n</source>
        <translation>
            <numerusform>Same for all %n</numerusform>
            <numerusform>Same for all %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>Sends in %n s</numerusform>
            <numerusform>Sends in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, next attempt in %n s</source>
        <translation>
            <numerusform>Not sent yet, next attempt in %n s</numerusform>
            <numerusform>Not sent yet, next attempt in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::OutboxPage</name>
    <message numerus="yes">
        <source>%n change(s) not confirmed yet</source>
        <translation>
            <numerusform>%n change not confirmed yet</numerusform>
            <numerusform>%n changes not confirmed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::Program</name>
    <message numerus="yes">
        <source>%n changes were on their way when Foredesk ended. They are being checked.</source>
        <translation>
            <numerusform>%n change was on its way when Foredesk ended. It is being checked.</numerusform>
            <numerusform>%n changes were on their way when Foredesk ended. They are being checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::QueuePage</name>
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
</context>
<context>
    <name>foredesk::SearchPage</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::StatusLine</name>
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
    <name>foredesk::UndoBanner</name>
    <message numerus="yes">
        <source>%1 is sent in %n seconds</source>
        <translation>
            <numerusform>%1 is sent in %n second</numerusform>
            <numerusform>%1 is sent in %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
