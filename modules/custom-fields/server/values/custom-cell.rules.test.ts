import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CustomKind } from '../../custom-field.contract.ts';
import { valueInCell } from './custom-cell.rules.ts';

const choices = [
  { code: 'old', label: '金牌', labelEn: null, isRetired: true },
  { code: 'gold', label: '金牌', labelEn: 'Gold', isRetired: false },
  { code: 'silver', label: '银牌', labelEn: null, isRetired: false },
];

const read: [kind: CustomKind, text: string, value: unknown][] = [
  ['line', '0012', '0012'],
  ['number', '1,200.50', 1200.5],
  ['number', '１２', 12],
  ['number', '-3', -3],
  ['number', '十二', '十二'],
  ['number', '0x10', '0x10'],
  ['day', '2026-11-20', '2026-11-20'],
  ['day', '2026/1/5', '2026-01-05'],
  ['day', '2026.1.5', '2026-01-05'],
  ['day', '2026年1月5日', '2026-01-05'],
  ['day', '20260105', '2026-01-05'],
  ['day', '2026-01-05 00:00:00', '2026-01-05'],
  ['day', '5/1/2026', '5/1/2026'],
  ['yes_no', '是', true],
  ['yes_no', 'N', false],
  ['yes_no', '√', true],
  ['yes_no', '也许', '也许'],
  ['choice', ' gold ', 'gold'],
  ['choice', '金牌', 'gold'],
  ['choice', '铂金', '铂金'],
  ['choices', '金牌、银牌', ['gold', 'silver']],
  ['choices', 'Gold; silver', ['gold', 'silver']],
];

test('a cell is read as its field means it; what cannot be read stays text', () => {
  for (const [kind, text, value] of read) {
    assert.deepEqual(valueInCell({ kind, choices }, text), value, `${kind} ${text}`);
  }
});
