// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesSpanish = R"text(
first: Álvaro|alvaro, Begoña|begona, Carmen|carmen, Diego|diego, Elena|elena, Íñigo|inigo, Jimena|jimena, Lucía|lucia, Mateo|mateo, Núria|nuria, Óscar|oscar, Pilar|pilar, Raúl|raul, Sofía|sofia
last: Arnedo|arnedo, Briones|briones, Cañizal|canizal, Durango|durango, Escudero|escudero, Fuentealba|fuentealba, Garrido|garrido, Ibáñez|ibanez, Lozano|lozano, Muñera|munera, Peñalver|penalver, Robledo|robledo, Villaseca|villaseca
hello: Hola:
hello: Buenos días:
hello: Estimado equipo:
agenthello: Hola, {first}:
agenthello: Buenos días, {name}:
bye: Un saludo, {name}
bye: Gracias de antemano, {first}
agentbye: Un cordial saludo, {agent}
agentbye: Saludos desde {city}, {agent}
quote: El {when}, {author} escribió:
filler: Soy cliente desde {year} y nunca había tenido problemas.
filler: Si necesitan algo más, díganmelo.
filler: Nuestra referencia es {reference}.
filler: En la ayuda no he encontrado nada.
filler: Somos {count} en la oficina y a todos nos pasa igual.
filler: Adjunto unas capturas.
care: Gracias por explicarlo con tanto detalle.
care: Lamento las molestias.
care: Lo he pasado a nuestros técnicos con la referencia {reference}.
thanks: ¡Solucionado, muchas gracias!
thanks: Ya funciona, gracias por la ayuda, {agent}.
again: ¿Hay novedades? Ya han pasado {days} días.
again: Por desgracia no ha servido, sigue exactamente igual.
note: El cliente ha llamado, respuesta prometida para el {weekday}.
note: Revisado el registro de {serial}, nada salvo {error}.
[login]
subject: No puedo entrar en mi cuenta
subject: No llega el correo de la contraseña
problem: Desde el {weekday} no puedo entrar, solo aparece «{error}».
problem: He pedido tres veces una contraseña nueva y no llega nada a {email}.
detail: Uso {device} con la versión {version}.
detail: En la carpeta de correo no deseado tampoco está.
answer: He quitado el bloqueo, inténtelo de nuevo, por favor.
answer: Le acabo de enviar un enlace nuevo a {email}, vale dos horas.
[billing]
subject: Cobro doble en {month}
subject: Factura {number} incorrecta
problem: En {month} me han cobrado dos veces {amount}.
problem: En la factura {number} falta nuestro número fiscal.
detail: La referencia del banco es {reference}.
detail: Contabilidad lo necesita antes de fin de mes.
answer: Hemos devuelto hoy el segundo cobro de {amount}.
answer: Adjunto la factura corregida {number}.
[delivery]
subject: ¿Dónde está mi pedido {order}?
subject: Paquete entregado que no está
problem: Pedí {product} el {date} y todavía no ha llegado.
problem: El seguimiento dice entregado el {date}, pero aquí no hay nada.
detail: El pedido es {order} y el paquete {reference}.
detail: Los vecinos tampoco lo tienen.
answer: El paquete se perdió en {city}, hoy sale otro: {reference}.
answer: He abierto una reclamación, tarda hasta {days} días laborables.
[returns]
subject: Devolución de {product}
subject: Etiqueta para devolver {order}
problem: Quiero devolver {product}, no es lo que necesito.
problem: La etiqueta de devolución no se puede leer.
detail: Comprado el {date}, pedido {order}.
detail: Está en su caja original.
answer: Por supuesto, aquí tiene una etiqueta nueva, vale {days} días.
answer: Su devolución ha llegado, tendrá {amount} en su cuenta el {weekday}.
[device]
subject: {product} pierde la conexión
subject: Error {error} en {product}
problem: Mi {product} pierde la conexión cada noche a las {hour}.
problem: Desde la actualización {version}, {product} no se enciende.
detail: El número de serie es {serial}.
detail: Ya lo he reiniciado dos veces, la sala se llama {word}.
answer: Mantenga pulsado el botón quince segundos hasta que parpadee en azul.
answer: El aparato está averiado, le enviamos otro {product}.
[app]
subject: La aplicación se cierra en {word}
subject: Exportación vacía desde {version}
problem: La aplicación se cierra en cuanto abro la escena {word}.
problem: En {device} cada toque tarda varios segundos.
detail: Reinstalarla no ha servido.
detail: La última línea del registro es «{error}».
answer: Gracias por avisar, se arregla en la versión {version}.
answer: En los ajustes, pulse «Enviar registro», por favor.
[integration]
subject: Clave de API rechazada
subject: El webhook devuelve {error}
problem: Nuestro webhook devuelve {error} desde las {hour}:{minute}.
problem: La clave de API del proyecto {word} se rechaza desde ayer.
detail: El identificador de la petición es {reference}.
detail: Desde otra red la misma llamada funciona.
answer: El certificado de su servidor caducó el {date}.
answer: El límite es de {number} llamadas por minuto y clave.
[cancel]
subject: Baja de mi suscripción
subject: Borrar mi cuenta
problem: Quiero dar de baja la suscripción en cuanto sea posible.
problem: Borren mi cuenta y todos mis datos, por favor.
detail: El contrato es el {reference}.
detail: Ruego confirmación por escrito.
answer: Su suscripción termina el {date}.
answer: El borrado está en marcha, tarda {days} días.
)text";

} // namespace foredesk::sandbox
