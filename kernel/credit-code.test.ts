import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditCodeCheck, readCreditCode } from './credit-code.ts';

const faults: [says: string, typed: string, reading: object][] = [
  ['takes a code', '91350100M000100Y43', { text: '91350100M000100Y43' }],
  ['mends small letters and blanks', ' 91350100 m000 100y43', { text: '91350100M000100Y43' }],
  ['mends full width and hyphens', '９１350100-M000100Y-43', { text: '91350100M000100Y43' }],
  ['refuses 17 characters', '91350100M000100Y4', { fault: 'credit_code_length', values: { digits: 17 } }],
  [
    'names the place of a letter that no code has',
    '91350100MO00100Y43',
    { fault: 'credit_code_character', values: { position: 10, character: 'O' } },
  ],
  [
    'says which check character would fit',
    '91350100M000100Y44',
    { fault: 'credit_code_check', values: { expected: '3' } },
  ],
];
for (const [says, typed, reading] of faults) test(says, () => assert.deepEqual(readCreditCode(typed), reading));

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
const bodies = fc.array(fc.constantFrom(...characters), { minLength: 17, maxLength: 17 }).map((body) => body.join(''));

test('every body has exactly one check character', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const fitting = characters.filter((check) => 'text' in readCreditCode(body + check));
      assert.deepEqual(fitting, [creditCodeCheck(body)]);
    }),
  );
});

test('notices every single character that was copied wrongly', () => {
  const other = fc.constantFrom(...characters);
  fc.assert(
    fc.property(bodies, fc.nat(16), other, (body, at, wrong) => {
      fc.pre(body[at] !== wrong);
      const miscopied = body.slice(0, at) + wrong + body.slice(at + 1) + creditCodeCheck(body);
      assert.ok('fault' in readCreditCode(miscopied));
    }),
  );
});

test('notices two neighbours that changed places', () => {
  fc.assert(
    fc.property(bodies, fc.nat(15), (body, at) => {
      fc.pre(body[at] !== body[at + 1]);
      const swapped = `${body.slice(0, at)}${body[at + 1]}${body[at]}${body.slice(at + 2)}${creditCodeCheck(body)}`;
      assert.ok('fault' in readCreditCode(swapped));
    }),
  );
});
