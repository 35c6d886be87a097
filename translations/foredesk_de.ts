<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountColorNames</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>AccountStatusWords</name>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>First sync: %n tickets</source>
        <translation>
            <numerusform>Erster Abgleich: %n Ticket</numerusform>
            <numerusform>Erster Abgleich: %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>First sync: %1 of about %2 tickets</source>
        <translation>Erster Abgleich: %1 von etwa %2 Tickets</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Weiter um %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächstes Ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriges Ticket</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Auswahl nach unten erweitern</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Auswahl nach oben erweitern</translation>
    </message>
    <message>
        <source>Select all matching tickets</source>
        <translation>Alle passenden Tickets auswählen</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Schließen und weiter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Set state…</source>
        <translation>Status setzen…</translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation>Priorität setzen…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Schlagwörter ändern…</translation>
    </message>
    <message>
        <source>Move to another inbox…</source>
        <translation>In anderes Postfach verschieben…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Betreff ändern…</translation>
    </message>
    <message>
        <source>Delete the ticket…</source>
        <translation>Ticket löschen…</translation>
    </message>
    <message>
        <source>Copy number, title or link</source>
        <translation>Nummer, Titel oder Link kopieren</translation>
    </message>
    <message>
        <source>Fold or unfold messages</source>
        <translation>Nachrichten ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and close the ticket</source>
        <translation>Senden und Ticket schließen</translation>
    </message>
    <message>
        <source>Insert a canned response</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Leave and keep the draft</source>
        <translation>Verlassen und Entwurf behalten</translation>
    </message>
    <message>
        <source>Focus on the conversation</source>
        <translation>Nur die Unterhaltung zeigen</translation>
    </message>
    <message>
        <source>Table above the conversation</source>
        <translation>Tabelle über der Unterhaltung</translation>
    </message>
    <message>
        <source>Show the customer panel</source>
        <translation>Kundenbereich anzeigen</translation>
    </message>
    <message>
        <source>Next row height</source>
        <translation>Nächste Zeilenhöhe</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Keep the ticket in a tab</source>
        <translation>Ticket in einem Tab behalten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to my tickets</source>
        <translation>Zu meinen Tickets</translation>
    </message>
    <message>
        <source>Go to unassigned tickets</source>
        <translation>Zu nicht zugewiesenen Tickets</translation>
    </message>
    <message>
        <source>Go to all tickets</source>
        <translation>Zu allen Tickets</translation>
    </message>
    <message>
        <source>Go to the drafts</source>
        <translation>Zu den Entwürfen</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Zum Postausgang</translation>
    </message>
    <message>
        <source>Go to snoozed tickets</source>
        <translation>Zu zurückgestellten Tickets</translation>
    </message>
    <message>
        <source>Go to the activity log</source>
        <translation>Zum Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Canned responses…</source>
        <translation>Textbausteine…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation>Diese Installation prüfen…</translation>
    </message>
    <message>
        <source>About Foredesk</source>
        <translation>Über Foredesk</translation>
    </message>
    <message>
        <source>Add or remove tag %1</source>
        <translation>Schlagwort %1 hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Only account %1</source>
        <translation>Nur Konto %1</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>BackendWords</name>
    <message>
        <source>Made at app.ticketdesk.ai, Settings, API keys.</source>
        <translation>Erstellt auf app.ticketdesk.ai unter „Settings“, „API keys“.</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Unassign</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Zuweisen an %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>State: %1 (%2)</source>
        <translation>Status: %1 (%2)</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Add tags %1</source>
        <translation>Schlagwörter %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove tags %1</source>
        <translation>Schlagwörter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Tickets on this computer: %1</source>
        <translation>Tickets auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Messages on this computer: %1</source>
        <translation>Nachrichten auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Waiting in the outbox: %1</source>
        <translation>Wartend im Postausgang: %1</translation>
    </message>
    <message>
        <source>The copy of the tickets is intact.</source>
        <translation>Die Kopie der Tickets ist unversehrt.</translation>
    </message>
    <message>
        <source>The copy of the tickets is damaged; it is read again.</source>
        <translation>Die Kopie der Tickets ist beschädigt; sie wird neu gelesen.</translation>
    </message>
    <message>
        <source>The outbox is intact.</source>
        <translation>Der Postausgang ist unversehrt.</translation>
    </message>
    <message>
        <source>The outbox is damaged; check what is in it.</source>
        <translation>Der Postausgang ist beschädigt; prüfen Sie seinen Inhalt.</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Der Schlüsselbund funktioniert.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s by %1 seconds.</source>
        <translation>Die Uhr dieses Computers weicht um %1 Sekunden von der des Servers ab.</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>OperationStory</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>The ticket was closed.</source>
        <translation>Das Ticket wurde geschlossen.</translation>
    </message>
    <message>
        <source>New since you wrote</source>
        <translation>Neu, seit Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Auf dem Server gefunden</translation>
    </message>
    <message>
        <source>%1 on ticket %2</source>
        <translation>%1 bei Ticket %2</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meine verwenden</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <translation>Änderungen im Postausgang</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>hat einen Entwurf</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Ticket %1 from %2: %3</source>
        <translation>Ticket %1 von %2: %3</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>Schlagwörter %1</translation>
    </message>
    <message>
        <source>last activity %1</source>
        <translation>letzte Aktivität %1</translation>
    </message>
