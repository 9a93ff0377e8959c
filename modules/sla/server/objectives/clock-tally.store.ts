import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Day, type Instant, instantOf } from '../../../../kernel/instant.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Tally, TicketDefinition } from '../../objective.contract.ts';

const mostUnderWaySeconds = 60;

interface Asked {
  definition: TicketDefinition;
  customerId: Id | null;
  contractId: Id | null;
  timeZone: string;
  from: number;
  to: number;
}

/**
 * Clocks toward customers that stopped in the span, by the day on which they did; met, breached, and breached with an
 * excuse that stands. Served by clock_by_stop.
 */
export async function clocksByDay(tx: Tx, asked: Asked): Promise<(Tally & { day: Day })[]> {
  const { definition, customerId, contractId, timeZone, from, to } = asked;
  const { clockKind, priorities } = definition;
  return tx.rows(
    plannedAnew(
      statement(sql<Tally & { day: Day }>`
        select to_char(clock.stopped_at at time zone ${timeZone}, 'YYYY-MM-DD') as day,
          count(*) filter (where clock.result = 'met') as attained,
          count(*) filter (where clock.result = 'breached' and excuse.id is null) as failed,
          count(*) filter (where clock.result = 'breached' and excuse.id is not null) as unknown
        from clock
        left join breach_excuse excuse
          on excuse.tenant_id = clock.tenant_id and excuse.clock_id = clock.id and excuse.withdrawn_at is null
        where clock.tenant_id = ${tx.tenantId} and clock.level = 'sla' and clock.kind = ${clockKind}
          and clock.phase = 'stopped' and clock.stopped_at >= ${instantOf(from)} and clock.stopped_at < ${instantOf(to)}
          ${priorities.length === 0 ? sql`` : sql`and clock.priority = any (${[...priorities]})`}
          ${customerId === null ? sql`` : sql`and clock.customer_id = ${customerId}`}
          ${contractId === null ? sql`` : ofContract(tx, contractId)}
        group by 1`),
    ),
  );
}

/**
 * Whether anything has become of a subject with such a clock, of one customer or of any, since an instant; what was on its way
 * then, in a transaction that had not ended, counts as well.
 */
export async function isNewsOfTimed(
  tx: Tx,
  { clockKind, customerId, since }: { clockKind: string; customerId: Id | null; since: Instant },
): Promise<boolean> {
  const news = statement(sql<{ id: Id }>`
    select event.id from event
    where event.tenant_id = ${tx.tenantId} and event.recorded_at >= ${addSeconds(since, -mostUnderWaySeconds)}
      ${customerId === null ? sql`` : sql`and event.customer_id = ${customerId}`}
      and exists (
        select from clock
        where clock.tenant_id = ${tx.tenantId} and clock.subject_kind = event.subject_kind
          and clock.subject_id = event.subject_id and clock.kind = ${clockKind} and clock.level = 'sla')
    limit 1`);
  return (await tx.first(news)) !== undefined;
}

/** Timed by a line of one of the contract's agreements. */
function ofContract(tx: Tx, contractId: Id) {
  return sql`and clock.line_id in (
    select line.id from agreement_line line
    join agreement on agreement.tenant_id = line.tenant_id and agreement.id = line.agreement_id
    where line.tenant_id = ${tx.tenantId} and agreement.contract_id = ${contractId})`;
}
