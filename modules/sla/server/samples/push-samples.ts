import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { clockSkewSeconds, mostSamplesABatch, type pushSamples as endpoint } from '../../sample.contract.ts';
import { packHour, unpackHour } from './pack-samples.ts';
import { packedHours, saveHours, type HourWritten } from './sample-hour.store.ts';
import { sampleRefusals } from './sample.refusals.ts';
import { byHour, mergeSamples, samplesOf, type Samples } from './sample.rules.ts';
import type { Series } from './series.rules.ts';
import { saveLastAt, seriesToWrite } from './series.store.ts';

type Batch = InputOf<typeof endpoint>['series'];

/**
 * Takes samples, all or none. They are no acts of people: they are not announced, the series says when its newest is of
 * (docs/decisions). Their series are held meanwhile, so that two batches for one hour come after each other.
 */
export async function pushSamples(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  refuseFaulty(tx, input.series);
  const known = await seriesToWrite(
    tx,
    input.series.map(({ code }) => code),
  );
  const pushed = input.series.map((batch, index) => ({
    series: seriesMeant(known, batch.code, index),
    samples: samplesOf(batch.samples.map(([at, value]) => [millisecondsOf(at), value] as const)),
  }));

  const counts = await write(tx, pushed);
  return { series: pushed.map(({ series }) => answerOf(series, counts)) };
}

interface Pushed {
  series: Series;
  samples: Samples;
}
interface Count {
  added: number;
  replaced: number;
  lastAt: Instant | null;
}

function refuseFaulty(tx: Tx, batches: Batch): void {
  const many = batches.reduce((sum, { samples }) => sum + samples.length, 0);
  if (many > mostSamplesABatch)
    throw new Refusal(sampleRefusals.beyond_most, { many, most: mostSamplesABatch }, 'series');
  const codes = batches.map(({ code }) => code);
  for (const [index, code] of codes.entries()) {
    if (codes.indexOf(code) !== index) throw new Refusal(sampleRefusals.series_twice, { code }, `series.${index}.code`);
  }
  const latest = millisecondsOf(addSeconds(tx.now, clockSkewSeconds));
  for (const [index, { code, samples }] of batches.entries()) {
    for (const [place, [at]] of samples.entries()) {
      if (millisecondsOf(at) <= latest) continue;
      throw new Refusal(sampleRefusals.in_future, { code, at }, `series.${index}.samples.${place}`);
    }
  }
}

function seriesMeant(known: readonly Series[], code: string, index: number): Series {
  const series = known.find((one) => one.code === code);
  if (!series) throw new Refusal(sampleRefusals.unknown_series, { code }, `series.${index}.code`);
  if (series.retiredAt !== null) throw new Refusal(sampleRefusals.series_retired, { code }, `series.${index}.code`);
  return series;
}

async function write(tx: Tx, pushed: readonly Pushed[]): Promise<Map<Id, Count>> {
  const hours = pushed.flatMap(({ series, samples }) =>
    [...byHour(samples)].map(([hour, written]) => ({ series, seriesId: series.id, hour, written })),
  );
  const there = new Map(
    (await packedHours(tx, hours)).map((one) => [keyOf(one), unpackHour(one.hour, one.packed)] as const),
  );
  const counts = new Map<Id, Count>(pushed.map(({ series }) => [series.id, { added: 0, replaced: 0, lastAt: null }]));
  const rows = hours.map(({ series, hour, written }): HourWritten => {
    const before = there.get(keyOf({ seriesId: series.id, hour })) ?? { at: [], values: [] };
    const merged = mergeSamples(before, written);
    const count = counts.get(series.id);
    const added = merged.at.length - before.at.length;
    if (count) count.added += added;
    if (count) count.replaced += written.at.length - added;
    const { id: seriesId, customerId } = series;
    return { seriesId, customerId, hour, sampleCount: merged.at.length, packed: packHour(hour, merged) };
  });
  await saveHours(tx, rows);
  await noteNewest(tx, pushed, counts);
  return counts;
}

async function noteNewest(tx: Tx, pushed: readonly Pushed[], counts: ReadonlyMap<Id, Count>): Promise<void> {
  for (const { series, samples } of pushed) {
    const newest = samples.at.at(-1);
    const count = counts.get(series.id);
    const isNewer = newest !== undefined && (series.lastAt === null || instantOf(newest) > series.lastAt);
    if (count) count.lastAt = isNewer ? instantOf(newest) : series.lastAt;
    if (isNewer) await saveLastAt(tx, series.id, instantOf(newest));
  }
}

function answerOf({ id, code }: Series, counts: ReadonlyMap<Id, Count>) {
  const { added, replaced, lastAt } = counts.get(id) ?? { added: 0, replaced: 0, lastAt: null };
  return { code, added, replaced, lastAt };
}

function keyOf({ seriesId, hour }: { seriesId: Id; hour: number }): string {
  return `${seriesId}/${hour}`;
}
