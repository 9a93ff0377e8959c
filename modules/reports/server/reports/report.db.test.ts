import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { systemCaller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CommandContext } from '../../../../platform/module/command.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { importCategories } from '../../../catalogue/index.ts';
import { importTeams } from '../../../identity/index.ts';
import { makeMachine, type Company } from '../../../service-desk/server/tickets/ticket.factory.ts';
import { plantTickets, type PlantedTicket } from '../../../service-desk/server/tickets/planted-ticket.factory.ts';
import { listTickets } from '../../../service-desk/ticket-list.contract.ts';
import {
  ticketDimensions,
  ticketMeasures,
  type TicketDimension,
} from '../../../service-desk/ticket-measure.contract.ts';
import { reportOnTickets, type FigureView, type ListFilter, type Report } from '../../report.contract.ts';
import { byHand, statisticsByHand } from './report-by-hand.cases.ts';
import type { JsonReport } from './report-json.rules.ts';
import { randomTickets } from './random-tickets.cases.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, manager, stranger, donghai, xiling } = desk;

const peripheral = { foreignKey: 'peripheral', parentForeignKey: null, name: '外设' };
const printer = { foreignKey: 'printer', parentForeignKey: 'peripheral', name: '打印机' };

const kinds = new Map<string, string>();
async function withMachine(tx: Tx, company: Company, kind: string) {
  const assetId = await makeMachine(tx, company, kind);
  kinds.set(assetId, kind);
  return { ...company, assetId };
}

const surroundings = await huaxin.as(manager, async (tx) => ({
  companies: [await withMachine(tx, donghai, 'printer'), await withMachine(tx, xiling, 'laptop')],
  categories: [...(await importCategories(tx, [peripheral, printer])).values()].slice(-2),
  teams: [...(await importTeams(tx, [{ foreignKey: 'network', name: '网络组' }])).values()],
  staff: [manager.subjectId ?? ''],
}));

test('every figure of every row is what the slow and obvious computation gives', async () => {
  await fc.assert(
    fc.asyncProperty(randomTickets(surroundings), fc.constantFrom(...ticketDimensions), async (tickets, dimension) => {
      await scratch(async (tx) => {
        await plantTickets(tx, tickets);
        const report = await ask(tx, { measure: ticketMeasures.join(','), by: dimension });
        const groups = Map.groupBy(tickets, (ticket) => keyOf[dimension](ticket) ?? null);
        assert.deepEqual(new Set(report.rows.map(({ cells }) => cells[0]?.key)), new Set(groups.keys()));
        for (const { cells, figures } of report.rows)
          assertFigures(figures, groups.get(cells[0]?.key ?? null) ?? [], tickets);
        assertFigures(report.total.figures, tickets, tickets);
      });
    }),
    { numRuns: 60 },
  );
});

test('behind every figure stand exactly the tickets that it counts, and those that it misses', async () => {
  const by = fc.uniqueArray(fc.constantFrom(...ticketDimensions), { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(randomTickets(surroundings), by, async (tickets, dimensions) => {
      await scratch(async (tx) => {
        await plantTickets(tx, tickets);
        const period = { from: '2026-10-05', to: '2026-11-20' };
        const report = await ask(tx, { measure: [...ticketMeasures], by: dimensions.join(','), ...period });
        for (const { figures, filter } of [...report.rows, report.total])
          for (const [measure, { counted, missing }] of Object.entries(figures)) {
            assert.equal(await listed(tx, { ...filter, counted: measure }), counted, `${measure} counted`);
            if (missing > 0)
              assert.equal(await listed(tx, { ...filter, missing: measure }), missing, `${measure} missing`);
          }
      });
    }),
    { numRuns: 12 },
  );
});

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

test('a report without dimensions has a total only; months of nothing are none', async () => {
  const nothing = { from: '1999-01-01', to: '1999-12-31' };
  const plain = await huaxin.as(manager, (tx) => ask(tx, { measure: 'count,overdue_rate', ...nothing }));
  assert.deepEqual(plain.rows, []);
  assert.deepEqual(plain.total.figures['overdue_rate'], { value: null, counted: 0, among: 0, missing: 0 });
  const months = await huaxin.as(manager, (tx) => ask(tx, { measure: 'handling_time', by: 'month', ...nothing }));
  assert.deepEqual([months.rows, months.total.figures['handling_time']?.value], [[], null]);
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
  const silent = { arguments: [], locale: 'en', say: () => {}, progress: () => {}, translate: String } as const;
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

function assertFigures(figures: Report['total']['figures'], tickets: PlantedTicket[], all: PlantedTicket[]): void {
  for (const measure of ticketMeasures) {
    const { counted, missing, known, amounts } = byHand(measure, tickets, now);
    const figure = figures[measure];
    assert.ok(figure);
    assert.deepEqual([figure.counted, figure.missing], [counted.length, missing.length], measure);
    if (measure.endsWith('_rate')) assertRatio(figure, counted.length, known.length);
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

const keyOf: Record<TicketDimension, (ticket: PlantedTicket) => string | null | undefined> = {
  // eight hours ahead of UTC, all the year
  month: ({ recordedAt }) => new Date(Date.parse(recordedAt ?? '') + 8 * 3_600_000).toISOString().slice(0, 7),
  priority: ({ priority }) => priority,
  category: ({ categoryId }) => categoryId,
  customer: ({ customerId }) => customerId,
  site: ({ siteId }) => siteId,
  asset_kind: ({ assetId }) => kinds.get(assetId ?? ''),
  team: ({ teamId }) => teamId,
  assignee: ({ assigneeId }) => assigneeId,
  channel: ({ channel }) => channel,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  resolution_code: ({ resolutionCode }) => resolutionCode,
  handling_mode: ({ handlingMode }) => handlingMode,
};

function namedCounts({ rows }: Report) {
  return rows.map(({ cells, figures }) => [cells[0]?.name, figures['count']?.value]);
}
