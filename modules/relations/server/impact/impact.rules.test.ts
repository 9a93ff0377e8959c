import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { failureOf, oneStep, type Spread, type Way } from './impact.rules.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const wayOf = ([causeId, hitId]: readonly [string, string]): Way => ({
  causeId,
  hitId,
  hitKind: 'asset',
  kind: 'depends_on',
});
/** Any relations among eight things: chains, forks, loops, even to itself. */
const anyWays = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(wayOf), { maxLength: 30 });

function follow(ways: readonly Way[], steps: number, most = 100): Spread {
  let spread = failureOf('a', 'asset');
  for (let step = 0; step < steps && spread.front.length > 0; step++) {
    const { front } = spread;
    spread = oneStep(
      spread,
      ways.filter(({ causeId }) => front.includes(causeId)),
      most,
    );
  }
  return spread;
}

/** How many relations away everything is, reckoned by going over all relations again and again. */
function distances(ways: readonly Way[]): Map<string, number> {
  const known = new Map([['a', 0]]);
  for (const _round of names) {
    for (const { causeId, hitId } of ways) {
      const from = known.get(causeId);
      if (from !== undefined && from + 1 < (known.get(hitId) ?? Infinity)) known.set(hitId, from + 1);
    }
  }
  return known;
}

const stepsOf = ({ hits }: Spread) => new Map([...hits].map(([id, { step }]) => [id, step]));

describe('how a failure goes along relations', () => {
  it('hits everything that can be reached, by the fewest relations, whatever loops there are', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        assert.deepEqual(stepsOf(follow(ways, names.length)), distances(ways));
      }),
    );
  });

  it('goes no further than it is followed', () => {
    fc.assert(
      fc.property(anyWays, fc.integer({ min: 0, max: 4 }), (ways, steps) => {
        const near = [...distances(ways)].filter(([, away]) => away <= steps);
        assert.deepEqual(stepsOf(follow(ways, steps)), new Map(near));
      }),
    );
  });

  it('tells of no more than it may, of the nearest, and that there was more', () => {
    fc.assert(
      fc.property(anyWays, fc.integer({ min: 1, max: 8 }), (ways, most) => {
        const all = distances(ways);
        const { hits, isCut } = follow(ways, names.length, most);
        assert.equal(hits.size, Math.min(most, all.size));
        assert.equal(isCut, all.size > most);
        const left = [...all].filter(([id]) => !hits.has(id)).map(([, away]) => away);
        const told = [...hits.values()].map(({ step }) => step);
        assert.ok(Math.max(...told) <= Math.min(...left, Infinity));
      }),
    );
  });

  it('gives each a cause that is one step nearer, and ways between what it tells of only', () => {
    fc.assert(
      fc.property(anyWays, fc.integer({ min: 1, max: 8 }), (ways, most) => {
        const { hits, ways: gone } = follow(ways, names.length, most);
        for (const { step, because } of hits.values()) {
          assert.equal(because === null, step === 0);
          if (because) assert.equal(hits.get(because.id)?.step, step - 1);
        }
        assert.ok(gone.every(({ causeId, hitId }) => hits.has(causeId) && hits.has(hitId)));
      }),
    );
  });
});
