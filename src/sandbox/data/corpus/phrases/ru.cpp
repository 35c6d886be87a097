// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesRussian = R"text(
first: Алина|alina, Борис|boris, Вера|vera, Глеб|gleb, Дарья|darya, Егор|egor, Инна|inna, Кирилл|kirill, Лариса|larisa, Михаил|mikhail, Ольга|olga, Тимур|timur
last: Берёзкин|berezkin, Ветрова|vetrova, Громов|gromov, Дубравин|dubravin, Загорская|zagorskaya, Калинин|kalinin, Лугова|lugova, Орешин|oreshin, Рощина|roshchina, Снегирёв|snegirev
hello: Здравствуйте!
hello: Добрый день!
hello: Уважаемая служба поддержки,
agenthello: Здравствуйте, {first}!
agenthello: Добрый день, {name}!
bye: С уважением, {name}
bye: Спасибо, {first}
agentbye: С уважением, {agent}
agentbye: Всего доброго, {agent}
quote: {when}, {author} пишет:
filler: Пользуюсь вашим сервисом с {year} года, раньше всё работало.
filler: Если нужны ещё сведения, напишите, пожалуйста.
filler: Наш номер обращения {reference}.
filler: В офисе {count} человек, у всех одно и то же.
filler: Снимки экрана во вложении.
care: Спасибо за подробное описание.
care: Приносим извинения за неудобства.
care: Я передала вопрос инженерам, номер {reference}.
thanks: Всё заработало, большое спасибо!
thanks: Теперь работает, спасибо, {agent}.
again: Есть новости? Прошло уже {days} дней.
again: К сожалению, не помогло, всё по-прежнему.
note: Клиент звонил, обещали ответить до {weekday}.
[login]
subject: Не могу войти в личный кабинет
subject: Не приходит письмо для сброса пароля
problem: Не могу войти, на странице написано «{error}».
problem: Три раза запросил новый пароль, на {email} ничего не пришло.
detail: Устройство {device}, версия приложения {version}.
answer: Блокировка снята, попробуйте ещё раз.
answer: Новая ссылка отправлена на {email}, она действует два часа.
[billing]
subject: Двойное списание
subject: Ошибка в счёте {number}
problem: С карты дважды списали {amount}.
problem: В счёте {number} указано неверное название компании.
detail: Номер операции в банке {reference}.
answer: Второй платёж на {amount} сегодня возвращён.
answer: Исправленный счёт {number} во вложении.
[delivery]
subject: Где мой заказ {order}?
subject: Посылка не доставлена
problem: Заказ от {date} на {product} до сих пор не пришёл.
problem: По данным службы доставки посылка вручена {date}, но у нас её нет.
detail: Номер заказа {order}, номер посылки {reference}.
answer: Посылка потерялась, сегодня отправляем новую: {reference}.
answer: Начат розыск, он занимает до {days} рабочих дней.
[returns]
subject: Возврат {product}
problem: Хочу вернуть {product}, он мне не подходит.
detail: Куплено {date}, заказ {order}.
answer: Конечно, вот новый ярлык, он действует {days} дней.
[device]
subject: {product} теряет связь
subject: Ошибка {error} на {product}
problem: Мой {product} каждую ночь около {hour} часов теряет связь.
problem: После обновления {version} {product} больше не включается.
detail: Серийный номер {serial}, комната называется {word}.
answer: Удерживайте кнопку пятнадцать секунд, пока не замигает синий свет.
answer: Устройство неисправно, мы отправим новый {product}.
[app]
subject: Приложение закрывается на экране {word}
problem: Приложение закрывается, как только я открываю сцену {word}.
problem: На {device} каждое нажатие занимает несколько секунд.
detail: Последняя строка журнала: «{error}».
answer: Спасибо за сообщение, исправление войдёт в версию {version}.
[integration]
subject: Ключ API не принимается
problem: Со вчерашнего дня ключ API проекта {word} не принимается.
detail: Номер запроса {reference}.
answer: Сертификат вашего сервера истёк {date}.
[cancel]
subject: Отмена подписки
problem: Прошу отменить подписку с ближайшей возможной даты.
problem: Удалите мою учётную запись и все данные.
detail: Номер договора {reference}.
answer: Подписка закончится {date}.
)text";

} // namespace foredesk::sandbox