</context>
<context>
    <name>QuickFilterWords</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Has draft</source>
        <translation>Mit Entwurf</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Im Postausgang</translation>
    </message>
</context>
<context>
    <name>Ticketdesk</name>
    <message>
        <source>Ticketdesk documents no way to upload files.</source>
        <translation>Ticketdesk dokumentiert keinen Weg, Dateien hochzuladen.</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>Der API-Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
</context>
<context>
    <name>TicketdeskLimits</name>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be %1 to %2 characters long</source>
        <translation>muss %1 bis %2 Zeichen lang sein</translation>
    </message>
    <message>
        <source>is not an id of this server</source>
        <translation>ist keine Kennung dieses Servers</translation>
    </message>
    <message>
        <source>can only be open or closed</source>
        <translation>kann nur offen oder geschlossen sein</translation>
    </message>
    <message>
        <source>cannot be cleared</source>
        <translation>kann nicht geleert werden</translation>
    </message>
    <message>
        <source>Ticketdesk documents no way to upload files</source>
        <translation>Ticketdesk dokumentiert keinen Weg, Dateien hochzuladen</translation>
    </message>
    <message>
        <source>needs a name, an e-mail address or a phone number</source>
        <translation>braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>The server asks to slow down. It goes on by itself.</source>
        <translation>Der Server bittet um Geduld. Es geht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down. It goes on by itself in %n seconds.</source>
        <translation>
            <numerusform>Der Server bittet um Geduld. Es geht in %n Sekunde von selbst weiter.</numerusform>
            <numerusform>Der Server bittet um Geduld. Es geht in %n Sekunden von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused this. Your text is kept.</source>
        <translation>Der Server hat dies abgelehnt. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Der Server hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server has moved to another address. Check the address of the account; the key was not sent there.</source>
        <translation>Der Server ist an eine andere Adresse umgezogen. Prüfen Sie die Adresse des Kontos; der Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server answered something that is not its API. Check the address of the account.</source>
        <translation>Der Server hat etwas geantwortet, das nicht zu seiner API gehört. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>No connection to the server. What you write is kept and sent later.</source>
        <translation>Keine Verbindung zum Server. Was Sie schreiben, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The answer was lost: it may or may not have been done. It is being checked.</source>
        <translation>Die Antwort ging verloren: Vielleicht wurde es ausgeführt, vielleicht nicht. Es wird geprüft.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat des Servers wurde nicht akzeptiert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server does not accept the key. Enter a new one to go on.</source>
        <translation>Der Server akzeptiert den Schlüssel nicht. Geben Sie einen neuen ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The key of this account has no right to do that.</source>
        <translation>Der Schlüssel dieses Kontos hat dafür keine Berechtigung.</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>Das ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile.</source>
        <translation>Das hat inzwischen jemand geändert.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (%1). It is tried again.</source>
        <translation>Der Server hat selbst ein Problem (%1). Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The local files cannot be read or written: %1</source>
        <translation>Die lokalen Dateien können nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>This connection cannot do that.</source>
        <translation>Das kann diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1</source>
        <translation>Im Programm ist etwas schiefgegangen: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Set the state of %n tickets to %1</source>
        <translation>
            <numerusform>Status von %n Ticket auf %1 setzen</numerusform>
            <numerusform>Status von %n Tickets auf %1 setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n tickets to %1</source>
        <translation>
            <numerusform>Priorität von %n Ticket auf %1 setzen</numerusform>
            <numerusform>Priorität von %n Tickets auf %1 setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n tickets</source>
        <translation>
            <numerusform>Zuweisung von %n Ticket aufheben</numerusform>
            <numerusform>Zuweisung von %n Tickets aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets</source>
        <translation>
            <numerusform>%n Ticket zuweisen</numerusform>
            <numerusform>%n Tickets zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tickets to another inbox</source>
        <translation>
            <numerusform>%n Ticket in anderes Postfach verschieben</numerusform>
            <numerusform>%n Tickets in anderes Postfach verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n tickets</source>
        <translation>
            <numerusform>Schlagwörter von %n Ticket ändern</numerusform>
            <numerusform>Schlagwörter von %n Tickets ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Schlagwort %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Close as %1</source>
        <translation>Schließen als %1</translation>
    </message>
    <message>
        <source>Set state to %1</source>
        <translation>Status auf %1 setzen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a ticket</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>Kann noch rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Answer lost, checking</source>
        <translation>Antwort verloren, wird geprüft</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The answer was lost, and the message is not on the server. It was probably not sent.</source>
        <translation>Die Antwort ging verloren, und die Nachricht ist nicht auf dem Server. Wahrscheinlich wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server has a message that is similar but not the same.</source>
        <translation>Die Antwort ging verloren, und der Server hat eine ähnliche, aber nicht dieselbe Nachricht.</translation>
    </message>
    <message>
        <source>The conversation went on while this was waiting. Read it again before sending.</source>
        <translation>Die Unterhaltung ging weiter, während dies wartete. Lesen Sie sie vor dem Senden noch einmal.</translation>
    </message>
    <message>
        <source>The server already has the same message.</source>
        <translation>Der Server hat dieselbe Nachricht bereits.</translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile.</source>
        <translation>Inzwischen hat jemand dasselbe Feld geändert.</translation>
    </message>
    <message>
        <source>Saved from a damaged file. Check it before sending.</source>
        <translation>Aus einer beschädigten Datei gerettet. Prüfen Sie es vor dem Senden.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Draft for the team</source>
        <translation>Entwurf für das Team</translation>
    </message>
    <message>
        <source>Set priority to %1</source>
        <translation>Priorität auf %1 setzen</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Move to another inbox</source>
        <translation>In anderes Postfach verschieben</translation>
    </message>
    <message>
        <source>Change subject</source>
        <translation>Betreff ändern</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Send the team&apos;s draft</source>
        <translation>Entwurf des Teams senden</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Ticket löschen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>foredesk::AccountBars</name>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: offline</source>
        <translation>%1: offline</translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <translation>%1: offline seit %2</translation>
    </message>
    <message>
        <source>data from %1</source>
        <translation>Daten von %1</translation>
    </message>
    <message>
        <source>%1: the server asks to slow down, it goes on at %2</source>
        <translation>%1: Der Server bittet um Geduld, es geht um %2 weiter</translation>
    </message>
    <message>
        <source>%1: no keychain can be used, so the key is forgotten when Foredesk quits.</source>
        <translation>%1: Kein Schlüsselbund ist verwendbar, daher wird der Schlüssel beim Beenden von Foredesk vergessen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Enter a new key…</source>
        <translation>Neuen Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
