import type { Id } from '../../../../kernel/id.ts';
import { instantOf } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Tally } from '../../objective.contract.ts';
import { unpackHour } from '../samples/pack-samples.ts';
import { hoursBetween, type PackedHour } from '../samples/sample-hour.store.ts';
import { hourOf, type Samples } from '../samples/sample.rules.ts';
import { AttainmentWalk, type AttainmentTerms } from './attainment.rules.ts';
import { noTally } from './outcome.rules.ts';

/** One day of a month, ready to be walked through. */
export interface DayAsked {
  terms: AttainmentTerms;
  seriesIds: readonly Id[];
  /** So long before the day a sample may still speak in it. */
  reach: number;
  begin: number;
  /** The day's end, or now. */
  end: number;
}

/** Reads the hours of one day (and as much before it as a sample speaks), and no more at once. */
export async function walkDay(tx: Tx, { terms, seriesIds, reach, begin, end }: DayAsked): Promise<Tally> {
  const window = terms.window.filter(({ from, to }) => from < end && to > begin).map((open) => ({ ...open, day: 0 }));
  if (window.length === 0) return noTally;
  const from = hourOf(begin - reach);
  const walk = new AttainmentWalk({ ...terms, window, dayCount: 1 }, from);
  const hours = await hoursBetween(tx, seriesIds, { from, to: end });
  const bySeries = Map.groupBy(hours, ({ seriesId }) => seriesId);
  walk.feed(end, (seriesId) => together(bySeries.get(seriesId) ?? []));
  return walk.days[0] ?? noTally;
}

function together(hours: readonly PackedHour[]): Samples {
  const samples = hours.map(({ hour, packed }) => unpackHour(hour, packed));
  return { at: samples.flatMap(({ at }) => at), values: samples.flatMap(({ values }) => values) };
}

/** What a day stands on, so that it is known when it is to be walked through anew: its version, window and samples. */
export function basisOf(
  { terms, reach, begin }: Omit<DayAsked, 'seriesIds' | 'end'>,
  {
    number,
    dayEnd,
    writings,
  }: { number: number; dayEnd: number; writings: readonly { hour: number; writings: number }[] },
): string {
  const from = hourOf(begin - reach);
  const written = writings.reduce((sum, one) => (one.hour >= from && one.hour < dayEnd ? sum + one.writings : sum), 0);
  const window = terms.window
    .filter(({ from: opens, to: closes }) => opens < dayEnd && closes > begin)
    .map(({ from: opens, to: closes }) => `${instantOf(opens)}/${(closes - opens) / 1000}`);
  return [number, written, ...window].join(' ');
}
