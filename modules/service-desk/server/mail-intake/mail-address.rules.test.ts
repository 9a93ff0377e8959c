import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerAddress, marksIn, numbersIn, threadId, tokensAmong } from './mail-address.rules.ts';

const token = 'a'.repeat(45);
const support = 'support@huaxin.example.cn';

test('the answer finds back by its address and by what it goes on from', () => {
  assert.deepEqual(marksIn([answerAddress(support, token)], support), { tokens: [token], tags: [] });
  assert.deepEqual(tokensAmong(['<other@example.cn>', threadId(support, token)]), [token]);
});

test('an address of ours fits before the @, however long the mailbox is called in earnest', () => {
  assert.ok((answerAddress('servicedesk@huaxin.example.cn', token).split('@')[0] ?? '').length <= 64);
});

const addresses: [string, { tokens: string[]; tags: string[] }][] = [
  ['support+acme@huaxin.example.cn', { tokens: [], tags: ['acme'] }],
  ['Support+ACME@HUAXIN.example.cn', { tokens: [], tags: ['acme'] }],
  [`SUPPORT+T-${token.toUpperCase()}@huaxin.example.cn`, { tokens: [token], tags: [] }],
  ['support@huaxin.example.cn', { tokens: [], tags: [] }],
  ['support+acme@elsewhere.example.com', { tokens: [], tags: [] }],
  ['sales+acme@huaxin.example.cn', { tokens: [], tags: [] }],
  ['support+t-short@huaxin.example.cn', { tokens: [], tags: ['t-short'] }],
  ['nonsense', { tokens: [], tags: [] }],
];
for (const [address, marks] of addresses) {
  test(`reads what stands behind the plus of ${address}`, () => {
    assert.deepEqual(marksIn([address], support), marks);
  });
}

const subjects: [string, string[]][] = [
  ['Re: [INC-2026-000123] 打印机卡纸', ['INC-2026-000123']],
  ['回复：inc-2026-000123打印机', ['INC-2026-000123']],
  ['INC-2026-000123 和 REQ-2026-000124', ['INC-2026-000123', 'REQ-2026-000124']],
  ['XINC-2026-000123', []],
  ['INC-2026-12', []],
  ['INC-2026-000123-4', []],
  ['', []],
];
for (const [subject, numbers] of subjects) {
  test(`finds ${numbers.length} numbers in “${subject}”`, () => assert.deepEqual(numbersIn(subject), numbers));
}

test('looks for five numbers at most', () => {
  const many = Array.from({ length: 50 }, (_, at) => `INC-2026-${String(at).padStart(6, '0')}`).join(' ');
  assert.equal(numbersIn(many).length, 5);
});