</context>
<context>
    <name>foredesk::AccountDialog</name>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>I a&amp;m</source>
        <translation>I&amp;ch bin</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Undo sending for</source>
        <translation>Senden &amp;widerrufbar für</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>Not chosen: nothing counts as mine</source>
        <translation>Nicht gewählt: nichts gilt als „Meine“</translation>
    </message>
</context>
<context>
    <name>foredesk::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>&amp;Weiteres verbinden…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>Neuer &amp;Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>foredesk::AccountsPresenter</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>Das Konto wurde geändert.</translation>
    </message>
    <message>
        <source>The new key works.</source>
        <translation>Der neue Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>foredesk::ActionRegistry</name>
    <message>
        <source>Go to the tickets first</source>
        <translation>Zuerst zu den Tickets wechseln</translation>
    </message>
</context>
<context>
    <name>foredesk::ActivityLogModel</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>foredesk::ActivityLogPage</name>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Aktivitätsprotokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>foredesk::AttachmentRow</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 – saves the file</source>
        <translation>%1 – speichert die Datei</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open or preview</source>
        <translation>Öffnen oder Vorschau</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
</context>
<context>
    <name>foredesk::AttachmentSaver</name>
    <message>
        <source>Save into folder</source>
        <translation>In Ordner speichern</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed: %2</source>
        <translation>Für „%1“ gibt es keine Vorschau: %2</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not opened from here. Save it first if you trust it.</source>
        <translation>Dateien von der Art von „%1“ werden von hier nicht geöffnet. Speichern Sie die Datei zuerst, wenn Sie ihr vertrauen.</translation>
    </message>
</context>
<context>
    <name>foredesk::BulkBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n ticket(s) that match</source>
        <translation>
            <numerusform>%n passendes Ticket markieren</numerusform>
            <numerusform>Alle %n passenden Tickets markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Choose one account to assign to others</source>
        <translation>Wählen Sie ein Konto, um anderen zuzuweisen</translation>
    </message>
    <message>
        <source>Choose one account to move to an inbox</source>
        <translation>Wählen Sie ein Konto, um in ein Postfach zu verschieben</translation>
    </message>
</context>
<context>
    <name>foredesk::BulkPlanDialog</name>
    <message>
        <source>Change several tickets</source>
        <translation>Mehrere Tickets ändern</translation>
    </message>
    <message>
        <source>Tickets and what happens to them</source>
        <translation>Tickets und was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will change.</source>
        <translation>
            <numerusform>%n Ticket wird geändert.</numerusform>
            <numerusform>%n Tickets werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Nicht mehr auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket ändern</numerusform>
            <numerusform>%n Tickets ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::CannedDialog</name>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Namen und Texte durchsuchen</translation>
    </message>
    <message>
        <source>This account has no canned responses yet.</source>
        <translation>Dieses Konto hat noch keine Textbausteine.</translation>
    </message>
    <message>
        <source>Delete response</source>
        <translation>Textbaustein löschen</translation>
    </message>
    <message>
        <source>The canned response “%1” is deleted for the whole team. This cannot be undone.</source>
        <translation>Der Textbaustein „%1“ wird für das ganze Team gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Variable einfügen</translation>
    </message>
