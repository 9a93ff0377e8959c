import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packHour, unpackHour } from './pack-samples.ts';
import { byHour, hourLength, hourOf, mergeSamples, samplesOf, type Samples } from './sample.rules.ts';

const hour = Date.UTC(2026, 10, 2, 8);
const offset = fc.integer({ min: 0, max: hourLength - 1 });
const anyValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, -0, Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER),
);

function samplesIn(values: fc.Arbitrary<number>) {
  return fc
    .array(fc.tuple(offset, values), { maxLength: 60 })
    .map((written) => samplesOf(written.map(([at, value]) => [hour + at, value] as const)));
}

test('what was packed comes out as it went in, to the last bit', () => {
  const evenly = fc.oneof(
    samplesIn(anyValue),
    samplesIn(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
  );
  fc.assert(
    fc.property(evenly, (samples) => assert.deepStrictEqual(unpackHour(hour, packHour(hour, samples)), samples)),
  );
});

test('two writings of different instants come to the same in either order', () => {
  const three = fc.uniqueArray(offset, { minLength: 3, maxLength: 90 });
  fc.assert(
    fc.property(three, fc.array(anyValue, { minLength: 90, maxLength: 90 }), (offsets, values) => {
      const part = (third: number): Samples =>
        samplesOf(
          offsets.flatMap((at, index) => (index % 3 === third ? [[hour + at, values[index] ?? 0] as const] : [])),
        );
      const [there, one, other] = [part(0), part(1), part(2)];
      assert.deepStrictEqual(
        mergeSamples(mergeSamples(there, one), other),
        mergeSamples(mergeSamples(there, other), one),
      );
    }),
  );
});

test('written twice is written once', () => {
  fc.assert(
    fc.property(samplesIn(anyValue), samplesIn(anyValue), (there, written) => {
      const once = mergeSamples(there, written);
      assert.deepStrictEqual(mergeSamples(once, written), once);
    }),
  );
});

test('the last writing of an instant wins, within one batch and over what is there', () => {
  const there = samplesOf([
    [hour, 1],
    [hour + 1000, 2],
  ]);
  const written = samplesOf([
    [hour + 1000, 3],
    [hour + 1000, 4],
    [hour + 500, 5],
  ]);
  assert.deepStrictEqual(mergeSamples(there, written), { at: [hour, hour + 500, hour + 1000], values: [1, 5, 4] });
});

test('samples stand in the hour of UTC that they lie in', () => {
  const samples = samplesOf([
    [hour - 1, 1],
    [hour, 2],
    [hour + hourLength, 3],
  ]);
  assert.deepStrictEqual([...byHour(samples).keys()], [hour - hourLength, hour, hour + hourLength]);
  assert.equal(hourOf(hour + 1), hour);
});

test('a busy hour of response times needs less than four bytes a sample', () => {
  // 1,400 an hour, not quite evenly, with one decimal: a million a month
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const written = Array.from({ length: 1400 }, (_, index): [number, number] => {
    return [hour + index * 2571 + Math.round(next() * 40), Math.round((60 + next() * 30) * 10) / 10];
  });
  const bytes = packHour(hour, samplesOf(written)).length / written.length;
  assert.ok(bytes < 4, `${bytes} bytes a sample`);
});
