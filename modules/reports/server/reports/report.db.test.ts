import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { systemCaller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CommandContext } from '../../../../platform/module/command.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { plantTickets } from '../../../service-desk/server/tickets/planted-ticket.factory.ts';
import { listTickets } from '../../../service-desk/ticket-list.contract.ts';
import { ticketMeasures } from '../../../service-desk/ticket-measure.contract.ts';
import { reportOnTickets, type FigureView, type ListFilter, type Report } from '../../report.contract.ts';
import { byHand, statisticsByHand } from './report-by-hand.cases.ts';
import type { JsonReport } from './report-json.rules.ts';
import { randomTickets, type RandomTicket } from './random-tickets.cases.ts';
import { makeGround, plantRandom } from '../../../../test/harness/report-ground.ts';
import { keysByHand } from './report-keys.cases.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, manager, engineer, stranger, donghai, xiling } = desk;

const surroundings = await huaxin.as(manager, (tx) =>
  makeGround(tx, [donghai, xiling], [manager.subjectId ?? '', engineer.subjectId ?? '']),
);
const keysOf = keysByHand(surroundings);
const allDimensions = [...Object.keys(keysOf), 'week'];
const spansOfTime = new Set(['day', 'week', 'month', 'quarter', 'year']);

test('every figure of every row is what the slow and obvious computation gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomTickets(surroundings),
      fc.constantFrom(...Object.keys(keysOf)),
      async (tickets, dimension) => {
        await scratch(async (tx) => {
          await plantRandom(tx, tickets, surroundings);
          const report = await ask(tx, { measure: ticketMeasures.join(','), by: dimension });
          const groups = new Map<string | null, RandomTicket[]>();
          for (const ticket of tickets)
            for (const key of keysOf[dimension]?.(ticket) ?? []) groups.set(key, [...(groups.get(key) ?? []), ticket]);
          const isOfTime = report.dimensions[0]?.kind === 'time';
          if (!isOfTime)
            assert.deepEqual(new Set(report.rows.map(({ cells }) => cells[0]?.key)), new Set(groups.keys()));
          for (const { cells, figures, filter } of report.rows) {
            const own = groups.get(cells[0]?.key ?? null) ?? [];
            const there = spansOfTime.has(dimension) ? tickets : own;
            assertFigures(figures, { own, there, end: filter['recordedTo'] as string | undefined }, tickets);
          }
          assertFigures(report.total.figures, { own: tickets, there: tickets }, tickets);
        });
      },
    ),
    { numRuns: 120 },
  );
});

test('behind every figure stand exactly the tickets that it counts, and those that it misses', async () => {
  const by = fc.uniqueArray(fc.constantFrom(...allDimensions), { minLength: 1, maxLength: 3 });
  const measures = fc.uniqueArray(fc.constantFrom(...ticketMeasures), { minLength: 3, maxLength: 5 });
  const more = fc.constantFrom({}, { compare: 'previous,year' }, { compare: 'previous' }, { basis: 'resolved' });
  await fc.assert(
    fc.asyncProperty(
      randomTickets(surroundings, 12),
      by,
      fc.tuple(measures, more),
      async (tickets, dimensions, [measured, asked]) => {
        fc.pre(
          !measured.includes('open_at_end') ||
            (!('basis' in asked) && dimensions.filter((code) => spansOfTime.has(code)).length < 2),
        );
        await scratch(async (tx) => {
          await plantRandom(tx, tickets, surroundings);
          const period = { from: '2026-10-25', to: '2026-11-20', ...asked };
          const report = await ask(tx, { measure: measured, by: dimensions.join(','), ...period });
          const compared = [...report.rows, report.total].flatMap((row) => Object.values(row.compared ?? {}));
          for (const { figures, filter } of [...report.rows, report.total, ...compared.filter((one) => one !== null)])
            await assertListed(tx, figures, filter);
        });
      },
    ),
    { numRuns: 40 },
  );
});

