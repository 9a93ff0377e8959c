import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsBetween, narrowed } from './period.rules.ts';

const shanghai = 'Asia/Shanghai';

test('months are those of the zone, across the turn of the year', () => {
  const months = monthsBetween('2015-12-31T15:59:59.999Z', '2016-01-31T16:00:00.000Z', shanghai);
  assert.deepEqual(
    months.map(({ month }) => month),
    ['2015-12', '2016-01', '2016-02'],
  );
  assert.deepEqual(months[1], {
    month: '2016-01',
    from: '2015-12-31T16:00:00.000Z',
    to: '2016-01-31T16:00:00.000Z',
  });
});

test('of a month that begins before the period, the drill-down takes what lies in both', () => {
  const period = { from: '2016-01-10T00:00:00.000Z', to: '2016-01-20T00:00:00.000Z' };
  const [january] = monthsBetween('2016-01-15T00:00:00.000Z', '2016-01-15T00:00:00.000Z', shanghai);
  assert.deepEqual(january && narrowed(period, january), { month: '2016-01', ...period });
  assert.deepEqual(january && narrowed({ from: null, to: null }, january), january);
});
