import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparisons } from '../../objective.contract.ts';
import { samplesOf } from '../samples/sample.rules.ts';
import { attainedByHand, attainedByWalk } from './attainment.cases.ts';
import type { SampledCondition } from './attainment.rules.ts';
import type { WindowStretch } from './window.rules.ts';

const begin = Date.UTC(2026, 10, 2, 7);
const minutes = 8;
const end = begin + minutes * 60_000;
const second = fc.integer({ min: 0, max: minutes * 60 - 1 });
const seriesIds = ['response', 'availability', 'load'];

const condition = (seriesId: string) =>
  fc.record({
    seriesId: fc.constant(seriesId),
    comparison: fc.constantFrom(...comparisons),
    threshold: fc.integer({ min: 0, max: 4 }),
    holdsSeconds: fc.integer({ min: 1, max: 120 }),
  }) satisfies fc.Arbitrary<SampledCondition>;

/** Open and closed by turns, over two days. */
const window = fc.uniqueArray(second, { minLength: 2, maxLength: 8 }).map((edges): WindowStretch[] => {
  const rising = edges.toSorted((one, other) => one - other);
  const opens = rising.flatMap((from, index) => (index % 2 === 0 ? [[from, rising[index + 1]] as const] : []));
  return opens.flatMap(([from, to]) =>
    to === undefined ? [] : [{ from: begin + from * 1000, to: begin + to * 1000, day: from < minutes * 30 ? 0 : 1 }],
  );
});

const samples = fc
  .array(fc.array(fc.tuple(second, fc.integer({ min: 0, max: 4 })), { maxLength: 25 }), { minLength: 3, maxLength: 3 })
  .map((all) => {
    const written = all.map((one) => samplesOf(one.map(([at, value]) => [begin + at * 1000, value] as const)));
    return new Map(written.map((one, index) => [seriesIds[index] ?? '', one]));
  });

test('counts to the second what a walk through every second counts, in whatever pieces the samples come', () => {
  fc.assert(
    fc.property(
      window,
      samples,
      fc.record({
        conditions: fc.tuple(condition('response'), condition('availability')),
        load: fc.option(condition('load')),
        piece: fc.integer({ min: 7000, max: 200_000 }),
      }),
      (stretches, pushed, { conditions, load, piece }) => {
        const terms = { window: stretches, dayCount: 2, conditions, load };
        const walked = attainedByWalk(terms, pushed, { from: begin, to: end, piece });
        assert.deepEqual(walked, attainedByHand(terms, pushed));
      },
    ),
    { numRuns: 300 },
  );
});
