import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AutomaticKind } from '../../incoming-mail.contract.ts';
import { automaticKindOf, type MailFacts } from './automatic-mail.rules.ts';

const usual: MailFacts = {
  headers: { 'return-path': ['<zhaolei@donghai.example.cn>'] },
  subject: '打印机',
  fromAddress: 'zhaolei@donghai.example.cn',
  isOurs: false,
  mailboxAddress: 'support@huaxin.example.cn',
};

const cases: [string, Partial<MailFacts>, AutomaticKind | null][] = [
  ['a person', {}, null],
  ['a person whose program says that it is one', { headers: { 'auto-submitted': ['no'] } }, null],
  ['a holiday notice (RFC 3834)', { headers: { 'auto-submitted': ['auto-replied'] } }, 'auto_reply'],
  [
    'a holiday notice with words behind it',
    { headers: { 'auto-submitted': ['auto-replied; owner-email="a@b.cn"'] } },
    'auto_reply',
  ],
  ['an older holiday notice', { headers: { 'x-autoreply': ['yes'] } }, 'auto_reply'],
  ['one that says so by precedence', { headers: { precedence: ['auto_reply'] } }, 'auto_reply'],
  ['one that says so in Chinese alone', { subject: '自动回复: 出差中' }, 'auto_reply'],
  ['one that says so in English alone', { subject: 'Out of Office: printer' }, 'auto_reply'],
  ['a person who writes of automatic replies', { subject: '关于自动回复的设置问题' }, null],
  [
    'Exchange without a return path',
    { headers: { 'return-path': ['<>'], 'x-auto-response-suppress': ['All'] } },
    'auto_reply',
  ],
  ['an alert', { headers: { 'auto-submitted': ['auto-generated'] } }, 'generated'],
  ['a mail to many', { headers: { precedence: ['bulk'] } }, 'generated'],
  ['no return path', { headers: { 'return-path': ['<>'] } }, 'generated'],
  [
    'a report of undelivered mail',
    {
      headers: { 'content-type': ['multipart/report; report-type=delivery-status; boundary=x'], 'return-path': ['<>'] },
    },
    'bounce',
  ],
  ['the mail daemon', { fromAddress: 'mailer-daemon@mx.example.cn' }, 'bounce'],
  ['a mailing list', { headers: { 'list-id': ['<all.donghai.example.cn>'] } }, 'list'],
  ['a mail of our own', { isOurs: true }, 'own'],
  ['a mail with our own mark of a round', { headers: { 'x-loop': ['support@huaxin.example.cn'] } }, 'loop'],
  [
    'a mail that went over forty servers',
    { headers: { received: Array.from({ length: 40 }, () => 'from x') } },
    'loop',
  ],
];
for (const [name, facts, expected] of cases) {
  test(`takes ${name} for ${expected ?? 'a person'}`, () => {
    assert.equal(automaticKindOf({ ...usual, ...facts }), expected);
  });
}
