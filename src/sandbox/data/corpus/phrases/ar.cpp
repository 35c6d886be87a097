// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesArabic = R"text(
first: أمينة|amina, بلال|bilal, جميلة|jamila, حسن|hassan, رانيا|rania, زياد|ziad, سلمى|salma, طارق|tariq, ليلى|layla, نور|nour
last: الحداد|alhaddad, الرفاعي|alrifai, الزهراوي|alzahrawi, السمان|alsamman, الشامي|alshami, القاضي|alqadi, النجار|alnajjar
hello: مرحبا،
hello: السلام عليكم،
agenthello: مرحبا {first}،
agenthello: أهلا بك {name}،
bye: مع الشكر، {first}
bye: وتفضلوا بقبول فائق الاحترام، {name}
agentbye: مع أطيب التحيات، {agent}
quote: في {when} كتب {author}:
filler: أنا عميل لديكم منذ عام {year} ولم أواجه أي مشكلة من قبل.
filler: رقم المرجع لدينا هو {reference}.
filler: أرفقت صورا للشاشة.
care: شكرا على هذه التفاصيل.
care: نعتذر عن الإزعاج.
thanks: تم الحل، شكرا جزيلا!
again: هل من جديد؟ مضت {days} أيام.
again: للأسف لم ينفع ذلك.
note: اتصل العميل ووعدناه بالرد.
[login]
subject: لا أستطيع الدخول إلى حسابي
problem: منذ أيام لا أستطيع الدخول وتظهر الرسالة "{error}".
detail: أستخدم {device} والإصدار {version}.
answer: أزلت القفل عن حسابك، حاول مرة أخرى من فضلك.
[billing]
subject: خصم المبلغ مرتين
problem: تم خصم {amount} من بطاقتي مرتين.
detail: رقم العملية في البنك {reference}.
answer: أعدنا اليوم المبلغ الثاني وقدره {amount}.
[delivery]
subject: أين طلبي رقم {order}؟
problem: طلبت {product} بتاريخ {date} ولم يصل شيء حتى الآن.
detail: رقم الطلب {order} ورقم الطرد {reference}.
answer: ضاع الطرد في الطريق وسنرسل اليوم طردا جديدا: {reference}.
[returns]
subject: إرجاع {product}
problem: أريد إرجاع {product} لأنه لا يناسبني.
detail: تاريخ الشراء {date}.
answer: بالتأكيد، هذه بطاقة إرجاع جديدة صالحة {days} يوما.
[device]
subject: الجهاز {product} يفقد الاتصال
problem: يفقد جهاز {product} الاتصال كل ليلة في الساعة {hour}.
detail: الرقم التسلسلي {serial} واسم الغرفة {word}.
answer: اضغط الزر خمس عشرة ثانية حتى يومض الضوء الأزرق.
[app]
subject: التطبيق يتوقف فجأة
problem: يتوقف التطبيق عندما أفتح المشهد {word}.
detail: آخر سطر في السجل هو "{error}".
answer: شكرا على البلاغ، سيأتي الإصلاح في الإصدار {version}.
[integration]
subject: مفتاح الواجهة مرفوض
problem: مفتاح الواجهة البرمجية للمشروع {word} مرفوض منذ أمس.
detail: رقم الطلب {reference}.
answer: انتهت شهادة خادمكم بتاريخ {date}.
[cancel]
subject: إلغاء الاشتراك
problem: أرجو إلغاء اشتراكي في أقرب وقت.
detail: رقم العقد {reference}.
answer: ينتهي اشتراكك بتاريخ {date}.
)text";

} // namespace foredesk::sandbox
