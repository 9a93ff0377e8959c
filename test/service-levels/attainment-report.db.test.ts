import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Caller } from '../../platform/database/caller.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { recordBreachExcuse } from '../../modules/sla/server/breaches/record-breach-excuse.ts';
import { withdrawBreachExcuse } from '../../modules/sla/server/breaches/withdraw-breach-excuse.ts';
import { plantClocks, type PlantedClock } from '../../modules/sla/server/attainment/planted-clock.factory.ts';
import { listClocks } from '../../modules/sla/clock-list.contract.ts';
import { clockDimensions, clockMeasures } from '../../modules/sla/clock-measure.contract.ts';
import { reportOnClocks, type Report } from '../../modules/reports/report.contract.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, manager, stranger, donghai, xiling } = desk;
const now = '2026-11-20T09:00:00.000Z';

const ground = await huaxin.as(manager, async (tx) => {
  const { id: lineId, calendarId } = await lineOfDefault(tx);
  const subjects = [];
  for (const company of [donghai, xiling]) subjects.push({ customerId: company.id, lineId, calendarId });
  return subjects;
});

/** Any course that a clock may take, before and after the present of the test. */
const course = fc.record({
  of: fc.nat(1),
  priority: fc.constantFrom('P1', 'P2', null),
  kind: fc.constantFrom('response', 'resolution'),
  phase: fc.constantFrom('running', 'paused', 'stopped', 'void'),
  result: fc.constantFrom('open', 'met', 'breached'),
  targetSeconds: fc.constantFrom(3600, 7200, null),
  elapsedSeconds: fc.integer({ min: 0, max: 9000 }),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.constantFrom('09', '10'),
  isPastDue: fc.boolean(),
  excuse: fc.constantFrom('contact_absent', 'force_majeure', null),
} as const);
type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never;

