import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';
import { findingOf } from './finding-of.ts';

/** Keys and what they are told, so that no text is needed. */
const words = {
  locale: 'en',
  say: (key, params = {}) => [key.replace(/^reports:/, ''), ...Object.values(params)].join(' ').concat('; '),
  dimension: ({ code }) => code,
  cell: (_, { key }) => key ?? '',
  measure: ({ code }) => code,
  value: (unit, value) => (unit === 'share' ? `${(value * 100).toFixed(1)}%` : value.toFixed(1)),
  period: () => '',
} satisfies FileWords;

function told(unit: 'count' | 'share' | 'seconds', total: object, more: Partial<Report> = {}): string {
  const measure = { code: 'it', textKey: '', unit, source: '', better: null };
  const report = { measures: [measure], dimensions: [], rows: [], total, ...more } as unknown as Report;
  return findingOf(report, words);
}

const figure = (value: number, among = 100) => ({ figures: { it: { value, counted: among, among, missing: 0 } } });

test('a difference that is rounded away is none', () => {
  assert.match(told('share', { ...figure(0.5), compared: { previous: figure(0.50001) } }), /finding\.same/);
});

test('of next to nothing no percentage is said', () => {
  const said = told('count', { ...figure(300), compared: { previous: figure(1) } });
  assert.match(said, /finding\.higher .*299\.0/);
  assert.doesNotMatch(said, /%/);
});

test('of times the median is said, and called so', () => {
  const spread = { mean: 90, median: 10, p90: 99, min: 1, max: 99 };
  const said = told('seconds', { figures: { it: { value: 90, counted: 3, missing: 0, spread } } });
  assert.match(said, /statistic\.median.*10\.0/s);
});

test('a rate of three tickets is an accident', () => {
  const row = (key: string, value: number, among: number) => ({
    cells: [{ key }],
    filter: {},
    ...figure(value, among),
  });
  const rows = [row('east', 0.08, 60), row('west', 0.02, 90), row('south', 1, 3)] as unknown as Report['rows'];
  const dimensions = [{ code: 'customer', kind: 'key' }] as unknown as Report['dimensions'];
  assert.match(told('share', figure(0.05, 153), { rows, dimensions }), /finding\.highest east/);
});