</context>
<context>
    <name>foredesk::CannedPicker</name>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>foredesk::ChoicePopup</name>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>foredesk::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do? Actions, tickets, views, people</source>
        <translation>Was möchten Sie tun? Aktionen, Tickets, Ansichten, Personen</translation>
    </message>
    <message>
        <source>Search for an action, a ticket, a view or a person</source>
        <translation>Aktion, Ticket, Ansicht oder Person suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>foredesk::ComposerPresenter</name>
    <message>
        <source>No ticket is open.</source>
        <translation>Kein Ticket ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>foredesk::ComposerWidget</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Notiz für Kollegen</translation>
    </message>
    <message>
        <source>Leave and keep the draft</source>
        <translation>Verlassen und Entwurf behalten</translation>
    </message>
    <message>
        <source>Insert a canned response</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Older versions of this draft</source>
        <translation>Ältere Fassungen dieses Entwurfs</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Senden und schließen</translation>
    </message>
    <message>
        <source>Send and close the ticket</source>
        <translation>Senden und Ticket schließen</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Internal note – customers never see it</source>
        <translation>Interne Notiz – Kunden sehen sie nie</translation>
    </message>
    <message>
        <source>Reply – goes to the customer. “/” inserts a canned response</source>
        <translation>Antwort – geht an den Kunden. „/“ fügt einen Textbaustein ein</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Files cannot be attached from here yet.</source>
        <translation>Dateien können von hier noch nicht angehängt werden.</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Only for colleagues · from %1 · %2</source>
        <translation>Nur für Kollegen · von %1 · %2</translation>
    </message>
    <message>
        <source>To %1 · from %2 · %3</source>
        <translation>An %1 · von %2 · %3</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Not sent: fill in or remove %1 first.</source>
        <translation>Nicht gesendet: Füllen Sie zuerst %1 aus oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text speaks of an attachment, but none goes with it.</source>
        <translation>Der Text spricht von einem Anhang, aber es ist keiner dabei.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Note stored</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Reply on its way</source>
        <translation>Antwort unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>Note to #%1 is stored in %n s</source>
        <translation>
            <numerusform>Notiz zu #%1 wird in %n s gespeichert</numerusform>
            <numerusform>Notiz zu #%1 wird in %n s gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to #%1 is sent in %n s</source>
        <translation>
            <numerusform>Antwort auf #%1 wird in %n s gesendet</numerusform>
            <numerusform>Antwort auf #%1 wird in %n s gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No older versions</source>
        <translation>Keine älteren Fassungen</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>The draft could not be stored: %1</source>
        <translation>Der Entwurf konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>foredesk::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Foredesk talks to the helpdesk directly. The key stays in the keychain of this computer.</source>
        <translation>Foredesk spricht direkt mit dem Helpdesk. Der Schlüssel bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Helpdesk</source>
        <translation>&amp;Helpdesk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>I a&amp;m</source>
        <translation>I&amp;ch bin</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Zuerst die Verbindung testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Not chosen: nothing counts as mine</source>
        <translation>Nicht gewählt: nichts gilt als „Meine“</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The connection works. Say who you are, then connect.</source>
        <translation>Die Verbindung funktioniert. Wählen Sie aus, wer Sie sind, dann verbinden Sie.</translation>
    </message>
</context>
<context>
    <name>foredesk::ContextPanel</name>
    <message>
        <source>No other tickets from this person.</source>
        <translation>Keine anderen Tickets von dieser Person.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation>Kein Ticket ausgewählt</translation>
    </message>
    <message>
        <source>Who asks, and what else they have asked.</source>
        <translation>Wer fragt und was sonst noch gefragt wurde.</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Other tickets of this person</source>
        <translation>Andere Tickets dieser Person</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>%1, number %2, %3</source>
        <translation>%1, Nummer %2, %3</translation>
    </message>
    <message>
        <source>Other tickets (%1), %2 open</source>
        <translation>Andere Tickets (%1), %2 offen</translation>
    </message>
    <message>
        <source>The newest %1 other tickets, %2 open</source>
        <translation>Die neuesten %1 anderen Tickets, %2 offen</translation>
    </message>
</context>
<context>
    <name>foredesk::ContextPresenter</name>
    <message>
        <source>The server no longer has this ticket. What you see is the copy kept here.</source>
        <translation>Der Server hat dieses Ticket nicht mehr. Sie sehen die hier aufbewahrte Kopie.</translation>
    </message>
    <message>
        <source>The messages have not been read yet.</source>
        <translation>Die Nachrichten wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Offline: other tickets may be out of date.</source>
        <translation>Offline: andere Tickets sind möglicherweise nicht aktuell.</translation>
    </message>
    <message>
        <source>The first sync is still running: older tickets may be missing.</source>
        <translation>Der erste Abgleich läuft noch: ältere Tickets können fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours not confirmed by the server yet.</source>
        <translation>
            <numerusform>%n Änderung von Ihnen ist noch nicht vom Server bestätigt.</numerusform>
            <numerusform>%n Änderungen von Ihnen sind noch nicht vom Server bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages read %1.</source>
        <translation>Nachrichten gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>foredesk::ConversationHeader</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Betreff ändern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>  (not saved)</source>
        <translation>  (nicht gespeichert)</translation>
    </message>
    <message>
        <source>  (conflict)</source>
        <translation>  (Konflikt)</translation>
    </message>
    <message>
        <source>  (pending)</source>
        <translation>  (ausstehend)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No inbox</source>
        <translation>Kein Postfach</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Schlagwörter</translation>
    </message>
    <message>
        <source>Set state</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>In Postfach verschieben</translation>
    </message>
    <message>
        <source>Tags, or a new one</source>
        <translation>Schlagwörter, auch neue</translation>
    </message>
