import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import { lineDifferences, saysSame } from './version-differences.ts';

function line(
  kind: string,
  value: number,
  priorities: NonNullable<WantedLine['conditions']['priorities']>,
): WantedLine {
  return {
    name: null,
    kind,
    conditions: { priorities },
    target: { value, unit: 'hour' },
    calendarId: 'c',
    pausingReasons: [],
    stopsOn: null,
    onPriorityChange: 'keep',
    onReopening: 'continue',
    beyondLimit: 'as_is',
    extensionPercent: null,
  };
}

test('puts lines for the same thing side by side, new ones where they stand, dropped ones last', () => {
  const before = [line('response', 1, ['P1', 'P2']), line('arrival', 4, ['P1'])];
  const after = [line('resolution', 8, ['P1']), line('response', 2, ['P2', 'P1'])];
  const rows = lineDifferences(before, after);
  assert.deepEqual(
    rows.map((row) => [row.before?.target?.value, row.after?.target?.value]),
    [
      [undefined, 8],
      [1, 2],
      [4, undefined],
    ],
  );
});

test('takes lines for the same whatever the order of their pausing reasons', () => {
  const one = { ...line('response', 1, ['P1']), pausingReasons: ['scheduled', 'awaiting_customer'] };
  assert.ok(saysSame({ before: one, after: { ...one, pausingReasons: ['awaiting_customer', 'scheduled'] } }));
  assert.ok(!saysSame({ before: one, after: { ...one, pausingReasons: ['scheduled'] } }));
  assert.ok(!saysSame({ before: one, after: null }));
});
