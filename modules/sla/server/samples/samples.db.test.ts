import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSeconds, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { fridayAfternoon, openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { pushSamples } from './push-samples.ts';
import { unpackHour } from './pack-samples.ts';
import { recordSeries } from './record-series.ts';
import { retireSeries } from './retire-series.ts';
import { hoursBetween } from './sample-hour.store.ts';
import { readSeries } from './read-series.ts';

const ground = await openGround();
after(() => ground.close());
const system = systemCaller('test');
const hour = Date.UTC(2026, 10, 20, 8);
const at = (seconds: number) => instantOf(hour + seconds * 1000);

let huaxin: TestProvider;
let yunlian: TestProvider;
let seriesId = '';
before(async () => {
  huaxin = await ground.found('huaxin');
  yunlian = await ground.found('yunlian');
  seriesId = (await huaxin.as(system, (tx) => record(tx, 'oa.response_ms'))).id;
});

function record(tx: Tx, code: string) {
  return recordSeries(tx, { code, name: 'OA 响应时间', unit: 'ms', holdsSeconds: 120 });
}

function push(code: string, ...samples: [string, number][]) {
  return huaxin.as(system, (tx) => pushSamples(tx, { series: [{ code, samples }] }));
}

async function stored() {
  const kept = await huaxin.as(system, (tx) =>
    hoursBetween(tx, [seriesId], { from: hour - 3_600_000, to: hour + 7_200_000 }),
  );
  return kept.flatMap((one) => {
    const { at: instants, values } = unpackHour(one.hour, one.packed);
    return instants.map((instant, index) => [(instant - hour) / 1000, values[index]]);
  });
}

test('takes samples late, repeated and out of order; of an instant the last one written counts', async () => {
  const first = await push('oa.response_ms', [at(60), 62.4], [at(0), 60], [at(60), 70]);
  assert.deepEqual(first.series, [{ code: 'oa.response_ms', added: 2, replaced: 0, lastAt: at(60) }]);
  const again = await push('oa.response_ms', [at(0), 61], [at(30), 65], [at(-10), 59.5]);
  assert.deepEqual(again.series, [{ code: 'oa.response_ms', added: 2, replaced: 1, lastAt: at(60) }]);
  assert.deepEqual(await stored(), [
    [-10, 59.5],
    [0, 61],
    [30, 65],
    [60, 70],
  ]);
  assert.equal((await huaxin.as(system, (tx) => readSeries(tx, { sampleSeries: seriesId }))).lastAt, at(60));
});

test('takes a batch whole or not at all', async () => {
  const stood = await stored();
  const batch = (code: string) => [
    { code: 'oa.response_ms', samples: [[at(200), 1] as [string, number]] },
    { code, samples: [[at(200), 1] as [string, number]] },
  ];
  const refused = (code: string) => huaxin.as(system, (tx) => pushSamples(tx, { series: batch(code) }));
  await assert.rejects(refused('nobody.knows'), { code: 'sample.unknown_series', field: 'series.1.code' });
  await assert.rejects(refused('oa.response_ms'), { code: 'sample.series_twice', field: 'series.1.code' });
  const future = push('oa.response_ms', [at(1), 1], [addSeconds(fridayAfternoon, 61), 1]);
  await assert.rejects(future, { code: 'sample.in_future', field: 'series.0.samples.1' });
  assert.deepEqual(await stored(), stood);
});

test('refuses more than ten thousand at once, and samples of a retired series', async () => {
  const many = Array.from({ length: 10_001 }, (_, index): [string, number] => [at(-index), 1]);
  await assert.rejects(push('oa.response_ms', ...many), { code: 'sample.beyond_most' });
  const other = await huaxin.as(system, (tx) => record(tx, 'oa.old'));
  await huaxin.as(system, (tx) => retireSeries(tx, { sampleSeries: other.id }));
  await assert.rejects(push('oa.old', [at(0), 1]), { code: 'sample.series_retired' });
});

test('loses nothing when ten write the same hour at the same time', async () => {
  await huaxin.as(system, (tx) => record(tx, 'oa.busy'));
  const batches = Array.from({ length: 10 }, (_, one) =>
    Array.from({ length: 50 }, (__, index): [string, number] => [at(index * 10 + one), one]),
  );
  const answers = await Promise.all(batches.map((batch) => push('oa.busy', ...batch)));
  assert.deepEqual(
    answers.map(({ series }) => series[0]?.added),
    batches.map(() => 50),
  );
});

test('knows of another provider no series, though it be called the same', async () => {
  const batch = { series: [{ code: 'oa.response_ms', samples: [[at(0), 1] as [string, number]] }] };
  await assert.rejects(
    yunlian.as(system, (tx) => pushSamples(tx, batch)),
    { code: 'sample.unknown_series' },
  );
  assert.equal(millisecondsOf(at(0)), hour);
});
