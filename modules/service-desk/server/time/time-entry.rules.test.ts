import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addSeconds } from '../../../../kernel/instant.ts';
import { timeKinds } from '../../time-entry.contract.ts';
import { saidAnew, spanOf, sumsOf, type SaidSpan } from './time-entry.rules.ts';

const now = '2026-11-20T10:00:00.000Z';
const at = (minutes: number) => addSeconds(now, minutes * 60);

const cases: [string, SaidSpan, ReturnType<typeof spanOf>][] = [
  [
    'beginning and end give the minutes',
    { startedAt: at(-90), endedAt: at(-45) },
    { span: { startedAt: at(-90), endedAt: at(-45), minutes: 45 } },
  ],
  [
    'beginning and minutes give the end',
    { startedAt: at(-90), minutes: 30 },
    { span: { startedAt: at(-90), endedAt: at(-60), minutes: 30 } },
  ],
  [
    'end and minutes give the beginning',
    { endedAt: at(-10), minutes: 20 },
    { span: { startedAt: at(-30), endedAt: at(-10), minutes: 20 } },
  ],
  ['minutes alone end now', { minutes: 20 }, { span: { startedAt: at(-20), endedAt: now, minutes: 20 } }],
  ['a beginning alone is not enough', { startedAt: at(-20) }, { fault: 'two_needed' }],
  ['the end is not before the beginning', { startedAt: at(-20), endedAt: at(-30) }, { fault: 'ends_before_start' }],
  [
    'three that do not agree are refused',
    { startedAt: at(-60), endedAt: at(-30), minutes: 20 },
    { fault: 'times_disagree' },
  ],
  ['more than a day is no single piece of work', { startedAt: at(-3000), endedAt: at(-10) }, { fault: 'too_long' }],
  ['time to come is not spent yet', { startedAt: at(-10), minutes: 30 }, { fault: 'in_future' }],
];

const known = { startedAt: at(-3000), endedAt: at(-2940), minutes: 60 };
const corrections: [string, SaidSpan, SaidSpan][] = [
  ['nothing said leaves all as it was', {}, known],
  ['minutes alone keep the end, whenever it was', { minutes: 45 }, { endedAt: at(-2940), minutes: 45 }],
  ['a beginning alone keeps the end', { startedAt: at(-2990) }, { startedAt: at(-2990), endedAt: at(-2940) }],
  ['an end alone keeps the beginning', { endedAt: at(-2950) }, { startedAt: at(-3000), endedAt: at(-2950) }],
];

for (const [says, said, expected] of corrections) {
  test(`of a correction, ${says}`, () => {
    const whole = saidAnew(known, said);
    assert.partialDeepStrictEqual(whole, expected);
    assert.ok('span' in spanOf(whole, now));
  });
}

for (const [says, said, expected] of cases) {
  test(`of a span of time, ${says}`, () => assert.deepEqual(spanOf(said, now), expected));
}

test('whichever two are said, the third comes out the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 0, max: 10_000 }), (minutes, ago) => {
      const [startedAt, endedAt] = [at(-ago - minutes), at(-ago)];
      const expected = { span: { startedAt, endedAt, minutes } };
      assert.deepEqual(spanOf({ startedAt, endedAt }, now), expected);
      assert.deepEqual(spanOf({ startedAt, minutes }, now), expected);
      assert.deepEqual(spanOf({ endedAt, minutes }, now), expected);
    }),
  );
});

test('sums by kind add up to all that was not taken back', () => {
  const entry = fc.record({
    kind: fc.constantFrom(...timeKinds),
    minutes: fc.integer({ min: 1, max: 1440 }),
    isBillable: fc.boolean(),
    retiredAt: fc.constantFrom(null, now),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const counted = entries.filter(({ retiredAt }) => retiredAt === null);
      const sums = sumsOf(entries);
      const total = (rows: readonly { minutes: number }[]) => rows.reduce((sum, { minutes }) => sum + minutes, 0);
      assert.equal(total(sums), total(counted));
      const billable = sums.reduce((sum, { billableMinutes }) => sum + billableMinutes, 0);
      assert.equal(billable, total(counted.filter(({ isBillable }) => isBillable)));
    }),
  );
});