</context>
<context>
    <name>foredesk::ConversationPage</name>
    <message>
        <source>The messages are being fetched …</source>
        <translation>Die Nachrichten werden geholt …</translation>
    </message>
    <message>
        <source>Nothing of this kind in the conversation.</source>
        <translation>Nichts dieser Art in der Unterhaltung.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only public</source>
        <translation>Nur Öffentliches</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Nur Notizen</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>This ticket cannot be shown</source>
        <translation>Dieses Ticket kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation>Kein Ticket ausgewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Wählen Sie eines aus der Liste, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>This ticket is no longer on the server. What you see is the copy of this machine.</source>
        <translation>Dieses Ticket ist nicht mehr auf dem Server. Sie sehen die Kopie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Show with formatting</source>
        <translation>Mit Formatierung anzeigen</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Als reinen Text anzeigen</translation>
    </message>
    <message>
        <source>Show the source…</source>
        <translation>Quelltext anzeigen…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Send this draft</source>
        <translation>Diesen Entwurf senden</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit the reply (the customer has it already)</source>
        <translation>Antwort bearbeiten (der Kunde hat sie bereits)</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete this reply from the ticket? What was mailed cannot be taken back.</source>
        <translation>Diese Antwort aus dem Ticket löschen? Was verschickt wurde, kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Delete this note from the ticket?</source>
        <translation>Diese Notiz aus dem Ticket löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>foredesk::DeleteTicketDialog</name>
    <message>
        <source>Delete ticket</source>
        <translation>Ticket löschen</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2” from %3 is deleted with all its messages, for the whole team. This cannot be undone.</source>
        <translation>Ticket #%1 „%2“ von %3 wird mit allen Nachrichten für das ganze Team gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>foredesk::DemoAccount</name>
    <message>
        <source>Demo desk</source>
        <translation>Demo-Helpdesk</translation>
    </message>
</context>
<context>
    <name>foredesk::DemoDesk</name>
    <message>
        <source>The demo desk ended before it was ready.</source>
        <translation>Das Demo-Helpdesk wurde beendet, bevor es bereit war.</translation>
    </message>
    <message>
        <source>The demo desk did not get ready in time.</source>
        <translation>Das Demo-Helpdesk war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>The demo desk said something that is not understood.</source>
        <translation>Das Demo-Helpdesk hat etwas Unverständliches gemeldet.</translation>
    </message>
</context>
<context>
    <name>foredesk::DraftsPage</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you begin to write is saved on this computer at once and waits here until you send it.</source>
        <translation>Was Sie zu schreiben beginnen, wird sofort auf diesem Computer gespeichert und wartet hier, bis Sie es senden.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>foredesk::FilterBar</name>
    <message>
        <source>Filter: words, tag:vip, from:anna, -is:mine …</source>
        <translation>Filter: Wörter, tag:vip, from:anna, -is:mine …</translation>
    </message>
    <message>
        <source>Filter of this list</source>
        <translation>Filter dieser Liste</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>foredesk::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>foredesk::FirstRunPage</name>
    <message>
        <source>Welcome to Foredesk</source>
        <translation>Willkommen bei Foredesk</translation>
    </message>
    <message>
        <source>Read, triage and answer the tickets of your helpdesk, with or without a network. Look around in the demo desk first, or connect your own account.</source>
        <translation>Lesen, sortieren und beantworten Sie die Tickets Ihres Helpdesks, mit oder ohne Netz. Sehen Sie sich zuerst im Demo-Helpdesk um oder verbinden Sie Ihr eigenes Konto.</translation>
    </message>
    <message>
        <source>Starting the demo desk …</source>
        <translation>Demo-Helpdesk wird gestartet …</translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation>Demo-Helpdesk ausprobieren</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>The demo desk did not start</source>
        <translation>Das Demo-Helpdesk ist nicht gestartet</translation>
    </message>
</context>
<context>
    <name>foredesk::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>foredesk::KeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neuer &amp;Schlüssel</translation>
    </message>
    <message>
        <source>The server no longer accepts the key of “%1”. What you wrote waits and is sent once there is a new key.</source>
        <translation>Der Server akzeptiert den Schlüssel von „%1“ nicht mehr. Was Sie geschrieben haben, wartet und wird gesendet, sobald es einen neuen Schlüssel gibt.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Schlüssel wird ausprobiert …</translation>
    </message>
    <message>
        <source>The new key of “%1” replaces the one in use as soon as the server has accepted it.</source>
        <translation>Der neue Schlüssel von „%1“ ersetzt den bisherigen, sobald der Server ihn angenommen hat.</translation>
    </message>
