import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ClockTraits } from './escalation-rule.rules.ts';
import type { SteppedClock } from './step-times.rules.ts';

/** A clock whose steps are looked at, with what of its subject they need. */
export interface PlannedClock extends SteppedClock, Omit<ClockTraits, 'teamId'> {
  id: Id;
  subjectKind: string;
  subjectId: Id;
  run: number;
  calendarId: Id;
  siteId: Id | null;
  countsNights: boolean;
  promisedAt: Instant;
  nextStepAt: Instant | null;
}

/** In no order. */
export function clocksToPlan(tx: Tx, ids: readonly Id[]): Promise<PlannedClock[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('clock')
      .innerJoin('agreementLine as line', (on) =>
        on.onRef('line.tenantId', '=', 'clock.tenantId').onRef('line.id', '=', 'clock.lineId'),
      )
      .select(['clock.id', 'subjectKind', 'subjectId', 'level', 'clock.kind', 'run', 'clock.priority'])
      .select(['clock.customerId', 'line.agreementId', 'clock.calendarId', 'phase', 'targetSeconds'])
      .select(['elapsedSeconds', 'countedTo', 'startedAt', 'stoppedAt', 'deadlineAt', 'breachedAt', 'pauses'])
      .select(['termsFrom', 'siteId', 'countsNights', 'promisedAt', 'nextStepAt'])
      // CHECK constraints and `follow` hold codes and pauses to what they are
      .$castTo<PlannedClock>()
      .where('clock.tenantId', '=', tx.tenantId)
      .where('clock.id', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
}

export interface NextStep {
  id: Id;
  nextStepAt: Instant | null;
}

export async function saveNextSteps(tx: Tx, steps: readonly NextStep[]): Promise<void> {
  await tx.run(
    statement(sql`
      update clock set next_step_at = planned.next_step_at
      from ${unnested(steps, { id: 'uuid', nextStepAt: 'timestamptz' })} as planned (id, next_step_at)
      where clock.tenant_id = ${tx.tenantId} and clock.id = planned.id`),
  );
}

/** How far clocks were woken: by deadline, then id. */
export interface WokenUpTo {
  deadlineAt: Instant;
  id: Id;
}

/**
 * Has the next running clocks looked at now; answers with the last of them, null when there are no more. Clocks without
 * a deadline have no steps; a paused one is looked at when it goes on. Served by clock_running.
 */
export async function wakeRunningClocks(
  tx: Tx,
  { after, most }: { after: WokenUpTo | null; most: number },
): Promise<WokenUpTo | null> {
  const from = after ?? { deadlineAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
  const last = await tx.first(
    statement(sql<WokenUpTo>`
      with next as (
        select id, deadline_at from clock
        where tenant_id = ${tx.tenantId} and phase = 'running' and deadline_at >= ${from.deadlineAt}::timestamptz
          and (deadline_at, id) > (${from.deadlineAt}::timestamptz, ${from.id}::uuid)
        order by deadline_at, id limit ${most}
      ), woken as (
        update clock set next_step_at = least(clock.next_step_at, ${tx.now}::timestamptz)
        from next where clock.tenant_id = ${tx.tenantId} and clock.id = next.id
      )
      select deadline_at, id from next order by deadline_at desc, id desc limit 1`),
  );
  return last ?? null;
}