test('every figure is what slow counting gives, and behind it stand exactly the clocks that it counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(course, { maxLength: 14 }),
      fc.uniqueArray(fc.constantFrom(...clockDimensions, 'month', 'week', 'hour'), { minLength: 1, maxLength: 2 }),
      async (courses, by) => {
        await scratch(async (tx) => {
          await plantClocks(tx, courses.map(planted));
          const asked = { measure: clockMeasures.join(','), by: by.join(','), from: '2026-09-01', to: '2026-10-31' };
          const report = await run<Report>(tx, reportOnClocks, asked);
          assertTotals(report, courses);
          for (const { figures, filter } of [...report.rows, report.total])
            for (const [counted, figure] of Object.entries(figures)) {
              const { items } = await run<{ items: unknown[] }>(tx, listClocks, { ...filter, counted, limit: '100' });
              assert.equal(items.length, figure.counted, `${counted} by ${by.join()}`);
            }
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("one line of a customer's monthly report is exact", async () => {
  const usual = { of: 0, priority: 'P1', kind: 'resolution', month: '09', day: 3, isPastDue: false } as const;
  const stopped = { ...usual, phase: 'stopped', targetSeconds: 3600, excuse: null } as const;
  await scratch(async (tx) => {
    const courses: Course[] = [
      { ...stopped, result: 'met', elapsedSeconds: 1800 },
      { ...stopped, result: 'met', elapsedSeconds: 3600 },
      { ...stopped, result: 'breached', elapsedSeconds: 7200 },
      { ...stopped, result: 'breached', elapsedSeconds: 3601, excuse: 'contact_absent' },
      { ...stopped, phase: 'running', result: 'open', elapsedSeconds: 0 },
      { ...stopped, phase: 'void', result: 'breached', elapsedSeconds: 9000 },
    ];
    await plantClocks(tx, courses.map(planted));
    const asked = { measure: clockMeasures.join(','), by: 'customer,month', from: '2026-09-01', to: '2026-09-30' };
    const { rows } = await run<Report>(tx, reportOnClocks, asked);
    const figures = rows.find(({ cells }) => cells[0]?.key === donghai.id)?.figures ?? {};
    const told = Object.fromEntries(Object.entries(figures).map(([code, { value }]) => [code, value]));
    assert.deepEqual(told, {
      attainment_rate: 2 / 4,
      attainment_rate_excused: 2 / 3,
      clock_count: 5,
      clocks_met: 2,
      clocks_breached: 2,
      clocks_excused: 1,
      clocks_open: 1,
      target_used: (0.5 + 1 + 2 + 3601 / 3600) / 4,
      time_over_target: (3600 + 1) / 2,
    });
  });
});

test('a breach is excused once, with its reason, and counts again when the excuse is withdrawn', async () => {
  await scratch(async (tx) => {
    const breached: Course = {
      of: 0,
      priority: 'P1',
      kind: 'resolution',
      phase: 'stopped',
      result: 'breached',
      targetSeconds: 3600,
      elapsedSeconds: 7200,
      day: 3,
      month: '09',
      isPastDue: false,
      excuse: null,
    };
    const [clock = '', met = ''] = await plantClocks(tx, [planted(breached), planted({ ...breached, result: 'met' })]);
    const said = { clock, reason: 'contact_absent', evidence: '14:05 电话无人接听' };
    await assert.rejects(recordBreachExcuse(tx, { ...said, clock: met }), refuses('breach_excuse.not_breached'));
    await assert.rejects(
      recordBreachExcuse(tx, { ...said, reason: 'laziness' }),
      refuses('breach_excuse.unknown_reason', 'reason'),
    );
    const excuse = await recordBreachExcuse(tx, said);
    await assert.rejects(recordBreachExcuse(tx, said), refuses('breach_excuse.excused_already'));
    const excused = async () => {
      const asked = { measure: 'clocks_breached,clocks_excused', from: '2026-09-01', to: '2026-09-30' };
      const { total } = await run<Report>(tx, reportOnClocks, asked);
      return Object.values(total.figures).map(({ value }) => value);
    };
    assert.deepEqual(await excused(), [1, 1]);
    const withdrawn = await withdrawBreachExcuse(tx, { breachExcuse: excuse.id });
    assert.deepEqual([withdrawn.withdrawnAt, withdrawn.abilities], [tx.now, []]);
    assert.deepEqual(await excused(), [1, 0]);
    await assert.rejects(withdrawBreachExcuse(tx, { breachExcuse: excuse.id }), refuses('stale'));
  });
});

test('another provider counts nothing of it, and limited staff their own customer only', async () => {
  await huaxin.as(manager, (tx) => recordOne(tx, donghai));
  const asked = { measure: 'clock_count', from: '2026-11-01', to: '2026-11-30' };
  const many = async (caller: Caller, provider = huaxin) => {
    const { total } = await provider.as(caller, (tx) => run<Report>(tx, reportOnClocks, asked));
    return total.figures['clock_count']?.value;
  };
  assert.equal(await many(manager), 2);
  assert.equal(await many({ ...manager, customers: [xiling.id] }), 0);
  assert.equal(await many({ ...stranger, permissions: manager.permissions }, other), 0);
});

function assertTotals({ total }: Report, courses: readonly Course[]): void {
  const counted = courses.filter(({ phase }) => phase !== 'void').map(outcomeOf);
  const many = (...outcomes: string[]) => counted.filter((outcome) => outcomes.includes(outcome)).length;
  const value = (code: string) => total.figures[code]?.value ?? null;
  assert.equal(value('clock_count'), counted.length);
  assert.equal(value('clocks_breached'), many('breached', 'excused'));
  assert.equal(value('clocks_excused'), many('excused'));
  assert.equal(value('clocks_open'), many('open'));
  const decided = many('met', 'breached', 'excused');
  assert.equal(value('attainment_rate'), decided === 0 ? null : many('met') / decided);
}

/** As somebody would say it who knows no SQL. */
function outcomeOf({ phase, result, isPastDue, excuse }: Course): string {
  const goesOn = phase === 'running' || phase === 'paused';
  if (result === 'breached' || (goesOn && isPastDue)) return excuse === null ? 'breached' : 'excused';
  if (result === 'met') return 'met';
  return goesOn ? 'open' : 'unpromised';
}

let planting = 0;

function planted({ of, day, month, isPastDue, phase, result, ...rest }: Course): PlantedClock {
  const startedAt = `2026-${month}-${String(day).padStart(2, '0')}T01:00:00.000Z`;
  const where = ground[of] ?? assert.fail();
  planting += 1;
  return {
    ...rest,
    ...where,
    phase,
    result,
    subjectId: `00000000-0000-7000-8000-${String(planting).padStart(12, '0')}`,
    startedAt,
    stoppedAt: phase === 'stopped' ? startedAt : null,
    deadlineAt: isPastDue ? '2026-11-01T00:00:00.000Z' : '2026-12-01T00:00:00.000Z',
    breachedAt: result === 'breached' ? startedAt : null,
  };
}

async function lineOfDefault(tx: Tx) {
  const line = await tx.first(
    sqlBuilder.selectFrom('agreementLine').select(['id', 'calendarId']).where('tenantId', '=', tx.tenantId).limit(1),
  );
  return line ?? assert.fail();
}

async function scratch(work: (tx: Tx) => Promise<void>): Promise<void> {
  const undo = new Error('undone');
  const toUndo = async (tx: Tx) => {
    await work(tx);
    throw undo;
  };
  await assert.rejects(huaxin.as(manager, toUndo, { now, seenRevision: 1 }), (error) => {
    if (error !== undo) throw error;
    return true;
  });
}

function run<Answer>(tx: Tx, endpoint: typeof reportOnClocks | typeof listClocks, query: object): Promise<Answer> {
  const route = moduleRegisters.flatMap(({ routes = [] }) => routes).find((one) => one.endpoint === endpoint);
  assert.ok(route && endpoint.query);
  return route.run(tx, z.parse(endpoint.query, query)) as Promise<Answer>;
}
