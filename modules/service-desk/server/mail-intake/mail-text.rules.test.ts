import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedMail } from '../../../channels/incoming-mail.contract.ts';
import { answerOf, descriptionOf, titleOf } from './mail-text.rules.ts';
import { mailWords } from './mail-words.delivered.ts';

const words = mailWords['zh-CN'];
// what these functions look at; the rest is not asked for
const mail = {
  subject: '打印机卡纸',
  freshText: '又卡了',
  quotedText: '> 上次的',
  shortfall: null,
  droppedFiles: 0,
} as ParsedMail;

test('a ticket is called by the subject, else by how the mail begins, else that it has neither', () => {
  assert.equal(titleOf({ subject: '打印机\r\n 卡纸', freshText: '' }, 'zh-CN'), '打印机 卡纸');
  assert.equal(titleOf({ subject: ' ', freshText: '又卡了\n请来' }, 'zh-CN'), '又卡了 请来');
  assert.equal(titleOf({ subject: '', freshText: '' }, 'zh-CN'), words.untitled);
  assert.equal(titleOf({ subject: '卡'.repeat(500), freshText: '' }, 'zh-CN').length, 200);
});

test('a new ticket says all of the mail, an answer what is new in it', () => {
  assert.equal(descriptionOf(mail, 'zh-CN'), '又卡了\n\n> 上次的');
  assert.equal(answerOf(mail, 'zh-CN'), '又卡了');
  assert.equal(answerOf({ ...mail, freshText: '' }, 'zh-CN'), '> 上次的');
  assert.equal(answerOf({ ...mail, freshText: '', quotedText: null }, 'zh-CN'), words.empty);
});

test('what was not taken in is said, also of a text that is cut', () => {
  const large = descriptionOf({ ...mail, shortfall: 'too_large' }, 'zh-CN');
  assert.ok(large.startsWith('又卡了') && large.endsWith(words.shortfall.too_large));
  const long = descriptionOf({ ...mail, freshText: '长'.repeat(50_000), droppedFiles: 3 }, 'zh-CN');
  assert.ok(long.length <= 20_000 && long.includes('3') && long.endsWith(words.longer));
});
