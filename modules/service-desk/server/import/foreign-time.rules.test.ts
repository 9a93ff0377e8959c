import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeReader } from './foreign-time.rules.ts';

const shanghai = timeReader('d/M/yyyy HH:mm', 'Asia/Shanghai');

test('a time is read by the wall clock of the zone', () => {
  assert.equal(shanghai('29/2/2016 01:16'), '2016-02-28T17:16:00.000Z');
  assert.equal(shanghai('05/03/2016 12:00'), '2016-03-05T04:00:00.000Z');
  assert.equal(timeReader('d/M/yyyy HH:mm', 'Europe/Berlin')('1/7/2016 12:00'), '2016-07-01T10:00:00.000Z');
});

test('formats of other tools need no code', () => {
  assert.equal(timeReader('yyyy-MM-dd HH:mm:ss', 'UTC')('2016-02-29 01:16:07'), '2016-02-29T01:16:07.000Z');
  assert.equal(timeReader('yyyy年M月d日 H时m分', 'Asia/Shanghai')('2016年2月9日 8时5分'), '2016-02-09T00:05:00.000Z');
});

for (const text of ['30/2/2016 10:00', '1/13/2016 10:00', '1/1/2016 24:00', '1/1/2016 10:60', '2016-01-01 10:00', '']) {
  test(`there is no time ${JSON.stringify(text)}`, () => {
    assert.equal(shanghai(text), null);
    // also when it was asked before
    assert.equal(shanghai(text), null);
  });
}

test('an hour that the clock skips counts from before the change', () => {
  assert.equal(timeReader('d/M/yyyy HH:mm', 'Europe/Berlin')('27/3/2016 02:30'), '2016-03-27T01:30:00.000Z');
});