</context>
<context>
    <name>foredesk::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Single letters are switched off.</source>
        <translation>Einzelne Buchstaben sind ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>foredesk::LinkDialog</name>
    <message>
        <source>Open link?</source>
        <translation>Link öffnen?</translation>
    </message>
    <message>
        <source>Shown as:</source>
        <translation>Angezeigt als:</translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation>Links dieser Art werden nie geöffnet.</translation>
    </message>
    <message>
        <source>The text of the link names another site than %1.</source>
        <translation>Der Text des Links nennt eine andere Website als %1.</translation>
    </message>
    <message>
        <source>The part before “@” looks like a site but is not; the link leads to %1.</source>
        <translation>Der Teil vor „@“ sieht wie eine Website aus, ist aber keine; der Link führt zu %1.</translation>
    </message>
    <message>
        <source>The link leads to a bare number instead of a named site.</source>
        <translation>Der Link führt zu einer bloßen Nummer statt zu einer benannten Website.</translation>
    </message>
    <message>
        <source>The site&apos;s name mixes alphabets.</source>
        <translation>Der Name der Website mischt Alphabete.</translation>
    </message>
    <message>
        <source>The site&apos;s name uses letters that look like others.</source>
        <translation>Der Name der Website verwendet Buchstaben, die anderen ähnlich sehen.</translation>
    </message>
    <message>
        <source>Hidden characters change the order in which the link reads.</source>
        <translation>Verborgene Zeichen ändern die Reihenfolge, in der sich der Link liest.</translation>
    </message>
    <message>
        <source>The address is unusually long.</source>
        <translation>Die Adresse ist ungewöhnlich lang.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>Die Verbindung wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>Dieser Link wird nicht geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>foredesk::MainWindow</name>
    <message>
        <source>Show the navigation</source>
        <translation>Navigation anzeigen</translation>
    </message>
    <message>
        <source>Search all tickets: words, from:, tag:, state:, before: …</source>
        <translation>Alle Tickets durchsuchen: Wörter, from:, tag:, state:, before: …</translation>
    </message>
    <message>
        <source>Search all tickets</source>
        <translation>Alle Tickets durchsuchen</translation>
    </message>
