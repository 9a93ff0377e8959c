import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf, type Change } from './change-of.ts';
import { measures, type SampleMeasure } from './sample-report.ts';

const cases: [measure: SampleMeasure, value: number, other: number, change: Omit<Change, 'step'>][] = [
  // more tickets are neither good nor bad
  ['count', 120, 100, { direction: 'higher', tone: 'plain', share: 0.2 }],
  ['count', 3, 0, { direction: 'higher', tone: 'plain', share: null }],
  ['count', 2300, 55, { direction: 'higher', tone: 'plain', share: null }],
  ['overdue_rate', 0.05, 0.03, { direction: 'higher', tone: 'bad', share: null }],
  ['overdue_rate', 0.03, 0.05, { direction: 'lower', tone: 'good', share: null }],
  ['handling_time', 90, 100, { direction: 'lower', tone: 'good', share: -0.1 }],
  ['handling_time', 90, 90, { direction: 'same', tone: 'plain', share: 0 }],
];

for (const [measure, value, other, expected] of cases) {
  test(`${measure} of ${value} after ${other} is ${expected.direction}, ${expected.tone}`, () => {
    const { step, ...change } = changeOf(measures[measure], value, other);
    assert.deepEqual(change, expected);
    assert.equal(step, value - other);
  });
}
