// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesPortuguese = R"text(
first: Afonso|afonso, Beatriz|beatriz, Catarina|catarina, Duarte|duarte, Inês|ines, João|joao, Leonor|leonor, Márcia|marcia, Nélson|nelson, Rui|rui, Simão|simao, Vânia|vania
last: Alvarenga|alvarenga, Barcelos|barcelos, Conceição|conceicao, Falcão|falcao, Guimarães|guimaraes, Lourenço|lourenco, Magalhães|magalhaes, Noronha|noronha, Paixão|paixao, Resende|resende, Teles|teles
hello: Olá,
hello: Bom dia,
hello: Exmos. Senhores,
agenthello: Olá {first},
agenthello: Bom dia {name},
bye: Obrigado, {first}
bye: Com os melhores cumprimentos, {name}
agentbye: Cumprimentos, {agent}
agentbye: Continuação de um bom dia, {agent}
quote: Em {when}, {author} escreveu:
filler: Sou cliente desde {year} e nunca tive problemas.
filler: Digam-me se precisarem de mais alguma coisa.
filler: A nossa referência é {reference}.
filler: Somos {count} no escritório e acontece a todos.
filler: Seguem imagens em anexo.
care: Obrigada pelos pormenores.
care: Lamento o incómodo.
care: Passei o caso aos nossos técnicos com a referência {reference}.
thanks: Ficou resolvido, muito obrigado!
thanks: Já funciona, obrigada pela ajuda, {agent}.
again: Há novidades? Já passaram {days} dias.
again: Infelizmente não ajudou, está tudo na mesma.
note: O cliente telefonou, resposta prometida até {weekday}.
[login]
subject: Não consigo entrar na conta
subject: A mensagem da palavra-passe não chega
problem: Desde {weekday} não consigo entrar, só aparece "{error}".
problem: Pedi três vezes uma nova palavra-passe e nada chega a {email}.
detail: Uso {device} com a versão {version}.
answer: Retirei o bloqueio, tente novamente, por favor.
answer: Segue uma nova ligação para {email}, válida por duas horas.
[billing]
subject: Cobrança dupla em {month}
subject: Fatura {number} errada
problem: Em {month} cobraram-me duas vezes {amount}.
problem: Falta o nosso número fiscal na fatura {number}.
detail: A referência do banco é {reference}.
answer: A segunda cobrança de {amount} foi devolvida hoje.
answer: A fatura corrigida {number} vai em anexo.
[delivery]
subject: Onde está a encomenda {order}?
subject: Encomenda dada como entregue
problem: Encomendei {product} a {date} e ainda não chegou nada.
problem: O seguimento diz entregue a {date}, mas aqui não está.
detail: A encomenda é a {order}, o pacote {reference}.
answer: O pacote perdeu-se em {city}, hoje sai outro: {reference}.
answer: Abri um processo, demora até {days} dias úteis.
[returns]
subject: Devolução de {product}
subject: Etiqueta de devolução para {order}
problem: Quero devolver {product}, não serve para o que preciso.
detail: Comprado a {date}, encomenda {order}.
answer: Com certeza, aqui está uma nova etiqueta, válida {days} dias.
answer: A devolução chegou, terá {amount} na conta até {weekday}.
[device]
subject: {product} perde a ligação
subject: Erro {error} no {product}
problem: O meu {product} perde a ligação todas as noites pelas {hour} horas.
problem: Desde a atualização {version}, {product} já não liga.
detail: O número de série é {serial}.
detail: Já o reiniciei duas vezes, a divisão chama-se {word}.
answer: Carregue no botão quinze segundos até piscar a azul.
answer: O aparelho está avariado, enviamos outro {product}.
[app]
subject: A aplicação fecha em {word}
subject: Exportação vazia desde {version}
problem: A aplicação fecha assim que abro a cena {word}.
problem: Em {device} cada toque demora vários segundos.
detail: A última linha do registo é "{error}".
answer: Obrigado por avisar, fica corrigido na versão {version}.
[integration]
subject: Chave de API recusada
problem: A chave de API do projeto {word} é recusada desde ontem.
problem: O nosso webhook devolve {error} desde as {hour}:{minute}.
detail: O identificador do pedido é {reference}.
answer: O certificado do vosso servidor expirou a {date}.
answer: O limite é de {number} chamadas por minuto.
[cancel]
subject: Cancelar a assinatura
subject: Apagar a minha conta
problem: Peço o cancelamento da assinatura na próxima data possível.
problem: Apaguem a minha conta e todos os meus dados.
detail: O contrato é o {reference}.
answer: A assinatura termina a {date}.
answer: A eliminação foi iniciada e demora {days} dias.
)text";

} // namespace foredesk::sandbox
