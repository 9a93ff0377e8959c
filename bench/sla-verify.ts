import type pg from 'pg';
import { moduleRegisters } from '../server/modules.ts';
import { systemCaller } from '../platform/database/caller.ts';
import { openGround } from '../test/harness/providers.ts';
import { seedNationalDays } from '../modules/calendars/index.ts';
import { followAll } from '../modules/sla/server/follow/follow-subjects.ts';
import type { FollowedSubject } from '../modules/sla/server/follow/followed-subject.rules.ts';
import { verifyClocks } from '../modules/sla/server/follow/verify-clocks.ts';
import { fill } from '../test/plans/volume.ts';

/** How long `sla verify` takes for so many tickets of five changes each: `node bench/sla-verify.ts 100000`. */
const tickets = Number(process.argv[2] ?? 50_000);
const ground = await openGround(moduleRegisters);
const provider = await ground.found('volume');
const system = systemCaller('bench');
try {
  await seedNationalDays(ground.owner);
  await fill(ground.owner, {
    tenant: provider.id,
    at: '2026-11-20T09:00:00.000Z',
    tickets,
    contacts: 5000,
    customers: 200,
  });
  await tellHistories(ground.owner);
  const sources = moduleRegisters.flatMap(({ subjects = [] }) => subjects);
  const followed = await timed(() => provider.as(system, (tx) => followEverything(tx, sources)));
  process.stdout.write(`followed ${tickets} tickets in ${followed.seconds.toFixed(1)} s\n`);
  const before = process.cpuUsage();
  const { answer, seconds } = await timed(() => provider.as(system, (tx) => verifyClocks(tx, sources)));
  const a = (tickets / seconds).toFixed(0);
  const { user, system: kernel } = process.cpuUsage(before);
  process.stdout.write(`${((user + kernel) / tickets).toFixed(0)} µs of this process a ticket\n`);
  process.stdout.write(
    `verified in ${seconds.toFixed(1)} s: ${a} tickets a second; ${answer.findings.length} differences\n`,
  );
} finally {
  await ground.close();
}

async function followEverything(tx: Parameters<typeof verifyClocks>[0], sources: Parameters<typeof verifyClocks>[1]) {
  for (const { kind, batches } of sources) {
    for await (const batch of batches(tx)) {
      const subjects = batch
        .filter(({ facts }) => facts !== null)
        .map(({ id, customerId, facts }) => ({ subject: { kind, id }, customerId, facts }) as FollowedSubject);
      await followAll(tx, subjects);
    }
  }
}

/** Registered, accepted, waiting for the customer, taken up again, resolved; none of them imported. */
async function tellHistories(owner: pg.Client): Promise<void> {
  for (const table of ['clock', 'ticket', 'ticket_status', 'calendar_layer']) {
    await owner.query(`alter table ${table} no force row level security`);
  }
  await owner.query('truncate clock cascade');
  // a hundred changed weeks for each customer is what plans are tried with, and nobody's life
  await owner.query('delete from calendar_layer');
  await owner.query('delete from ticket_status');
  await owner.query(`update ticket set imported_by = null, responded_at = recorded_at + interval '20 minutes',
    resolved_at = recorded_at + interval '7 hours', status = 'resolved', waiting_reason = null`);
  const traits = `jsonb_build_object('kind', kind, 'categoryIds', jsonb_build_array(category_id), 'siteId', site_id, 'region', null,
    'assetId', asset_id, 'assetKind', null, 'isVip', false, 'contractId', null, 'isBeyondLimit', false, 'teamId', team_id, 'assigneeId', assignee_id)`;
  await owner.query(`insert into ticket_status (tenant_id, customer_id, ticket_id, number, at, status, waiting_reason, priority, traits)
    select tenant_id, customer_id, id, step, recorded_at + (array[0, 20, 90, 240, 420])[step] * interval '1 minute',
      (array['registered', 'in_progress', 'waiting', 'in_progress', 'resolved'])[step],
      case when step = 3 then 'awaiting_customer' end, priority, case when step = 1 then ${traits} end
    from ticket, generate_series(1, 5) as step`);
  await owner.query('analyze');
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; seconds: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - began) / 1000 };
}