async function assertListed(tx: Tx, figures: Report['total']['figures'], filter: ListFilter): Promise<void> {
  for (const [measure, { counted, missing }] of Object.entries(figures)) {
    if (counted > 0) assert.equal(await listed(tx, { ...filter, counted: measure }), counted, `${measure} counted`);
    if (missing > 0) assert.equal(await listed(tx, { ...filter, missing: measure }), missing, `${measure} missing`);
  }
}

test('staff limited to a customer get figures of that customer only, and another provider none', async () => {
  await huaxin.as(manager, (tx) =>
    plantTickets(tx, [
      { customerId: donghai.id, recordedAt: '2026-08-01T00:00:00.000Z' },
      { customerId: xiling.id, recordedAt: '2026-08-02T00:00:00.000Z' },
      { customerId: xiling.id, recordedAt: '2026-08-03T00:00:00.000Z' },
    ]),
  );
  const august = { measure: 'count', by: 'customer', from: '2026-08-01', to: '2026-08-31' };
  const seen = await huaxin.as({ ...manager, customers: [donghai.id] }, (tx) => ask(tx, august));
  assert.deepEqual(namedCounts(seen), [['东海制造有限公司', 1]]);
  assert.equal(seen.total.figures['count']?.value, 1);
  assert.deepEqual(namedCounts(await huaxin.as(manager, (tx) => ask(tx, august))), [
    ['西岭实验学校', 2],
    ['东海制造有限公司', 1],
  ]);
  const strangers = await other.as(stranger, (tx) => ask(tx, august));
  assert.deepEqual([strangers.rows, strangers.total.figures['count']?.value], [[], 0]);
});

test('a report without dimensions has a total only; months of nothing stand there with nothing', async () => {
  const nothing = { from: '1999-01-01', to: '1999-12-31' };
  const plain = await huaxin.as(manager, (tx) => ask(tx, { measure: 'count,overdue_rate', ...nothing }));
  assert.deepEqual(plain.rows, []);
  assert.deepEqual(plain.total.figures['overdue_rate'], { value: null, counted: 0, among: 0, missing: 0 });
  const months = await huaxin.as(manager, (tx) => ask(tx, { measure: 'handling_time', by: 'month', ...nothing }));
  assert.deepEqual([months.rows.length, months.rows[0]?.cells[0]?.key], [12, '1999-01']);
  assert.ok(months.rows.every(({ figures }) => figures['handling_time']?.value === null));
});

test('refuses what there is not, and says what there is', async () => {
  const asked = (query: Record<string, unknown>) => huaxin.as(manager, (tx) => ask(tx, query));
  await assert.rejects(asked({ measure: 'counts' }), refuses('report.unknown_measure', 'measure'));
  await assert.rejects(asked({ measure: 'count', by: 'weather' }), refuses('report.unknown_dimension', 'by'));
  await assert.rejects(asked({ measure: '' }), refuses('report.no_measure', 'measure'));
  const four = 'month,priority,site,team';
  await assert.rejects(asked({ measure: 'count', by: four }), refuses('report.too_many_dimensions', 'by'));
  const backwards = { measure: 'count', from: '2026-02-01', to: '2026-01-31' };
  await assert.rejects(asked(backwards), refuses('report.backwards', 'to'));
});

test('refuses more places in time than a report has rows, before it lays them out', async () => {
  // 19,000 days by 2,700 weeks by 24 hours would fill the memory
  const asked = { measure: 'count', by: 'day,week,hour', from: '1970-01-01', to: '2020-12-31' };
  await assert.rejects(
    huaxin.as(manager, (tx) => ask(tx, asked)),
    refuses('report.too_many_rows', 'by'),
  );
});

test('the command line tells the same figures, by the names that people read', async () => {
  const options = { measure: 'count, overdue_rate', by: 'customer', from: '2026-08-01', to: '2026-08-31' };
  const { rows, total } = await report(options);
  assert.deepEqual(rows, [
    { customer: '西岭实验学校', count: 2, overdue_rate: 0 },
    { customer: '东海制造有限公司', count: 1, overdue_rate: 0 },
  ]);
  assert.deepEqual(total, { count: 3, overdue_rate: 0 });
  await assert.rejects(report({ ...options, measure: 'counts' }), refuses('report.unknown_measure', 'measure'));
  await assert.rejects(report({ ...options, to: '2026-08-32' }), refuses('report.no_day', 'to'));
});

