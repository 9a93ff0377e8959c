import type { Id } from '../../../../kernel/id.ts';
import type { Tally } from '../../objective.contract.ts';
import type { Samples } from '../samples/sample.rules.ts';
import { AttainmentWalk, type AttainmentTerms, type SampledCondition } from './attainment.rules.ts';

/** The slow and obvious way: asks at each second of the window anew what is known at it. For samples on whole seconds. */
export function attainedByHand(terms: AttainmentTerms, samples: ReadonlyMap<Id, Samples>): Tally[] {
  const days = Array.from({ length: terms.dayCount }, () => ({ attained: 0, failed: 0, unknown: 0 }));
  for (const { from, to, day } of terms.window) {
    for (let second = from; second < to; second += 1000) {
      const tally = days[day];
      const standing = standingAt(second, terms, samples);
      if (tally && standing) tally[standing] += 1000;
    }
  }
  return days;
}

function standingAt(second: number, { conditions, load }: AttainmentTerms, samples: ReadonlyMap<Id, Samples>) {
  const isUnderLoad = load ? holdsAt(second, load, samples) : true;
  if (isUnderLoad === false) return null;
  if (isUnderLoad === null) return 'unknown';
  const said = conditions.map((condition) => holdsAt(second, condition, samples));
  if (said.includes(false)) return 'failed';
  return said.includes(null) ? 'unknown' : 'attained';
}

function holdsAt(second: number, condition: SampledCondition, samples: ReadonlyMap<Id, Samples>): boolean | null {
  const { at, values } = samples.get(condition.seriesId) ?? { at: [], values: [] };
  const index = at.findLastIndex((instant) => instant <= second);
  const [instant, value] = [at[index], values[index]];
  if (instant === undefined || value === undefined) return null;
  if (second >= instant + condition.holdsSeconds * 1000) return null;
  const { threshold } = condition;
  return {
    below: value < threshold,
    at_most: value <= threshold,
    above: value > threshold,
    at_least: value >= threshold,
  }[condition.comparison];
}

/** The walk over all samples, fed in pieces of this length. */
export function attainedByWalk(
  terms: AttainmentTerms,
  samples: ReadonlyMap<Id, Samples>,
  { from, to, piece }: { from: number; to: number; piece: number },
): Tally[] {
  const walk = new AttainmentWalk(terms, from);
  for (let begin = from; begin < to; begin += piece) {
    const end = Math.min(begin + piece, to);
    walk.feed(end, (seriesId) => between(samples.get(seriesId), begin, end));
  }
  return walk.days;
}

function between(samples: Samples | undefined, from: number, to: number): Samples | undefined {
  if (!samples) return undefined;
  const kept = samples.at.flatMap((at, index) => (at >= from && at < to ? [index] : []));
  return {
    at: kept.map((index) => samples.at[index] ?? 0),
    values: kept.map((index) => samples.values[index] ?? 0),
  };
}
