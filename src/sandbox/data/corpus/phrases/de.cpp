// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesGerman = R"text(
first: Anja|anja, Björn|bjoern, Claudia|claudia, Dieter|dieter, Elke|elke, Florian|florian, Gisela|gisela, Holger|holger, Ines|ines, Jörg|joerg, Katrin|katrin, Lars|lars, Märit|maerit, Norbert|norbert, Sabine|sabine, Uwe|uwe
last: Ackerstein|ackerstein, Brückner|brueckner, Dachsberg|dachsberg, Eichwald|eichwald, Fuhrland|fuhrland, Grünhagen|gruenhagen, Hößlin|hoesslin, Kesselrath|kesselrath, Lindenau|lindenau, Mühlhoff|muehlhoff, Nordheim|nordheim, Rübsam|ruebsam, Steinäcker|steinaecker, Weißbach|weissbach
hello: Hallo,
hello: Guten Tag,
hello: Sehr geehrte Damen und Herren,
hello: Moin zusammen,
agenthello: Hallo {first},
agenthello: Guten Tag {name},
bye: Viele Grüße, {first}
bye: Mit freundlichen Grüßen, {name}
bye: Danke und Gruß, {name}
agentbye: Freundliche Grüße, {agent}
agentbye: Viele Grüße aus {city}, {agent}
quote: Am {when} schrieb {author}:
filler: Ich bin seit {year} Kunde und war bisher immer zufrieden.
filler: Bitte melden Sie sich, falls Sie noch etwas von mir brauchen.
filler: In der Hilfe habe ich dazu nichts gefunden.
filler: Wir sind {count} Personen im Büro und alle haben dasselbe Problem.
filler: Unser Zeichen ist {reference}.
filler: Es wäre schön, wenn das bis {weekday} geklärt wäre, danach bin ich in {city}.
filler: Bildschirmfotos hängen an.
care: Vielen Dank für die ausführliche Beschreibung.
care: Die Umstände tun mir leid.
care: Ich habe das an die Technik weitergegeben, Zeichen {reference}.
care: Antworten Sie einfach auf diese Nachricht, sie kommt direkt zu mir.
thanks: Das war es, vielen Dank!
thanks: Läuft wieder. Danke für die schnelle Hilfe, {agent}.
thanks: Sie können den Vorgang schließen.
again: Gibt es schon etwas Neues? Das ist jetzt {days} Tage her.
again: Leider hat das nicht geholfen, es ist genau wie vorher.
again: Nachtrag: heute um {hour}:{minute} Uhr ist es wieder passiert.
note: Kunde hat angerufen, Rückmeldung bis {weekday} versprochen.
note: Protokoll zu {serial} geprüft, nichts Auffälliges außer {error}.
note: @{other} kannst du das übernehmen?
[login]
subject: Anmeldung nicht mehr möglich
subject: Kennwort vergessen, keine E-Mail
problem: Seit {weekday} kann ich mich nicht mehr anmelden, es erscheint nur "{error}".
problem: Ich habe dreimal ein neues Kennwort angefordert, aber an {email} kam nichts an.
detail: Ich benutze {device} mit der Version {version}.
detail: Im Spamordner ist auch nichts.
answer: Ich habe die Sperre aufgehoben, bitte versuchen Sie es noch einmal.
answer: Ein neuer Link ist unterwegs an {email}, er gilt zwei Stunden.
[billing]
subject: Doppelte Abbuchung im {month}
subject: Rechnung {number} fehlerhaft
problem: Im {month} wurden zweimal {amount} abgebucht.
problem: Auf der Rechnung {number} fehlt unsere Umsatzsteuernummer.
detail: Der Verwendungszweck lautet {reference}.
detail: Unsere Buchhaltung braucht das bis Ende {month}.
answer: Die zweite Buchung über {amount} haben wir heute zurückgegeben.
answer: Die berichtigte Rechnung {number} finden Sie im Anhang.
[delivery]
subject: Wo bleibt meine Bestellung {order}?
subject: Paket angeblich zugestellt
problem: Ich habe am {date} {product} bestellt und bis heute nichts erhalten.
problem: Laut Sendungsverfolgung wurde das Paket am {date} zugestellt, hier ist aber nichts.
detail: Die Bestellnummer ist {order}, die Paketnummer {reference}.
detail: Die Nachbarn haben auch nichts angenommen.
answer: Das Paket ging in {city} verloren, ein Ersatz geht heute raus: {reference}.
answer: Ich habe einen Nachforschungsauftrag gestellt, das dauert bis zu {days} Werktage.
[returns]
subject: Rückgabe von {product}
subject: Rücksendeschein für {order}
problem: Ich möchte {product} zurückgeben, es passt leider nicht.
problem: Der Rücksendeschein lässt sich nicht einlesen.
detail: Gekauft am {date}, Bestellung {order}.
detail: Es liegt noch in der Originalverpackung.
answer: Gern, hier ist ein neuer Schein. Bitte geben Sie das Paket innerhalb von {days} Tagen ab.
answer: Ihre Rücksendung ist da, {amount} sind bis {weekday} auf Ihrem Konto.
[device]
subject: {product} verliert die Verbindung
subject: Fehler {error} am {product}
problem: Mein {product} verliert jede Nacht gegen {hour} Uhr die Verbindung.
problem: Seit der Aktualisierung auf {version} geht {product} nicht mehr an.
detail: Die Seriennummer ist {serial}.
detail: Zurückgesetzt habe ich es schon zweimal, der Raum heißt {word}.
answer: Bitte halten Sie die Taste fünfzehn Sekunden gedrückt, bis es blau blinkt.
answer: Das Gerät ist defekt, wir schicken Ihnen ein neues {product}.
[app]
subject: App stürzt bei {word} ab
subject: Ausfuhr seit {version} leer
problem: Die App stürzt ab, sobald ich die Szene {word} öffne.
problem: Auf {device} dauert jede Eingabe mehrere Sekunden.
detail: Neu installieren hat nicht geholfen.
detail: Die letzte Zeile im Protokoll ist "{error}".
answer: Danke für die Meldung, behoben wird das mit Version {version}.
answer: Bitte tippen Sie unter "Einstellungen" auf "Protokoll senden".
[integration]
subject: API-Schlüssel abgelehnt
subject: Webhook meldet {error}
problem: Unser Webhook meldet seit {hour}:{minute} Uhr nur noch {error}.
problem: Der API-Schlüssel für {word} wird seit gestern abgelehnt.
detail: Die Anfragenummer ist {reference}.
detail: Aus einem anderen Netz klappt derselbe Aufruf.
answer: Das Zertifikat Ihres Servers ist am {date} abgelaufen.
answer: Erlaubt sind {number} Aufrufe je Minute und Schlüssel.
[cancel]
subject: Kündigung meines Abonnements
subject: Bitte Konto und Daten löschen
problem: Hiermit kündige ich mein Abonnement zum nächstmöglichen Zeitpunkt.
problem: Bitte löschen Sie mein Konto und alle Daten dazu.
detail: Die Vertragsnummer ist {reference}.
detail: Ich bitte um eine schriftliche Bestätigung.
answer: Ihr Abonnement endet am {date}, bis dahin können Sie alles weiter nutzen.
answer: Die Löschung läuft, sie dauert {days} Tage und lässt sich danach nicht rückgängig machen.
)text";

} // namespace foredesk::sandbox
