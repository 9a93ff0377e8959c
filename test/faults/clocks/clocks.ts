import assert from 'node:assert/strict';
import { addSeconds } from '../../../kernel/instant.ts';
import { forEachTenant } from '../../../server/worker/for-each-tenant.ts';
import { verifyLog } from '../../../platform/log/verify-log.ts';
import type { Parts } from '../../../server/parts.ts';
import type { Family } from '../../proof/family.ts';
import { readPastWalls } from '../read-whole.ts';
import { foundDesk } from './desk-in-zone.ts';
import { jumps, zones } from './jumps.ts';
import { openTwoProcesses } from './two-processes.ts';

const many = 60;
const manyInCheck = 6;
/** There are many: not at each jump. */
const schedulesEvery = 5;
const start = '2026-12-30T00:00:00.000Z';
/** Every promise is over by then. */
const end = '2027-12-31T00:00:00.000Z';

/** (SD-01, SLA-10, PLT-13) */
export const clocks: Family<null> = {
  name: 'clocks',
  holds:
    'While clocks jump and go apart, over New Year and summer time in three zones, nothing refuses, each step of a promise fires once and none too early, and numbers are of the provider’s year.',
  isQuick: true,
  async prove(_, { seed, isQuick }) {
    const processes = await openTwoProcesses(start);
    try {
      const desks = new Map<string, Awaited<ReturnType<typeof foundDesk>>>();
      for (const zone of zones) desks.set(zone, await foundDesk(processes, zone));
      const drawn = jumps(seed, isQuick ? manyInCheck : many);
      for (const [at, { now, aheadSeconds, zone }] of drawn.entries()) {
        processes.set(now, aheadSeconds);
        const { first, second } = processes;
        await desks.get(zone)?.recordOne(first, second);
        await desks.get(zone)?.recordOne(second, first);
        if (at % schedulesEvery === 0) await processes.runSchedules();
        await processes.work();
      }
      processes.set(end, 1);
      await processes.work();
      const steps = await assertFiredOnce(processes.ownerUrl);
      await assertNumbered(processes.ownerUrl);
      await assertSound(processes.first.parts);
      return { tried: drawn.length, measured: `${2 * drawn.length} tickets, ${steps} steps fired` };
    } finally {
      await processes.close();
    }
  },
};

const firing = `
  select (select count(*)::int from clock_step) as steps,
    (select count(*)::int from event where kind = 'clock.step_reached') as announced,
    (select count(*)::int from clock_step where fired_at < due_at) as early,
    (select count(*)::int from clock where phase = 'running' and deadline_at < $1 and not exists (
      select from clock_step where clock_step.clock_id = clock.id and step = 100)) as never,
    (select count(*)::int from event_delivery) as undelivered`;

async function assertFiredOnce(ownerUrl: string): Promise<number> {
  const found = await readPastWalls(ownerUrl, (client) =>
    client.query<Record<'steps' | 'announced' | 'early' | 'never' | 'undelivered', number>>(firing, [
      addSeconds(end, -1),
    ]),
  );
  const { steps = 0, ...rest } = found.rows[0] ?? {};
  assert.ok(steps > 0, 'no step fired');
  assert.deepEqual(rest, { announced: steps, early: 0, never: 0, undelivered: 0 });
  return steps;
}

const numbering = `
  select code, number, extract(year from recorded_at at time zone time_zone)::int as year,
    right(number, 6)::int as running
  from ticket join tenant on tenant.id = ticket.tenant_id order by code, year, running`;

interface Numbered {
  code: string;
  number: string;
  year: number;
  running: number;
}

/** Each year from 1 on without a gap, and no ticket in a year that it was not recorded in where its provider is. */
async function assertNumbered(ownerUrl: string): Promise<void> {
  const { rows } = await readPastWalls(ownerUrl, (client) => client.query<Numbered>(numbering));
  assert.deepEqual(
    rows.filter(({ number, year }) => !number.startsWith(`INC-${year}-`)),
    [],
  );
  for (const series of Map.groupBy(rows, ({ code, year }) => `${code} ${year}`).values()) {
    assert.deepEqual(
      series.map(({ running }) => running),
      series.map((_, at) => at + 1),
    );
  }
}

/** As `cli verify`, by the clock of the test. */
async function assertSound(parts: Parts): Promise<void> {
  const { modules } = parts.composition;
  const subjects = modules.flatMap((module) => module.subjects ?? []);
  const findings: unknown[] = [];
  await forEachTenant(parts, 'test.verify', async (tx) => {
    findings.push(...(await verifyLog(tx)).faults);
    for (const { run } of modules.flatMap((module) => module.verifications ?? []))
      findings.push(...(await run(tx, { subjects })));
  });
  assert.deepEqual(findings, []);
}
