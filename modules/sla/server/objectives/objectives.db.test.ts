import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { instantOf } from '../../../../kernel/instant.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { staffOf } from '../../../../test/harness/callers.ts';
import { fridayAfternoon, openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import type { SampledDefinition } from '../../objective.contract.ts';
import { pushSamples } from '../samples/push-samples.ts';
import { recordSeries } from '../samples/record-series.ts';
import { retireSeries } from '../samples/retire-series.ts';
import { changeObjective } from './change-objective.ts';
import { keepAttainment } from './keep-attainment.ts';
import { listObjectives } from './list-objectives.ts';
import { keptDays } from './objective-day.store.ts';
import { previewObjective } from './preview-objective.ts';
import { readAttainment } from './read-attainment.ts';
import { readObjective } from './read-objective.ts';
import { recordObjective } from './record-objective.ts';
import { retireObjective } from './retire-objective.ts';
import { verifyObjectiveDays } from './verify-objective-days.ts';

const ground = await openGround();
after(() => ground.close());
const system = systemCaller('test');
const minute = 60_000;

let huaxin: TestProvider;
let definition: SampledDefinition;
let objective = '';

const run = <T>(work: (tx: Tx) => Promise<T>, now: string = fridayAfternoon) => huaxin.as(system, work, { now });

before(async () => {
  huaxin = await ground.found('huaxin');
  await run(async (tx) => {
    const { id: calendarId } = await defaultCalendar(tx);
    const series = { name: '响应时间', unit: 'ms', holdsSeconds: 60 };
    const { id: seriesId } = await recordSeries(tx, { ...series, code: 'oa.response_ms' });
    const conditions = [{ seriesId, comparison: 'below' as const, threshold: 85 }];
    definition = { kind: 'samples', conditions, load: null, calendarId, sharePercent: 97, unknown: 'excluded' };
    ({ id: objective } = await recordObjective(tx, { name: 'OA 响应', definition, validFrom: '2026-10' }));
  });
});

/** A sample a minute, from an instant on. */
function pushMinutes(from: number, values: readonly number[]) {
  const samples = values.map((value, index): [string, number] => [instantOf(from + index * minute), value]);
  return run((tx) => pushSamples(tx, { series: [{ code: 'oa.response_ms', samples }] }));
}

const attainmentOf = (month?: string) => run((tx) => readAttainment(tx, { objective, month }));

test('counts the working time of the window by the samples that are there', async () => {
  // Thursday 19 November, 09:00 to 10:00 in Shanghai: 57 minutes attained, 3 failed; the rest of the day is unknown
  await pushMinutes(Date.UTC(2026, 10, 19, 1), [...Array.from({ length: 57 }, () => 40), 85, 90, 100]);
  const { days, months } = await attainmentOf();
  const day = days.find((one) => one.day === '2026-11-19');
  assert.deepEqual(
    [day?.attained, day?.failed, day?.unknown, day?.attainedPercent, day?.isMet],
    [57 * minute, 3 * minute, 7 * 60 * minute, 95, false],
  );
  assert.equal(days.find((one) => one.day === '2026-11-15')?.unknown, 0, 'Sunday');
  assert.equal(days.at(-1)?.day, '2026-11-20', 'the day that lasts is the last');
  assert.deepEqual(
    months.map(({ month, isOver }) => [month, isOver]),
    [
      ['2026-10', true],
      ['2026-11', false],
    ],
  );
});

test('keeps what it worked out, and works it out anew when samples come late', async () => {
  await run((tx) => keepAttainment(tx, { monthsBack: 1 }));
  const kept = () => run((tx) => keptDays(tx, objective, { from: '2026-11-19', to: '2026-11-19' }));
  const [first] = await kept();
  assert.equal(first?.failed, 3 * minute);
  // twenty more attained minutes of that morning
  await pushMinutes(
    Date.UTC(2026, 10, 19, 2),
    Array.from({ length: 40 }, () => 40),
  );
  const now = (await attainmentOf()).days.find(({ day }) => day === '2026-11-19');
  assert.equal(now?.isMet, true, 'before anything was kept again');
  await run((tx) => keepAttainment(tx, { monthsBack: 1 }));
  const [second] = await kept();
  assert.equal(second?.attained, 97 * minute);
  const { months, items } = await run((tx) => listObjectives(tx, {}));
  assert.deepEqual(months, ['2026-09', '2026-10', '2026-11']);
  assert.deepEqual(
    items[0]?.months.map((one) => one?.attained ?? null),
    [null, 0, 97 * minute],
  );
});

test('a changed objective asks anew from this month on, and says of months that are over what it said', async () => {
  await pushMinutes(
    Date.UTC(2026, 9, 20, 1),
    Array.from({ length: 10 }, () => 80),
  );
  const stricter = { ...definition, conditions: definition.conditions.map((one) => ({ ...one, threshold: 30 })) };
  const change = (validFrom?: string) =>
    run((tx) => changeObjective(tx, { objective, definition: stricter, validFrom }));
  await assert.rejects(change('2026-10'), { code: 'objective.month_over', field: 'validFrom' });
  await change();
  const { months } = await attainmentOf();
  assert.deepEqual(
    months.map(({ attained, failed }) => [attained / minute, failed / minute]),
    [
      [10, 0],
      [0, 100],
    ],
  );
});

test('a kept day that its samples do not bear out is told, and one that is about to be worked out anew is none', async () => {
  await run((tx) => keepAttainment(tx, { monthsBack: 1 }));
  assert.deepEqual(await run(verifyObjectiveDays), []);
  const spoil = (change: object) =>
    run((tx) => tx.run(sqlBuilder.updateTable('objectiveDay').set(change).where('day', '=', '2026-11-19')));
  await spoil({ attained: 1, failed: 2 });
  const [fault, ...others] = await run(verifyObjectiveDays);
  assert.match(fault ?? '', new RegExp(`^objective ${objective}: 2026-11-19 is 1 attained, 2 failed, .* should be `));
  assert.deepEqual(others, []);
  await spoil({ basis: 'another' });
  assert.deepEqual(await run(verifyObjectiveDays), []);
  await run((tx) => keepAttainment(tx, { monthsBack: 1 }));
});

test('previews what a definition would have come to, and keeps nothing of it', async () => {
  const asked = { definition: { ...definition, unknown: 'failed' as const }, month: '2026-10' };
  const outcome = await run((tx) => previewObjective(tx, asked));
  assert.equal(outcome.attained, 10 * minute);
  assert.equal(outcome.isMet, false);
});

test('who looks after some customers only sets nothing for all of them', async () => {
  const limited = staffOf([newId()], 'objective.read', 'objective.change');
  const as = <T>(work: (tx: Tx) => Promise<T>) => huaxin.as(limited, work, { now: fridayAfternoon });
  const beyond = { code: 'objective.for_all_customers' };
  const { abilities, series } = await as((tx) => readObjective(tx, { objective }));
  assert.deepEqual(abilities, []);
  await assert.rejects(
    as((tx) => changeObjective(tx, { objective, name: '别的' })),
    beyond,
  );
  await assert.rejects(
    as((tx) => retireObjective(tx, { objective })),
    beyond,
  );
  await assert.rejects(
    as((tx) => recordObjective(tx, { name: '新的', definition, validFrom: '2026-11' })),
    beyond,
  );
  const sampleSeries = series[0]?.id ?? assert.fail();
  await assert.rejects(
    as((tx) => retireSeries(tx, { sampleSeries })),
    beyond,
  );
  await assert.rejects(
    as((tx) => recordSeries(tx, { code: 'oa.new', name: '新的', holdsSeconds: 60 })),
    beyond,
  );
});

test('refuses what it cannot measure, and a name that is there', async () => {
  const record = (changes: Partial<SampledDefinition>, name = '另一个') =>
    run((tx) => recordObjective(tx, { name, definition: { ...definition, ...changes }, validFrom: '2026-11' }));
  const nobody = '00000000-0000-7000-8000-000000000000';
  const conditions = [{ seriesId: nobody, comparison: 'below' as const, threshold: 1 }];
  await assert.rejects(record({ conditions }), { code: 'objective.unknown_series' });
  await assert.rejects(record({ calendarId: nobody }), { code: 'objective.unknown_calendar' });
  await assert.rejects(record({}, 'OA 响应'), { code: 'objective.name_taken', field: 'name' });
});
