import pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** What falls due: so many, one after another at this distance from the first on. */
export interface Falling {
  first: Instant;
  count: number;
  milliseconds: number;
  /** Each turn of the bench has a million runs of its own. */
  turn: number;
  /** How many of the turn were planted before. */
  from: number;
}

const hour = 3_600_000;

/**
 * Running clocks, day and night, on unsolved tickets of the volume; half of their ten hours is used up when their step
 * falls due. Those that fall due when the bench is over are the others that run.
 */
export async function plantRunning(tx: Tx, { first, count, milliseconds, turn, from }: Falling): Promise<void> {
  const due = sql`(${first}::timestamptz + n * ${milliseconds}::double precision * interval '1 millisecond')`;
  await tx.run(
    statement(sql`
      insert into clock (tenant_id, id, customer_id, subject_kind, subject_id, kind, run, line_id, calendar_id, phase, result, priority,
        target_seconds, elapsed_seconds, counted_to, started_at, promised_at, terms_from, deadline_at, next_step_at, pauses)
      select ${tx.tenantId}, gen_random_uuid(), open.customer_id, 'ticket', open.id, 'resolution', ${turn * 1_000_000 + from} + n, line.id, calendar.id,
        'running', 'open', 'P2', ${(10 * hour) / 1000}, 0, began, began, began, began, began + interval '10 hours', due, '[]'
      from (
        select n, ${due} as due, ${due} - interval '5 hours' as began from generate_series(0, ${count - 1}) n
      ) as falling
      join (
        select id, customer_id, row_number() over (order by id) - 1 as place, count(*) over () as many from ticket
        where tenant_id = ${tx.tenantId} and status in ('registered', 'in_progress') and owner_id is not null
      ) as open on open.place = n % open.many,
      (select id from agreement_line where tenant_id = ${tx.tenantId} limit 1) as line,
      (select id from calendar where tenant_id = ${tx.tenantId} and code = '7x24') as calendar`),
  );
}

/** What an earlier run on the same folder planted. */
export async function removePlanted(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const tables = ['clock_step', 'clock'];
  for (const table of tables) await owner.query(`alter table ${table} no force row level security`);
  await owner.query('delete from clock_step using clock where clock.id = clock_step.clock_id and run >= 1000000');
  await owner.query('delete from clock where run >= 1000000');
  for (const table of tables) await owner.query(`alter table ${table} force row level security`);
  await owner.query('vacuum analyze clock, clock_step');
  await owner.end();
}

/** What became of a turn. */
export interface Fired {
  clocks: number;
  fired: number;
  events: number;
  late: number;
  /** Seconds between due and fired. */
  p50: number;
  p95: number;
  most: number;
}

export async function firedOf(tx: Tx, turn: number): Promise<Fired> {
  const [fired] = await tx.rows(
    statement(sql<Fired>`
      with own as (select id from clock where tenant_id = ${tx.tenantId} and run >= ${turn * 1_000_000} and run < ${(turn + 1) * 1_000_000}),
      steps as (
        select step.id, extract(epoch from fired_at - due_at)::float8 as lateness, is_late from clock_step step
        join own on own.id = step.clock_id where step.tenant_id = ${tx.tenantId}
      )
      select (select count(*)::integer from own) as clocks, count(*)::integer as fired, count(*) filter (where is_late)::integer as late,
        (select count(*)::integer from event where tenant_id = ${tx.tenantId} and kind = 'clock.step_reached'
          and payload ->> 'stepId' in (select id::text from steps)) as events,
        coalesce(percentile_cont(0.5) within group (order by lateness), 0) as p50,
        coalesce(percentile_cont(0.95) within group (order by lateness), 0) as p95, coalesce(max(lateness), 0) as most
      from steps`),
  );
  if (!fired) throw new Error('a count has a row');
  return fired;
}

/** Steps of a turn that have not fired, and what their events have not been followed by. */
export async function leftOf(tx: Tx, turn: number): Promise<{ steps: number; effects: number }> {
  const [left] = await tx.rows(
    statement(sql<{ steps: number; effects: number }>`
      select (
          select count(*)::integer from clock where tenant_id = ${tx.tenantId} and next_step_at <= ${tx.now}::timestamptz
            and run >= ${turn * 1_000_000} and run < ${(turn + 1) * 1_000_000}
        ) as steps,
        (select count(*)::integer from event_delivery where tenant_id = ${tx.tenantId} and consumer = 'service-desk.clock-step') as effects`),
  );
  return left ?? { steps: 0, effects: 0 };
}

/** One rule for the bench, at half of the target, in the place of those that there are. */
export async function useOneRule(tx: Tx, holdsFrom: Instant): Promise<Id> {
  await tx.run(
    statement(
      sql`update escalation_rule set retired_at = ${tx.now} where tenant_id = ${tx.tenantId} and retired_at is null`,
    ),
  );
  await tx.run(
    statement(sql`update clock set next_step_at = null where tenant_id = ${tx.tenantId} and next_step_at is not null`),
  );
  const id = tx.newId();
  const steps = [{ at: { kind: 'share', percent: 50 }, does: [{ kind: 'notify', roles: ['owner'], staffIds: [] }] }];
  await tx.run(
    statement(sql`
      insert into escalation_rule (tenant_id, id, name, conditions, steps, keeps_quiet_hours, holds_from, created_at)
      values (${tx.tenantId}, ${id}, ${`bench ${id}`}, '{}', ${JSON.stringify(steps)}, false, ${holdsFrom}, ${tx.now})`),
  );
  return id;
}
