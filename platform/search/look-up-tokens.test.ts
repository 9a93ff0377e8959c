import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUpRange } from './look-up-prefix.ts';
import { lookUpTokens, type LookUpText } from './look-up-tokens.ts';

/** As the database asks: a range of tokens in the order of their bytes. */
function finds(texts: LookUpText[], typed: string): boolean {
  const range = lookUpRange(typed);
  if (!range) return false;
  const from = Buffer.from(range.from);
  const below = Buffer.from(range.below);
  return lookUpTokens(texts).some(
    (token) => Buffer.from(token).compare(from) >= 0 && Buffer.from(token).compare(below) < 0,
  );
}

const tokens: [says: string, text: LookUpText, tokens: string[]][] = [
  ['a person by name, pinyin and initials', { as: 'person', text: '张伟' }, ['wei', 'zhangwei', 'zw', '伟', '张伟']],
  [
    'a surname is read as one',
    { as: 'person', text: '仇英' },
    ['chouying', 'cy', 'qiuying', 'qy', 'ying', '仇英', '英'],
  ],
  ['a Latin name from each word on', { as: 'person', text: 'John Smith' }, ['johnsmith', 'smith']],
  ['a mobile phone and its last four', { as: 'phone', text: '+86 138-0013-8000' }, ['13800138000', '8000']],
  [
    'a landline also without area code',
    { as: 'phone', text: '(021)6234 5678 转 801' },
    ['02162345678', '5678', '62345678'],
  ],
  ['a short number as it is', { as: 'phone', text: '10086' }, ['10086']],
  [
    'a code by its parts and bare number',
    { as: 'code', text: 'INC-2026-000123' },
    ['000123', '123', '2026000123', 'inc2026000123'],
  ],
  ['a code without separators', { as: 'code', text: 'PC00120' }, ['120', 'pc00120']],
  ['an address and its last two numbers', { as: 'ip', text: '192.168.1.10' }, ['1.10', '192.168.1.10']],
  ['nothing from nothing', { as: 'name', text: ' - ' }, []],
];
for (const [says, text, expected] of tokens) {
  test(`keeps ${says}`, () => assert.deepEqual(lookUpTokens([text]), expected));
}

const found: [text: LookUpText, typed: string[]][] = [
  [{ as: 'person', text: '单乐' }, ['单', '单乐', '乐', 'shan', 'shanl', 'sl', 'ShanYue', 'sy', 'dan']],
  [{ as: 'person', text: '吕布' }, ['lv', 'lvbu', 'lyu', 'lubu', 'lb']],
  [{ as: 'person', text: '尉迟恭' }, ['yuchi', 'ycg', '恭', 'gong']],
  [{ as: 'person', text: '张𬀩' }, ['zhangw', 'zw', '𬀩', '张𬀩']],
  [
    { as: 'name', text: '上海飞鹤科技（集团）有限公司' },
    ['上海', '飞鹤', 'fhkj', 'feihe', 'shfh', '集团', 'jtyx', '科技集团'],
  ],
  [{ as: 'name', text: '重庆长安 ThinkTank 中心' }, ['chongqing', 'cqca', 'chang an', 'think', 'thinktankzx', '中心']],
  [{ as: 'phone', text: '13800138000' }, ['138', '138 0013', '+86 1380', '8000', '0086-138']],
  [{ as: 'code', text: 'INC-2026-000123' }, ['inc', 'INC-2026-0001', '000123', '123', 'inc2026']],
  [{ as: 'ip', text: '192.168.1.10' }, ['192.168', '192.168.1.', '192.168.1.10', '1.10']],
  [{ as: 'ip', text: 'fe80::1:2' }, ['FE80::1', 'fe80']],
];
for (const [text, typed] of found) {
  test(`finds ${text.text} by ${typed.join(', ')}`, () => {
    assert.deepEqual(
      typed.filter((beginning) => !finds([text], beginning)),
      [],
    );
  });
}

test('does not find an address by the digits of another', () => {
  assert.equal(finds([{ as: 'ip', text: '192.168.11.0' }], '192.168.1.1'), false);
});

test('does not find what does not begin so', () => {
  assert.equal(finds([{ as: 'person', text: '张伟' }], '李'), false);
  assert.equal(finds([{ as: 'phone', text: '13800138000' }], '0013'), false);
});

test('has no range for nothing typed', () => {
  assert.equal(lookUpRange(' '), null);
});

test('keeps no token that is only the beginning of another', () => {
  const kept = lookUpTokens([
    { as: 'code', text: 'zh' },
    { as: 'person', text: '张伟' },
  ]);
  assert.deepEqual(kept, ['wei', 'zhangwei', 'zw', '伟', '张伟']);
});

test('cuts what nobody would type to its end', () => {
  assert.deepEqual(lookUpTokens([{ as: 'code', text: 'f'.repeat(500) }]), ['f'.repeat(64)]);
});
