import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { narrowed, spansBetween, type SpanGrain } from './time-axis.rules.ts';

const shanghai = 'Asia/Shanghai';
const most = 1000;
const keys = (grain: SpanGrain, first: string, last: string) =>
  spansBetween(first, last, { grain, timeZone: shanghai, most }).map(({ key }) => key);

test('months are those of the zone, across the turn of the year', () => {
  const months = spansBetween('2015-12-31T15:59:59.999Z', '2016-01-31T16:00:00.000Z', {
    grain: 'month',
    timeZone: shanghai,
    most,
  });
  assert.deepEqual(
    months.map(({ key }) => key),
    ['2015-12', '2016-01', '2016-02'],
  );
  assert.deepEqual(months[1], {
    key: '2016-01',
    from: '2015-12-31T16:00:00.000Z',
    to: '2016-01-31T16:00:00.000Z',
  });
});

test('weeks begin on Monday and are counted as ISO 8601 does', () => {
  assert.deepEqual(keys('week', '2020-12-27T16:00:00.000Z', '2021-01-03T16:00:00.000Z'), ['2020-W53', '2021-W01']);
});

test('days, quarters and years are written so that they sort', () => {
  assert.deepEqual(keys('day', '2016-02-28T00:00:00.000Z', '2016-02-29T16:00:00.000Z'), [
    '2016-02-28',
    '2016-02-29',
    '2016-03-01',
  ]);
  assert.deepEqual(keys('quarter', '2015-11-05T00:00:00.000Z', '2016-04-01T00:00:00.000Z'), [
    '2015-Q4',
    '2016-Q1',
    '2016-Q2',
  ]);
  assert.deepEqual(keys('year', '2015-12-31T16:00:00.000Z', '2017-02-01T00:00:00.000Z'), ['2016', '2017']);
});

test('of more spans than are wanted it lays one too many, and stops', () => {
  const asked = { grain: 'day', timeZone: shanghai, most: 10 } as const;
  assert.equal(spansBetween('1900-01-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z', asked).length, 11);
});

test('one follows the other without a gap, also where clocks are put forward', () => {
  const instant = fc.date({ min: new Date('2010-01-01'), max: new Date('2012-01-01'), noInvalidDate: true });
  const grain = fc.constantFrom<SpanGrain>('day', 'week', 'month', 'quarter', 'year');
  fc.assert(
    fc.property(
      fc.tuple(instant, instant),
      grain,
      fc.constantFrom(shanghai, 'Europe/Berlin', 'America/Sao_Paulo'),
      ([a, b], grained, timeZone) => {
        const [first = '', last = ''] = [a.toISOString(), b.toISOString()].toSorted();
        const spans = spansBetween(first, last, { grain: grained, timeZone, most });
        assert.ok((spans[0]?.from ?? '') <= first && last < (spans.at(-1)?.to ?? ''));
        for (const [at, { from }] of spans.slice(1).entries()) assert.equal(spans[at]?.to, from);
        assert.equal(new Set(spans.map(({ key }) => key)).size, spans.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('of a month that begins before the period, the drill-down takes what lies in both', () => {
  const period = { from: '2016-01-10T00:00:00.000Z', to: '2016-01-20T00:00:00.000Z' };
  const january = { key: '2016-01', from: '2015-12-31T16:00:00.000Z', to: '2016-01-31T16:00:00.000Z' };
  assert.deepEqual(narrowed(period, january), { key: '2016-01', ...period });
  assert.deepEqual(narrowed({ from: null, to: null }, january), january);
});