</context>
<context>
    <name>foredesk::MessageBody</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select the whole message</source>
        <translation>Ganze Nachricht auswählen</translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Adresse des Links kopieren</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Signatur ausblenden</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Signatur anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Hide quoted text (%n line(s))</source>
        <translation>
            <numerusform>Zitierten Text ausblenden (%n Zeile)</numerusform>
            <numerusform>Zitierten Text ausblenden (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation>
            <numerusform>Zitierten Text anzeigen (%n Zeile)</numerusform>
            <numerusform>Zitierten Text anzeigen (%n Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::MessageCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>AI reply</source>
        <translation>KI-Antwort</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Draft on the server, not sent</source>
        <translation>Entwurf auf dem Server, nicht gesendet</translation>
    </message>
    <message>
        <source>Queued on the server</source>
        <translation>Auf dem Server eingereiht</translation>
    </message>
    <message>
        <source>Reply in the outbox</source>
        <translation>Antwort im Postausgang</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Verfasser</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n Anhang</numerusform>
            <numerusform>, %n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2, %3%4</source>
        <translation>%1 von %2, %3%4</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>Mehr zu dieser Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) not loaded (%1).</source>
        <translation>
            <numerusform>%n entferntes Bild nicht geladen (%1).</numerusform>
            <numerusform>%n entfernte Bilder nicht geladen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them probably report(s) when you read this.</source>
        <translation>
            <numerusform>%n davon meldet wahrscheinlich, wann Sie dies lesen.</numerusform>
            <numerusform>%n davon melden wahrscheinlich, wann Sie dies lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load for this message</source>
        <translation>Für diese Nachricht laden</translation>
    </message>
    <message>
        <source>Load for this sender</source>
        <translation>Für diesen Absender laden</translation>
    </message>
    <message>
        <source>This message is too large to show in full. Its plain text and source are in the “…” menu.</source>
        <translation>Diese Nachricht ist zu groß, um sie ganz anzuzeigen. Reiner Text und Quelltext sind im Menü „…“.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>foredesk::NavigationModel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n Ticket</numerusform>
            <numerusform>%1, %n Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>foredesk::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>From &amp;name</source>
        <translation>Von (&amp;Name)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Postfach</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>P&amp;riorität</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>&amp;Zuweisen an</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Ticket erstellen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Default inbox</source>
        <translation>Standardpostfach</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>foredesk::NewTicketPresenter</name>
    <message>
        <source>Between %1 and %2 characters.</source>
        <translation>Zwischen %1 und %2 Zeichen.</translation>
    </message>
    <message>
        <source>Who asks? A name, an e-mail address or a phone number.</source>
        <translation>Wer fragt? Ein Name, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>foredesk::OperationDetail</name>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Auf dem Server gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Same for all %n</source>
        <translation>
            <numerusform>Dasselbe für alle %n</numerusform>
            <numerusform>Dasselbe für alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation>Als Sie entschieden</translation>
    </message>
    <message>
        <source>Now on the server</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
</context>
<context>
    <name>foredesk::OperationListModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>foredesk::OperationStrip</name>
    <message numerus="yes">
        <source>Is stored in %n s</source>
        <translation>
            <numerusform>Wird in %n s gespeichert</numerusform>
            <numerusform>Wird in %n s gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Is stored now</source>
        <translation>Wird jetzt gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>Wird in %n s gesendet</numerusform>
            <numerusform>Wird in %n s gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends now</source>
        <translation>Wird jetzt gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, next attempt in %n s</source>
        <translation>
            <numerusform>Noch nicht gesendet, nächster Versuch in %n s</numerusform>
            <numerusform>Noch nicht gesendet, nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Undo and edit</source>
        <translation>Zurücknehmen und bearbeiten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
</context>
<context>
    <name>foredesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>What you write stays here until the helpdesk has confirmed it.</source>
        <translation>Was Sie schreiben, bleibt hier, bis das Helpdesk es bestätigt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not confirmed yet</source>
        <translation>
            <numerusform>%n Änderung noch nicht bestätigt</numerusform>
            <numerusform>%n Änderungen noch nicht bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::PaletteSource</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Open tickets of this colleague</source>
        <translation>Offene Tickets dieses Kollegen</translation>
    </message>
</context>
<context>
    <name>foredesk::Program</name>
    <message>
        <source>another program works on this profile and does not answer: %1</source>
        <translation>Ein anderes Programm arbeitet mit diesem Profil und antwortet nicht: %1</translation>
    </message>
    <message>
        <source>The copy of the tickets was damaged. It was set aside and is read again from the helpdesk.</source>
        <translation>Die Kopie der Tickets war beschädigt. Sie wurde beiseitegelegt und wird neu vom Helpdesk gelesen.</translation>
    </message>
    <message>
        <source>The outbox was damaged. What could be saved waits for you there.</source>
        <translation>Der Postausgang war beschädigt. Was gerettet werden konnte, wartet dort auf Sie.</translation>
    </message>
    <message>
        <source>The profile cannot be written: you can read, but nothing is saved or sent.</source>
        <translation>Das Profil kann nicht beschrieben werden: Sie können lesen, aber nichts wird gespeichert oder gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were on their way when Foredesk ended. They are being checked.</source>
        <translation>
            <numerusform>%n Änderung war unterwegs, als Foredesk beendet wurde. Sie wird geprüft.</numerusform>
            <numerusform>%n Änderungen waren unterwegs, als Foredesk beendet wurde. Sie werden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such ticket on this computer.</source>
        <translation>Dieses Ticket gibt es auf diesem Computer nicht.</translation>
    </message>
</context>
<context>
    <name>foredesk::QueueEmptyState</name>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No ticket belongs to “%1” right now.</source>
        <translation>Zurzeit gehört kein Ticket zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Take a condition away to see more:</source>
        <translation>Entfernen Sie eine Bedingung, um mehr zu sehen:</translation>
    </message>
    <message>
        <source>Show the whole view</source>
        <translation>Ganze Ansicht zeigen</translation>
    </message>
    <message>
        <source>Tickets appear here as they arrive.</source>
        <translation>Tickets erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>%1 of about %2 tickets so far.</source>
        <translation>Bisher %1 von etwa %2 Tickets.</translation>
    </message>
    <message>
        <source>The first tickets come as soon as there is a connection.</source>
        <translation>Die ersten Tickets kommen, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>No helpdesk connected</source>
        <translation>Kein Helpdesk verbunden</translation>
    </message>
    <message>
        <source>Connect an account to see its tickets.</source>
        <translation>Verbinden Sie ein Konto, um dessen Tickets zu sehen.</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Diese Liste kann nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>foredesk::QueueList</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation>Letzte Aktivität: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
</context>
<context>
    <name>foredesk::QueuePage</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <translation>
            <numerusform>%1: %n Ticket</numerusform>
            <numerusform>%1: %n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket löschen</numerusform>
            <numerusform>%n Tickets löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be deleted on the server, for everybody. This cannot be undone.</source>
        <translation>
            <numerusform>%n Ticket wird auf dem Server für alle gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%n Tickets werden auf dem Server für alle gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Kleinste oder älteste zuerst</translation>
    </message>
</context>
<context>
    <name>foredesk::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This connection cannot change this list.</source>
        <translation>Diese Verbindung kann diese Liste nicht ändern.</translation>
    </message>
</context>
<context>
    <name>foredesk::RemoveAccountDialog</name>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>&amp;Save these texts…</source>
        <translation>Diese Texte &amp;speichern…</translation>
    </message>
    <message>
        <source>Remove “%1”? Its tickets, drafts and key are wiped from this computer. The helpdesk keeps everything.</source>
        <translation>„%1“ entfernen? Tickets, Entwürfe und Schlüssel des Kontos werden von diesem Computer gelöscht. Das Helpdesk behält alles.</translation>
    </message>
    <message>
        <source>“%1” has words that were not sent yet. They are lost when the account is removed. Its tickets, drafts and key are wiped from this computer; the helpdesk keeps what it has.</source>
        <translation>„%1“ hat Texte, die noch nicht gesendet wurden. Sie gehen verloren, wenn das Konto entfernt wird. Tickets, Entwürfe und Schlüssel des Kontos werden von diesem Computer gelöscht; das Helpdesk behält, was es hat.</translation>
    </message>
    <message>
        <source>Texts that were not sent</source>
        <translation>Nicht gesendete Texte</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Texte speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Could not be saved, try elsewhere…</source>
        <translation>Speichern nicht möglich, anderswo versuchen…</translation>
    </message>
</context>
<context>
    <name>foredesk::SaveViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>&amp;Sortiert nach</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Kleinste oder älteste zuerst</translation>
    </message>
    <message>
        <source>This part is not understood: %1</source>
        <translation>Dieser Teil wird nicht verstanden: %1</translation>
    </message>
</context>
<context>
    <name>foredesk::SearchPage</name>
    <message>
        <source>Search the &amp;helpdesk too</source>
        <translation>Auch das &amp;Helpdesk durchsuchen</translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Als &amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The newest %1 tickets</source>
        <translation>Die neuesten %1 Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Search the helpdesk too, or use fewer words.</source>
        <translation>Nichts auf diesem Computer passt zu „%1“. Durchsuchen Sie auch das Helpdesk oder verwenden Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>This part is not understood: %1</source>
        <translation>Dieser Teil wird nicht verstanden: %1</translation>
    </message>
    <message>
        <source>The search cannot be read</source>
        <translation>Die Suche kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Asking the helpdesk …</source>
        <translation>Das Helpdesk wird gefragt …</translation>
    </message>
</context>
<context>
    <name>foredesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>After &amp;closing a ticket</source>
        <translation>Nach dem S&amp;chließen eines Tickets</translation>
    </message>
    <message>
        <source>&amp;Undo sending for</source>
        <translation>Senden &amp;widerrufbar für</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>For accounts connected from now on; each account has its own setting.</source>
        <translation>Gilt für Konten, die ab jetzt verbunden werden; jedes Konto hat eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Single letters act in lists (R, N, E …)</source>
        <translation>Einzelne Buchstaben wirken in Listen (R, N, E …)</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Show the next ticket</source>
        <translation>Nächstes Ticket anzeigen</translation>
    </message>
    <message>
        <source>Show the previous ticket</source>
        <translation>Voriges Ticket anzeigen</translation>
    </message>
    <message>
        <source>Stay at the ticket</source>
        <translation>Beim Ticket bleiben</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Zur Liste zurückkehren</translation>
    </message>
</context>
<context>
    <name>foredesk::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Ausgehen von</translation>
    </message>
    <message>
        <source>Press the new &amp;keys</source>
        <translation>Neue &amp;Tasten drücken</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>All d&amp;efaults</source>
        <translation>Alle V&amp;orgaben</translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation>Einzelne Buchstaben wirken in Listen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Foredesk</source>
        <translation>Foredesk</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>These keys belong to %1, which would have none afterwards.</source>
        <translation>Diese Tasten gehören zu %1; danach hätte diese Aktion keine mehr.</translation>
    </message>
    <message>
        <source>T&amp;ake the key</source>
        <translation>Taste ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>foredesk::StatusLine</name>
    <message>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foredesk::TagChangeDialog</name>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>foredesk::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>This account has no tags yet.</source>
        <translation>Dieses Konto hat noch keine Schlagwörter.</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted for the whole team. This cannot be undone.</source>
        <translation>Das Schlagwort „%1“ wird für das ganze Team gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>Farbe als #RRGGBB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>foredesk::ThreadArea</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>foredesk::TicketActions</name>
    <message>
        <source>Say in the account&apos;s settings who you are first.</source>
        <translation>Geben Sie zuerst in den Einstellungen des Kontos an, wer Sie sind.</translation>
    </message>
    <message>
        <source>#%1 will be deleted.</source>
        <translation>#%1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Choose a ticket first</source>
        <translation>Wählen Sie zuerst ein Ticket</translation>
    </message>
    <message>
        <source>This connection cannot do that</source>
        <translation>Das kann diese Verbindung nicht</translation>
    </message>
    <message>
        <source>Connect an account first</source>
        <translation>Verbinden Sie zuerst ein Konto</translation>
    </message>
</context>
<context>
    <name>foredesk::TicketQueueModel</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
</context>
<context>
    <name>foredesk::TicketTabs</name>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Aus der Liste</translation>
    </message>
</context>
<context>
    <name>foredesk::TypedConfirmDialog</name>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Zur Bestätigung %1 eingeben:</translation>
    </message>
</context>
<context>
    <name>foredesk::UndoBanner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sent in %n seconds</source>
        <translation>
            <numerusform>%1 wird in %n Sekunde gesendet</numerusform>
            <numerusform>%1 wird in %n Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>foredesk::WindowActions</name>
    <message>
        <source>Asking for news …</source>
        <translation>Neues wird abgefragt …</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>Die Ansicht „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The new ticket is on its way.</source>
        <translation>Das neue Ticket ist unterwegs.</translation>
    </message>
    <message>
        <source>About Foredesk</source>
        <translation>Über Foredesk</translation>
    </message>
    <message>
        <source>A workstation for people who answer tickets.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community.</source>
        <translation>Ein Arbeitsplatz für alle, die Tickets beantworten.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole: Breeze, von der KDE-Gemeinschaft.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>Check of this installation</source>
        <translation>Prüfung dieser Installation</translation>
    </message>
</context>
</TS>
