// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesFrench = R"text(
first: Amélie|amelie, Bruno|bruno, Chloé|chloe, Didier|didier, Élodie|elodie, François|francois, Gaëlle|gaelle, Hugo|hugo, Inès|ines, Julien|julien, Léa|lea, Mathieu|mathieu, Noémie|noemie, Romain|romain, Zoé|zoe
last: Aubrac|aubrac, Belloy|belloy, Chardonnet|chardonnet, Delmas|delmas, Estève|esteve, Fontenay|fontenay, Gaubert|gaubert, Hérisson|herisson, Lacombe|lacombe, Montclair|montclair, Périgny|perigny, Rouvière|rouviere, Tessier|tessier, Valmont|valmont
hello: Bonjour,
hello: Bonjour à toute l'équipe,
hello: Madame, Monsieur,
agenthello: Bonjour {first},
agenthello: Bonjour {name},
bye: Cordialement, {name}
bye: Merci d'avance, {first}
bye: Bien à vous, {name}
agentbye: Bien cordialement, {agent}
agentbye: Belle journée, {agent}
quote: Le {when}, {author} a écrit :
filler: Je suis cliente depuis {year} et je n'ai jamais eu de souci.
filler: Dites-moi s'il vous manque quelque chose.
filler: Notre référence est {reference}.
filler: Je n'ai rien trouvé à ce sujet dans l'aide.
filler: Nous sommes {count} au bureau et tout le monde voit la même chose.
filler: Vous trouverez des captures en pièce jointe.
care: Merci pour toutes ces précisions.
care: Je suis navrée pour la gêne occasionnée.
care: J'ai transmis le dossier à nos techniciens sous la référence {reference}.
thanks: C'est réglé, merci beaucoup !
thanks: Tout fonctionne à nouveau, merci {agent}.
again: Avez-vous du nouveau ? Cela fait {days} jours.
again: Malheureusement cela n'a rien changé.
note: Le client a appelé, réponse promise pour {weekday}.
note: Journal de {serial} vérifié, rien sauf {error}.
[login]
subject: Impossible de me connecter
subject: Mot de passe oublié, aucun courriel
problem: Depuis {weekday} je ne peux plus me connecter, la page affiche « {error} ».
problem: J'ai demandé trois fois un nouveau mot de passe et rien n'arrive à {email}.
detail: J'utilise {device} avec la version {version}.
detail: Le dossier des indésirables est vide.
answer: J'ai levé le blocage, vous pouvez réessayer.
answer: Un nouveau lien part à l'instant vers {email}, il est valable deux heures.
[billing]
subject: Double prélèvement en {month}
subject: Facture {number} erronée
problem: Vous avez prélevé deux fois {amount} en {month}.
problem: Notre numéro de TVA manque sur la facture {number}.
detail: La référence bancaire est {reference}.
detail: Le comptable en a besoin avant la fin du mois.
answer: Le second prélèvement de {amount} a été remboursé aujourd'hui.
answer: La facture corrigée {number} est jointe à ce message.
[delivery]
subject: Où est ma commande {order} ?
subject: Colis indiqué comme livré
problem: J'ai commandé {product} le {date} et rien n'est arrivé.
problem: Le suivi indique une livraison le {date}, mais personne n'a le colis.
detail: La commande est la {order}, le colis le {reference}.
detail: Les voisins n'ont rien reçu non plus.
answer: Le colis s'est perdu à {city}, un autre part aujourd'hui : {reference}.
answer: J'ai ouvert une enquête, elle dure jusqu'à {days} jours ouvrés.
[returns]
subject: Retour de {product}
subject: Étiquette de retour pour {order}
problem: Je souhaite renvoyer {product}, il ne convient pas.
problem: L'étiquette de retour est illisible.
detail: Acheté le {date}, commande {order}.
detail: Il est encore dans son emballage.
answer: Bien sûr, voici une nouvelle étiquette, valable {days} jours.
answer: Votre retour est arrivé, {amount} seront sur votre compte {weekday}.
[device]
subject: {product} perd la connexion
subject: Erreur {error} sur {product}
problem: Mon {product} perd la connexion chaque nuit vers {hour} h.
problem: Depuis la mise à jour {version}, {product} ne s'allume plus.
detail: Le numéro de série est {serial}.
detail: Je l'ai déjà réinitialisé deux fois, la pièce s'appelle {word}.
answer: Maintenez le bouton quinze secondes jusqu'au clignotement bleu.
answer: L'appareil est défectueux, nous vous envoyons un autre {product}.
[app]
subject: L'application se ferme sur {word}
subject: Export vide depuis {version}
problem: L'application se ferme dès que j'ouvre la scène {word}.
problem: Sur {device} chaque geste prend plusieurs secondes.
detail: La réinstallation n'a rien donné.
detail: La dernière ligne du journal est « {error} ».
answer: Merci du signalement, c'est corrigé dans la version {version}.
answer: Dans les réglages, touchez « Envoyer le journal ».
[integration]
subject: Clé d'API refusée
subject: Le webhook renvoie {error}
problem: Notre webhook renvoie {error} depuis {hour}:{minute}.
problem: La clé d'API du projet {word} est refusée depuis hier.
detail: L'identifiant de requête est {reference}.
detail: Le même appel passe depuis un autre réseau.
answer: Le certificat de votre serveur a expiré le {date}.
answer: La limite est de {number} appels par minute et par clé.
[cancel]
subject: Résiliation de mon abonnement
subject: Suppression de mon compte
problem: Je résilie mon abonnement à la prochaine échéance.
problem: Merci de supprimer mon compte et toutes mes données.
detail: Le contrat porte le numéro {reference}.
detail: Merci de me le confirmer par écrit.
answer: Votre abonnement se termine le {date}.
answer: La suppression est lancée, elle prend {days} jours.
)text";

} // namespace foredesk::sandbox
