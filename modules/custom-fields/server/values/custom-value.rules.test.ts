import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CustomKind } from '../../custom-field.contract.ts';
import type { CustomValue } from '../../custom-value.contract.ts';
import { takenValue, type ValueFault } from './custom-value.rules.ts';

const choices = [
  { code: 'gold', label: '金牌', labelEn: 'Gold', isRetired: false },
  { code: 'silver', label: '银牌', labelEn: null, isRetired: false },
  { code: 'bronze', label: '铜牌', labelEn: null, isRetired: true },
];
const field = (kind: CustomKind) => ({ kind, choices });

const kept: [kind: CustomKind, sent: unknown, value: CustomValue | null][] = [
  ['line', ' A-102 ', 'A-102'],
  ['line', '字'.repeat(200), '字'.repeat(200)],
  ['line', '   ', null],
  ['text', 'one\ntwo', 'one\ntwo'],
  ['text', '', null],
  ['number', 0, 0],
  ['number', -12.5, -12.5],
  ['number', 999_999_999_999_999, 999_999_999_999_999],
  ['number', 0.1, 0.1],
  ['day', '2028-02-29', '2028-02-29'],
  ['yes_no', true, true],
  ['yes_no', false, false],
  ['choice', 'gold', 'gold'],
  ['choices', ['silver', 'gold', 'silver'], ['gold', 'silver']],
  ['choices', [], null],
  ['phone', '138 0000 1111', '13800001111'],
  ['phone', '0574-87654321转8012', '0574-87654321-8012'],
  ['email', ' Zhang@Donghai.example.CN ', 'zhang@donghai.example.cn'],
  ['link', 'https://wiki.example.cn/合同?id=1', 'https://wiki.example.cn/合同?id=1'],
];

test('each kind keeps what fits it, in its one form', () => {
  for (const [kind, sent, value] of kept) {
    assert.deepEqual(takenValue(field(kind), sent), { value }, `${kind} ${String(sent)}`);
  }
});

const refused: [kind: CustomKind, sent: unknown, fault: ValueFault][] = [
  ['line', 12, 'not_text'],
  ['line', 'one\ntwo', 'not_a_line'],
  ['line', '字'.repeat(201), 'too_long'],
  ['text', ['a'], 'not_text'],
  ['text', 'a\0b', 'not_text'],
  ['text', '字'.repeat(2001), 'too_long'],
  ['number', '12', 'not_a_number'],
  ['number', Number.NaN, 'not_a_number'],
  ['number', 1_000_000_000_000_000, 'too_many_digits'],
  ['number', 0.123_456_789_012_345_6, 'too_many_digits'],
  ['day', '2027-02-29', 'not_a_day'],
  ['day', '2026-1-5', 'not_a_day'],
  ['day', 20_261_120, 'not_a_day'],
  ['yes_no', '是', 'not_yes_no'],
  ['yes_no', 1, 'not_yes_no'],
  ['choice', '金牌', 'not_a_choice'],
  ['choice', 'bronze', 'not_a_choice'],
  ['choice', ['gold'], 'not_a_choice'],
  ['choices', 'gold', 'not_a_choice'],
  ['choices', ['gold', 'copper'], 'not_a_choice'],
  ['choices', ['bronze'], 'not_a_choice'],
  ['phone', '1380000111', 'not_a_phone'],
  ['phone', '张伟', 'not_a_phone'],
  ['email', 'zhang', 'not_an_email'],
  ['link', 'javascript:alert(1)', 'not_a_link'],
  ['link', 'wiki.example.cn', 'not_a_link'],
  ['link', `https://example.cn/${'a'.repeat(500)}`, 'too_long'],
];

test('each kind refuses what does not fit it, and says why', () => {
  for (const [kind, sent, fault] of refused) {
    const taken = takenValue(field(kind), sent);
    assert.equal('fault' in taken ? taken.fault : JSON.stringify(taken), fault, `${kind} ${String(sent)}`);
  }
});

test('a choice out of use stays with whoever had it', () => {
  assert.deepEqual(takenValue(field('choice'), 'bronze', 'bronze'), { value: 'bronze' });
  assert.deepEqual(takenValue(field('choices'), ['bronze', 'gold'], ['bronze']), { value: ['gold', 'bronze'] });
});

test('null clears a field of any kind', () => {
  for (const kind of ['line', 'number', 'day', 'yes_no', 'choice', 'choices', 'link'] as const) {
    assert.deepEqual(takenValue(field(kind), null, 'gold'), { value: null });
  }
});

test('what was kept is kept the same once more', () => {
  const kinds = fc.constantFrom<CustomKind>('line', 'text', 'number', 'phone', 'email', 'link');
  const anything = fc.oneof(fc.string(), fc.double(), fc.webUrl(), fc.emailAddress());
  fc.assert(
    fc.property(kinds, anything, (kind, sent) => {
      const once = takenValue(field(kind), sent);
      if ('value' in once) assert.deepEqual(takenValue(field(kind), once.value), once);
    }),
  );
});
