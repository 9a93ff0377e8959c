import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf } from './period.ts';

const shanghai = 'Asia/Shanghai';

test('a day counts in whole, by the clock of the zone', () => {
  assert.deepEqual(periodOf({ from: '2016-02-01', to: '2016-02-29' }, shanghai), {
    from: '2016-01-31T16:00:00.000Z',
    to: '2016-02-29T16:00:00.000Z',
  });
});

test('an instant stays as it is, and an end that nobody named is none', () => {
  assert.deepEqual(periodOf({ to: '2016-02-29T00:00:00.000Z' }, shanghai), {
    from: null,
    to: '2016-02-29T00:00:00.000Z',
  });
});

test('a day begins where the clock begins it, also when that is not midnight', () => {
  // Brazil put its clocks forward at midnight
  assert.equal(periodOf({ from: '2016-10-16' }, 'America/Sao_Paulo').from, '2016-10-16T03:00:00.000Z');
});
