import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namesIn, phonesIn, readChat, titleOf } from './chat.rules.ts';

/** Sunday 2026-11-22, 10:30 in Shanghai. */
const reading = { now: '2026-11-22T02:30:00.000Z', timeZone: 'Asia/Shanghai' };
const read = (text: string) => readChat(text, reading);
const inShort = (text: string) => read(text).messages.map(({ sender, at, text: said }) => [sender, at, said]);

test('reads what was copied out of QQ, with numbers behind the names', () => {
  const text = `张三(12345678) 2026/11/22 9:05:01
打印机坏了
面板显示 E3
【管理员】李四<lisi@qq.com> 2026/11/22 9:06:11
收到`;
  assert.deepEqual(inShort(text), [
    ['张三', '2026-11-22T01:05:01.000Z', '打印机坏了\n面板显示 E3'],
    ['李四', '2026-11-22T01:06:11.000Z', '收到'],
  ]);
  assert.equal(read(text).network, 'qq');
});

test('reads an export of QQ, which says the time first', () => {
  const text = `2026-11-21 18:20:05 王芳（财务部）(87654321)
网页打不开

2026-11-21 18:21:30 赵蕾(22223333)
[图片]`;
  assert.deepEqual(inShort(text), [
    ['王芳（财务部）', '2026-11-21T10:20:05.000Z', '网页打不开'],
    ['赵蕾', '2026-11-21T10:21:30.000Z', '[图片]'],
  ]);
  assert.equal(read(text).network, 'qq');
});

test('reads what was copied out of WeChat, with days as people say them', () => {
  const text = `东海-赵蕾 昨天 18:20
在吗
东海-赵蕾 昨天 下午6:21
ERP 登录不了
值班 星期五 9:05
好的
东海-赵蕾 8:02
还是不行`;
  assert.deepEqual(inShort(text), [
    ['东海-赵蕾', '2026-11-21T10:20:00.000Z', '在吗'],
    ['东海-赵蕾', '2026-11-21T10:21:00.000Z', 'ERP 登录不了'],
    ['值班', '2026-11-20T01:05:00.000Z', '好的'],
    ['东海-赵蕾', '2026-11-22T00:02:00.000Z', '还是不行'],
  ]);
  assert.equal(read(text).network, 'wechat');
});

test('reads what WeChat sends by mail, with a line for each day', () => {
  const text = `“报修群”的聊天记录

—————  2026-11-20  —————

赵蕾  11:45

打印机卡纸

值班员  23:50

明天一早来

—————  2026-11-21  —————

赵蕾  08:10

谢谢`;
  assert.deepEqual(inShort(text), [
    ['赵蕾', '2026-11-20T03:45:00.000Z', '打印机卡纸'],
    ['值班员', '2026-11-20T15:50:00.000Z', '明天一早来'],
    ['赵蕾', '2026-11-21T00:10:00.000Z', '谢谢'],
  ]);
});

test('takes a time that is still to come for yesterday, and a day of no year for the last one', () => {
  assert.deepEqual(
    inShort('赵蕾 23:10\n坏了\n赵蕾 12-31 09:00\n早就坏了').map(([, at]) => at),
    ['2026-11-21T15:10:00.000Z', '2025-12-31T01:00:00.000Z'],
  );
});

test('reads a conversation without times by its colons', () => {
  assert.deepEqual(inShort('赵蕾：打印机坏了\n显示 E3\n值班：收到'), [
    ['赵蕾', null, '打印机坏了\n显示 E3'],
    ['值班', null, '收到'],
  ]);
});

test('leaves words as they are that only look like a time', () => {
  assert.deepEqual(inShort('赵蕾 9:05\n会议改到 15:00 了\n比分 2026/13/45 9:05'), [
    ['赵蕾', '2026-11-22T01:05:00.000Z', '会议改到 15:00 了\n比分 2026/13/45 9:05'],
  ]);
});

test('keeps what it cannot read as one message of nobody', () => {
  assert.deepEqual(inShort('打印机坏了\n请来看看'), [['', null, '打印机坏了\n请来看看']]);
  assert.deepEqual(inShort('   \n'), []);
});

test('titles a conversation by what is more than a greeting or a picture', () => {
  assert.equal(titleOf(read('赵蕾 9:05\n在吗？\n赵蕾 9:06\n[图片]\n赵蕾 9:07\nERP 登录不了').messages), 'ERP 登录不了');
  assert.equal(titleOf(read('赵蕾 9:05\n在吗').messages), '在吗');
  const mentions = `${'@'.repeat(60)} 打不开`;
  assert.equal(titleOf(read(`赵蕾 9:05\n@值班 @王工\n${mentions}`).messages), mentions, 'in no time');
});

test('a line of nothing but a gap is read in no time', () => {
  const began = performance.now();
  for (const gap of [' ', ':', ' :']) read(`赵蕾${gap.repeat(9000)}坏了`);
  assert.ok(performance.now() - began < 1000);
});

test('finds the names that senders may go by, and the numbers that were said', () => {
  const { messages } = read('东海-赵蕾(财务) 9:05\n电话 138 0000 1111，或 13800001111');
  assert.deepEqual(namesIn(messages), ['东海-赵蕾(财务)', '东海', '赵蕾', '财务']);
  assert.deepEqual(phonesIn(messages), ['13800001111']);
});

test('loses no word of whatever is pasted, and says nothing that is still to come', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '张三(12345678) 2026/11/22 9:05:01',
      '赵蕾 昨天 18:20',
      '2026-11-21 18:20:05 李四',
      '—— 2026-11-20 ——',
    ),
    fc.string({ maxLength: 40 }),
    fc.constantFrom('打印机坏了', 'E3', ''),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { messages } = read(lines.join('\n'));
      const said = messages.map(({ sender, text }) => `${sender}\n${text}`).join('\n');
      for (const word of ['打印机坏了', 'E3'])
        assert.equal(
          said.includes(word),
          lines.some((one) => one.includes(word)),
        );
      for (const { at } of messages) assert.ok(at === null || at <= reading.now);
    }),
  );
});