async function report(options: Record<string, string>): Promise<JsonReport> {
  const command = moduleRegisters.flatMap(({ commands = [] }) => commands).find(({ name }) => name === 'report');
  assert.ok(command);
  const streams = { lines: () => Readable.from([]), write: () => Promise.resolve() };
  const silent = {
    arguments: [],
    locale: 'en',
    say: () => {},
    progress: () => {},
    translate: String,
    ...streams,
  } as const;
  const run: CommandContext['run'] = (work) => huaxin.as(systemCaller('cli report'), work);
  return (await command.run({ ...silent, options, run })) as JsonReport;
}

const ticketRoutes = new Map(
  moduleRegisters.flatMap(({ routes = [] }) => routes.map((route) => [route.endpoint.path, route] as const)),
);

/** As the mount does: the route's shapes parse what the address says. */
async function ask(tx: Tx, query: Record<string, unknown>): Promise<Report> {
  const run = ticketRoutes.get(reportOnTickets.path)?.run;
  assert.ok(run && reportOnTickets.query);
  return (await run(tx, z.parse(reportOnTickets.query, query))) as Report;
}

async function listed(tx: Tx, filter: ListFilter): Promise<number | undefined> {
  const route = [...ticketRoutes.values()].find(({ endpoint }) => endpoint === listTickets);
  assert.ok(route && listTickets.query);
  const page = await route.run(tx, z.parse(listTickets.query, { ...filter, limit: '1' }));
  return (page as { count?: { value: number } }).count?.value;
}

/** What is done in it is undone. */
async function scratch(work: (tx: Tx) => Promise<void>): Promise<void> {
  const undo = new Error('undone');
  const done = huaxin.as(manager, async (tx) => {
    await work(tx);
    throw undo;
  });
  await assert.rejects(done, (error) => {
    if (error !== undo) throw error;
    return true;
  });
}

const now = '2026-11-20T09:00:00.000Z';

interface Behind {
  own: readonly RandomTicket[];
  /** Among which a stock at the end is looked for. */
  there: readonly RandomTicket[];
  end?: string | undefined;
}

function assertFigures(figures: Report['total']['figures'], { own, there, end }: Behind, all: RandomTicket[]): void {
  for (const measure of ticketMeasures) {
    const isStock = measure === 'open_at_end';
    const { counted, missing, known, amounts } = byHand(measure, isStock ? there : own, { now, end });
    const figure = figures[measure];
    assert.ok(figure);
    assert.deepEqual([figure.counted, figure.missing], [counted.length, missing.length], measure);
    if (measure.endsWith('_rate') || measure === 'portal_share') assertRatio(figure, counted.length, known.length);
    else if (measure === 'share') assertRatio(figure, counted.length, all.length);
    else if (!measure.endsWith('_time')) assert.equal(figure.value, counted.length);
    else assertStatistics(figure.spread, statisticsByHand(amounts));
  }
}

function assertRatio({ value, among }: FigureView, part: number, whole: number): void {
  assert.deepEqual([value, among], [whole === 0 ? null : part / whole, whole]);
}

/** To the millisecond: sums end in other bits when they are added in another order. */
function assertStatistics(found: Record<string, number | null> = {}, expected: Record<string, number | null>): void {
  for (const [name, value] of Object.entries(expected)) {
    const is = found[name] ?? null;
    assert.ok(
      is === value || (is !== null && Math.abs(is - (value ?? Infinity)) < 0.001),
      `${name}: ${is}, not ${value}`,
    );
  }
}

function namedCounts({ rows }: Report) {
  return rows.map(({ cells, figures }) => [cells[0]?.name, figures['count']?.value]);
}
