import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf } from '../../../../kernel/period.ts';
import type { ComparisonKind } from '../../report.contract.ts';
import { comparedWith } from './comparison.rules.ts';

const shanghai = 'Asia/Shanghai';

/** Both as days, the last one counted. */
function compared(kind: ComparisonKind, [from, to]: [string, string], timeZone = shanghai): string[] {
  const period = periodOf({ from, to }, timeZone);
  assert.ok(period.from && period.to);
  const found = comparedWith(kind, { from: period.from, to: period.to }, timeZone);
  const dayOf = (instant: string, before: number) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).subtract({ seconds: before }).toPlainDate().toString();
  return [dayOf(found.from, 0), dayOf(found.to, 1)];
}

test('before whole months stand as many whole months, however long they are', () => {
  assert.deepEqual(compared('previous', ['2016-03-01', '2016-03-31']), ['2016-02-01', '2016-02-29']);
  assert.deepEqual(compared('previous', ['2016-01-01', '2016-03-31']), ['2015-10-01', '2015-12-31']);
  assert.deepEqual(compared('previous', ['2016-01-01', '2016-12-31']), ['2015-01-01', '2015-12-31']);
});

test('before other days stand as many days', () => {
  assert.deepEqual(compared('previous', ['2016-03-10', '2016-03-12']), ['2016-03-07', '2016-03-09']);
  assert.deepEqual(compared('previous', ['2016-03-29', '2016-03-29'], 'Europe/Berlin'), ['2016-03-28', '2016-03-28']);
});

test('before hours stand as many hours', () => {
  const found = comparedWith(
    'previous',
    { from: '2016-03-10T08:00:00.000Z', to: '2016-03-10T10:30:00.000Z' },
    shanghai,
  );
  assert.deepEqual(found, { from: '2016-03-10T05:30:00.000Z', to: '2016-03-10T08:00:00.000Z' });
});

test('a year earlier are the same dates', () => {
  assert.deepEqual(compared('year', ['2016-03-01', '2016-03-31']), ['2015-03-01', '2015-03-31']);
  assert.deepEqual(compared('year', ['2017-02-01', '2017-02-28']), ['2016-02-01', '2016-02-28']);
});

test('29 February is 28 February a year earlier', () => {
  assert.deepEqual(compared('year', ['2016-02-29', '2016-02-29']), ['2015-02-28', '2015-02-28']);
  assert.deepEqual(compared('year', ['2016-02-01', '2016-02-29']), ['2015-02-01', '2015-02-28']);
});
