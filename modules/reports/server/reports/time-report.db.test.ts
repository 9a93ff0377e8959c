import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as z from 'zod/mini';
import type { Caller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { listTimeEntries } from '../../../service-desk/time-entry.contract.ts';
import { recordOne } from '../../../service-desk/server/tickets/ticket.factory.ts';
import { reportOnTimeEntries, type Report } from '../../report.contract.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, manager, engineer, donghai, xiling } = desk;

const spells = [
  {
    staff: engineer,
    company: donghai,
    kind: 'remote',
    minutes: 90,
    isBillable: true,
    startedAt: '2026-11-02T01:00:00.000Z',
  },
  {
    staff: engineer,
    company: xiling,
    kind: 'on_site',
    minutes: 45,
    isBillable: false,
    startedAt: '2026-11-03T01:00:00.000Z',
  },
  {
    staff: manager,
    company: donghai,
    kind: 'phone',
    minutes: 10,
    isBillable: false,
    startedAt: '2026-11-03T16:30:00.000Z',
  },
  {
    staff: manager,
    company: donghai,
    kind: 'phone',
    minutes: 500,
    isBillable: true,
    startedAt: '2026-11-04T01:00:00.000Z',
    isTakenBack: true,
  },
];

await huaxin.as(manager, async (tx) => {
  for (const { staff, company, isTakenBack = false, ...spell } of spells) {
    const ticket = await recordOne(tx, company);
    const whose = { tenantId: tx.tenantId, id: tx.newId(), customerId: company.id, ticketId: ticket.id };
    const retiredAt = isTakenBack ? tx.now : null;
    const made = { staffId: staff.subjectId ?? '', endedAt: '2026-11-20T01:00:00.000Z', recordedAt: tx.now, retiredAt };
    await tx.run(sqlBuilder.insertInto('timeEntry').values({ ...whose, ...spell, ...made }));
  }
});

function run<Answer>(caller: Caller, endpoint: typeof reportOnTimeEntries | typeof listTimeEntries, query: object) {
  const route = moduleRegisters.flatMap(({ routes = [] }) => routes).find((one) => one.endpoint === endpoint);
  const shape = endpoint.query;
  assert.ok(route && shape);
  return huaxin.as(caller, (tx) => route.run(tx, z.parse(shape, query))) as Promise<Answer>;
}

const november = { measure: 'time_hours,time_billable_hours,time_count', from: '2026-11-01', to: '2026-11-30' };

test('hours are summed, billable ones apart, and what was taken back counts for nothing', async () => {
  const { total } = await run<Report>(manager, reportOnTimeEntries, november);
  const values = Object.values(total.figures).map(({ value, counted }) => [value, counted]);
  assert.deepEqual(values, [
    [145 / 60, 3],
    [1.5, 1],
    [3, 3],
  ]);
});

test('behind each figure stand exactly the entries that it counts', async () => {
  for (const by of ['time_staff', 'time_customer', 'time_kind', 'time_billable,weekday', 'day', 'hour,month']) {
    const report = await run<Report>(manager, reportOnTimeEntries, { ...november, by });
    for (const { figures, filter } of [...report.rows, report.total])
      for (const [counted, figure] of Object.entries(figures)) {
        const asked = { ...filter, counted, limit: '50' };
        const { items } = await run<{ items: unknown[] }>(manager, listTimeEntries, asked);
        assert.equal(items.length, figure.counted, `${counted} by ${by}`);
      }
  }
});

test('who may not correct the time of others sees figures of their own only', async () => {
  const { rows } = await run<Report>(engineer, reportOnTimeEntries, { ...november, by: 'time_staff' });
  assert.deepEqual(
    rows.map(({ cells, figures }) => [cells[0]?.key, figures['time_count']?.value]),
    [[engineer.subjectId, 2]],
  );
});

test('whoever asks for the time of somebody else is refused, and not given their own under that name', async () => {
  const { subjectId } = manager;
  await assert.rejects(run(engineer, reportOnTimeEntries, { ...november, staffId: subjectId }), {
    code: 'time_entry.not_yours',
    field: 'staffId',
  });
});
