import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitQuoted } from './split-quoted.ts';

const fresh = '还是不行，请再看看。\n\n张三';

const programs: [string, string][] = [
  [
    'Outlook in Chinese',
    '发件人: 华信服务台 <support@huaxin.example.cn>\n发送时间: 2026年11月20日 10:12\n收件人: 张三\n主题: 回复: 打印机\n\n您好',
  ],
  [
    'Outlook in English, below a line',
    '________________________________\nFrom: Support <support@huaxin.example.cn>\nSent: Friday, November 20, 2026 10:12\nTo: Zhang San\nSubject: RE: printer\n\nHello',
  ],
  ['Outlook of old', '-----Original Message-----\nFrom: Support\nSent: Friday\nTo: Zhang\nSubject: x\n\nHello'],
  [
    'QQ',
    '------------------ 原始邮件 ------------------\n发件人: "华信服务台" <support@huaxin.example.cn>;\n发送时间: 2026年11月20日(星期五) 上午10:12\n\n您好',
  ],
  [
    'the phone of QQ',
    '---原始邮件---\n发件人："华信服务台"<support@huaxin.example.cn>\n发送时间：2026年11月20日\n\n您好',
  ],
  ['Foxmail', '发件人： 华信服务台\n发送时间： 2026-11-20 10:12\n收件人： 张三\n主题： 回复：打印机\n您好'],
  ['163', '在 2026-11-20 10:12:33，"华信服务台" <support@huaxin.example.cn> 写道：\n\n您好'],
  ['163 in English', 'At 2026-11-20 10:12:33, "Support" <support@huaxin.example.cn> wrote:\n\nHello'],
  ['Gmail', 'On Fri, Nov 20, 2026 at 10:12 AM Support <support@huaxin.example.cn> wrote:\n\n> Hello\n> there'],
  [
    'Gmail, broken over two lines',
    'On Fri, Nov 20, 2026 at 10:12 AM Support <\nsupport@huaxin.example.cn> wrote:\n\n> Hello',
  ],
  ['Gmail in Chinese', '华信服务台 <support@huaxin.example.cn> 于2026年11月20日周五 10:12写道：\n\n> 您好'],
  ['Apple Mail in Chinese', '> 在 2026年11月20日，10:12，华信服务台 <support@huaxin.example.cn> 写道：\n> \n> 您好'],
  ['whoever only marks lines', '> 您好\n> 请重启'],
];
for (const [name, quoted] of programs) {
  test(`knows what ${name} quotes`, () => {
    assert.deepEqual(splitQuoted(`${fresh}\n\n${quoted}`), { fresh, quoted });
  });
}

const whole: [string, string][] = [
  ['a text that quotes nothing', '打印机坏了。\n发件人显示异常：请看图'],
  [
    'what was forwarded',
    '请处理\n\n---------- Forwarded message ---------\nFrom: a@b.cn\nDate: x\nSubject: y\nTo: z\n\n内容',
  ],
  ['what is nothing but quoted', '> 您好\n> 请重启'],
  [
    'answers between the lines',
    '见下\n\nOn Fri, Nov 20, 2026 Support <s@h.cn> wrote:\n> 重启了吗？\n重启了。\n> 换纸了吗？\n换了。',
  ],
  ['an answer below', 'On Fri, Nov 20, 2026 Support <s@h.cn> wrote:\n> 重启了吗？\n\n重启了，还是不行。'],
  ['lines of greater-than in the middle', 'a\n> 0\nb'],
];
for (const [name, text] of whole) {
  test(`leaves ${name} as it is`, () => {
    assert.deepEqual(splitQuoted(text), { fresh: text, quoted: null });
  });
}
