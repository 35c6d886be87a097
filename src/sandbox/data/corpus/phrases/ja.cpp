// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesJapanese = R"text(
first: 葵|aoi, 健太|kenta, 美咲|misaki, 直樹|naoki, さくら|sakura, 翔|sho, 由美|yumi, 大輔|daisuke
last: 青山|aoyama, 石原|ishihara, 川端|kawabata, 小松|komatsu, 中里|nakazato, 水谷|mizutani, 森下|morishita, 吉岡|yoshioka
hello: お世話になっております。
hello: サポートご担当者様
agenthello: {name}様
agenthello: {name}様、いつもご利用ありがとうございます。
bye: よろしくお願いいたします。{name}
agentbye: 今後ともよろしくお願いいたします。{agent}
quote: {when}、{author}のメール:
filler: {year}年から利用していますが、このようなことは初めてです。
filler: 当方の管理番号は{reference}です。
filler: 画面の写真を添付します。
filler: 事務所の{count}人全員が同じ状態です。
care: 詳しくご説明いただきありがとうございます。
care: ご不便をおかけして申し訳ございません。
thanks: 解決しました。ありがとうございました。
again: その後いかがでしょうか。もう{days}日たちました。
again: 残念ながら変わりませんでした。
note: お客様から電話あり。{weekday}までに回答予定。
[login]
subject: ログインできません
problem: 先週からログインできず、「{error}」と表示されます。
detail: 端末は{device}、アプリのバージョンは{version}です。
answer: ロックを解除しましたので、もう一度お試しください。
[billing]
subject: 請求書{number}について
problem: {month}の料金{amount}が二重に請求されています。
detail: 銀行の取引番号は{reference}です。
answer: 二回目の{amount}は本日返金いたしました。
[delivery]
subject: 注文{order}が届きません
problem: {date}に{product}を注文しましたが、まだ届いていません。
detail: 注文番号は{order}、荷物番号は{reference}です。
answer: 荷物が紛失したため、本日新しい商品を発送します。番号は{reference}です。
[returns]
subject: {product}の返品
problem: {product}を返品したいのですが、手続きを教えてください。
detail: 購入日は{date}です。
answer: 返品用のラベルをお送りします。{days}日以内にご利用ください。
[device]
subject: {product}の接続が切れます
problem: {product}の接続が毎晩{hour}時ごろに切れます。
detail: 製造番号は{serial}、部屋の名前は{word}です。
answer: ボタンを十五秒間押し続け、青く点滅するまでお待ちください。
[app]
subject: アプリが落ちます
problem: {word}のシーンを開くとアプリが終了してしまいます。
detail: ログの最後の行は「{error}」です。
answer: ご報告ありがとうございます。バージョン{version}で修正します。
[integration]
subject: APIキーが拒否されます
problem: 昨日から{word}のAPIキーが拒否されます。
detail: リクエスト番号は{reference}です。
answer: サーバーの証明書が{date}に失効しています。
[cancel]
subject: 解約の手続き
problem: 次の更新日で解約したいです。
detail: 契約番号は{reference}です。
answer: ご契約は{date}に終了します。
)text";

} // namespace foredesk::sandbox
