// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/phrases.h"

namespace foredesk::sandbox
{

const char *const kPhrasesChinese = R"text(
first: 晓梅|xiaomei, 建国|jianguo, 丽华|lihua, 志强|zhiqiang, 雨晴|yuqing, 浩然|haoran, 思远|siyuan, 静怡|jingyi
last: 欧阳|ouyang, 上官|shangguan, 林|lin, 沈|shen, 顾|gu, 陆|lu, 苏|su, 韩|han
hello: 您好,
hello: 你好,
agenthello: {name},您好:
bye: 谢谢,{name}
bye: 此致敬礼,{name}
agentbye: 祝好,{agent}
quote: {author} 于 {when} 写道:
filler: 我从{year}年开始使用,以前从来没有问题。
filler: 我们的编号是{reference}。
filler: 附件里有截图。
filler: 办公室里{count}个人都遇到同样的情况。
care: 感谢您提供的详细信息。
care: 给您带来不便,非常抱歉。
thanks: 已经解决了,非常感谢!
again: 请问有进展吗?已经过去{days}天了。
again: 很遗憾,还是和以前一样。
note: 客户来电,已答应{weekday}之前回复。
[login]
subject: 无法登录账户
problem: 从上周开始无法登录,页面显示“{error}”。
detail: 我使用的是{device},版本{version}。
answer: 已为您解除锁定,请再试一次。
[billing]
subject: 发票{number}有误
problem: {month}的费用{amount}被扣了两次。
detail: 银行流水号是{reference}。
answer: 第二笔{amount}今天已经退回。
[delivery]
subject: 订单{order}还没有收到
problem: 我在{date}订购了{product},到现在还没有收到。
detail: 订单号{order},快递单号{reference}。
answer: 包裹在路上丢失,今天重新发货,单号{reference}。
[returns]
subject: 退货申请:{product}
problem: 我想退掉{product},它不适合我。
detail: 购买日期是{date}。
answer: 好的,这是新的退货标签,{days}天内有效。
[device]
subject: {product}经常断线
problem: 我的{product}每天晚上{hour}点左右断开连接。
detail: 序列号是{serial},房间名称是{word}。
answer: 请按住按钮十五秒,直到蓝灯闪烁。
[app]
subject: 应用程序闪退
problem: 打开场景{word}时应用程序就会闪退。
detail: 日志最后一行是“{error}”。
answer: 感谢您的反馈,版本{version}会修复这个问题。
[integration]
subject: 接口密钥被拒绝
problem: 从昨天起,项目{word}的接口密钥被拒绝。
detail: 请求编号是{reference}。
answer: 贵方服务器的证书已于{date}过期。
[cancel]
subject: 取消订阅
problem: 请在下一个日期取消我的订阅。
detail: 合同编号是{reference}。
answer: 您的订阅将于{date}结束。
)text";

} // namespace foredesk::sandbox
