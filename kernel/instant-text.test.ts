import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, millisecondsOf } from './instant.ts';
import { readInstant, writeInstant } from './instant-text.ts';

const milliseconds = fc.integer({ min: Date.UTC(1600, 0), max: Date.UTC(9999, 11, 31) });

test('instants are read and written as Date does it', () => {
  fc.assert(
    fc.property(milliseconds, (at) => {
      const text = new Date(at).toISOString();
      assert.equal(instantOf(at), text);
      assert.equal(millisecondsOf(text), at);
    }),
    { numRuns: 5000 },
  );
});

test('every day of four centuries is read and written as Date does it, its last days too', () => {
  for (let at = Date.UTC(1800, 0, 1, 23, 59, 59, 999); at < Date.UTC(2201, 0); at += 86_400_000) {
    const text = new Date(at).toISOString();
    assert.equal(instantOf(at), text);
    assert.equal(millisecondsOf(text), at);
  }
});

const others = [
  ['a day without time', '2026-11-20'],
  ['seconds without thousandths', '2026-11-20T09:00:00Z'],
  ['another zone', '2026-11-20T17:00:00.000+08:00'],
  ['a month that is none', '2026-13-20T09:00:00.000Z'],
  ['an hour that is none', '2026-11-20T24:30:00.000Z'],
  ['a digit that is none', '2026-11-2xT09:00:00.000Z'],
  ['a thousandth that is none', '2026-11-20T09:00:00.0x0Z'],
  ['another mark', '2026-11-20 09:00:00.000Z'],
] as const;

for (const [what, text] of others) {
  test(`${what} is left to Date`, () => {
    assert.equal(readInstant(text), null);
    assert.equal(millisecondsOf(text), Date.parse(text));
  });
}

test('what is no whole millisecond, or no year of four digits, is left to Date', () => {
  for (const at of [0.5, Number.NaN, Date.UTC(10_000, 0), Date.UTC(-1, 0)]) assert.equal(writeInstant(at), null);
  assert.equal(instantOf(Date.UTC(10_000, 0)), '+010000-01-01T00:00:00.000Z');
  assert.throws(() => instantOf(Number.NaN), RangeError);
});
