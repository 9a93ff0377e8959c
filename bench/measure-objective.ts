import { type CalendarDefinition, weekdays } from '../kernel/working-time/definition.ts';
import { instantOf } from '../kernel/instant.ts';
import { addCalendar } from '../modules/calendars/server/calendars/add-calendar.ts';
import type { SampledDefinition } from '../modules/sla/objective.contract.ts';
import { attainMonth } from '../modules/sla/server/objectives/attain-month.ts';
import { keepAttainment } from '../modules/sla/server/objectives/keep-attainment.ts';
import { readAttainment } from '../modules/sla/server/objectives/read-attainment.ts';
import { recordObjective } from '../modules/sla/server/objectives/record-objective.ts';
import { pushSamples } from '../modules/sla/server/samples/push-samples.ts';
import { recordSeries } from '../modules/sla/server/samples/record-series.ts';
import { systemCaller } from '../platform/database/caller.ts';
import type { Tx } from '../platform/database/tx.ts';
import { openGround } from '../test/harness/providers.ts';

export interface ObjectiveMeasured {
  packedBytes: number;
  tableBytes: number;
  /** Milliseconds. */
  pushed: number;
  workedOut: number;
  kept: number;
  again: number;
  /** Bytes. */
  heapGrown: number;
}

const [begin, end] = [Date.UTC(2026, 9, 1) - 8 * 3_600_000, Date.UTC(2026, 10, 1) - 8 * 3_600_000];
const batchOf = 10_000;

/** October 2026 of one service with so many samples of its response time. */
export async function measureObjective(samples: number): Promise<ObjectiveMeasured> {
  const ground = await openGround();
  const huaxin = await ground.found('huaxin');
  const run = <T>(work: (tx: Tx) => Promise<T>) =>
    huaxin.as(systemCaller('bench'), work, { now: '2026-11-20T09:00:00.000Z' });
  const { definition, objective } = await run(makeObjective);
  const random = numbersFrom(7);
  const minutes = (end - begin) / 60_000;
  await push(run, 'availability', { many: minutes, valueAt: () => (random() < 0.01 ? 94 : 99.9) });
  await push(run, 'load', { many: minutes, valueAt: () => Math.round(random() * 110) });
  const valueAt = () => Math.round((40 + random() * 50) * 10) / 10;
  const pushed = await timed(() => push(run, 'response', { many: samples, valueAt, jitter: random }));

  const asked = { id: null, customerId: null, contractId: null, number: 1, definition };
  let [least, most] = [process.memoryUsage().heapUsed, 0];
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 20);
  const workedOut = await timed(() => run((tx) => attainMonth(tx, asked, '2026-10')));
  clearInterval(watch);
  const kept = await timed(() => run((tx) => keepAttainment(tx, { monthsBack: 1 })));
  const again = await timed(() => run((tx) => readAttainment(tx, { objective, month: '2026-10' })));
  const sizes = await ground.owner.query<{ packed: string; whole: string }>(
    `select coalesce(sum(octet_length(h.packed)), 0)::text as packed, pg_total_relation_size('sample_hour')::text as whole
     from sample_hour h join sample_series s on s.id = h.series_id where s.code = 'response'`,
  );
  await ground.close();
  const { packed = '0', whole = '0' } = sizes.rows[0] ?? {};
  least = Math.min(least, most);
  return {
    packedBytes: Number(packed),
    tableBytes: Number(whole),
    pushed,
    workedOut,
    kept,
    again,
    heapGrown: most - least,
  };
}

async function makeObjective(tx: Tx) {
  const week: CalendarDefinition['week'] = Object.fromEntries(weekdays.map((day) => [day, [['08:00', '17:00']]]));
  const { id: calendarId } = await addCalendar(tx, {
    name: '08–17',
    definition: { timeZone: 'Asia/Shanghai', week },
    followsNation: null,
    makeUpDayFollows: 'monday',
  });
  const series = async (code: string) => (await recordSeries(tx, { code, name: code, holdsSeconds: 120 })).id;
  const [response, availability, load] = [await series('response'), await series('availability'), await series('load')];
  const definition: SampledDefinition = {
    kind: 'samples',
    conditions: [
      { seriesId: response, comparison: 'below', threshold: 85 },
      { seriesId: availability, comparison: 'above', threshold: 95 },
    ],
    load: { seriesId: load, comparison: 'below', threshold: 100 },
    calendarId,
    sharePercent: 97,
    unknown: 'excluded',
  };
  const { id } = await recordObjective(tx, { name: 'SLA-09', definition, validFrom: '2026-10' });
  return { definition, objective: id };
}

interface Pushing {
  many: number;
  valueAt: () => number;
  /** From 0 to 1: how far from evenly the samples come; without it exactly so. */
  jitter?: () => number;
}

async function push(
  run: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  code: string,
  { many, valueAt, jitter }: Pushing,
): Promise<void> {
  const step = (end - begin) / many;
  for (let first = 0; first < many; first += batchOf) {
    const samples = Array.from({ length: Math.min(batchOf, many - first) }, (_, index): [string, number] => {
      const at = begin + Math.floor((first + index) * step) + Math.floor((jitter?.() ?? 0) * 40);
      return [instantOf(at), valueAt()];
    });
    await run((tx) => pushSamples(tx, { series: [{ code, samples }] }));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The minimal standard generator: the same numbers each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
