import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDay } from './written-day.ts';

test('reads a day as people and sheets write it', () => {
  const same = [
    '2026-01-05',
    '2026/1/5',
    '2026.1.5',
    '2026年1月5日',
    '20260105',
    '2026-01-05T00:00:00.000Z',
    '2026/1/5 0:00',
  ];
  assert.deepEqual(new Set(same.map(readDay)), new Set(['2026-01-05']));
  assert.equal(readDay('2028-02-29'), '2028-02-29');
});

test('takes nothing for a day that is none', () => {
  const none = ['', '5', '2026-02-29', '2026-13-01', '2026年', '20260231', '05/01/2026', '2026-01-05 08:30'];
  assert.deepEqual(
    none.filter((text) => readDay(text) !== null),
    [],
  );
});
