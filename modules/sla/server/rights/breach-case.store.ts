import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface BreachCase {
  clockId: Id;
  at: Instant;
  excusedAt: Instant | null;
  clockKind: string;
  priority: string | null;
  subjectKind: string;
  subjectId: Id;
}

/** More than any rule counts; what came before the newest of them was weighed at its time. */
const mostCases = 2000;

/**
 * Breaches of what a contract's own agreements promise its customer, from a day on, the oldest first; those whose deadline
 * has passed without a fact since as well. Void clocks count for nobody.
 */
export async function breachesOfContract(tx: Tx, contractId: Id, from: Day): Promise<BreachCase[]> {
  const newestFirst = await tx.rows(
    statement(sql<BreachCase>`
      select clock.id as clock_id, coalesce(clock.breached_at, clock.deadline_at) as at, excuse.recorded_at as excused_at,
        clock.kind as clock_kind, clock.priority, clock.subject_kind, clock.subject_id
      from agreement
      join agreement_line line on line.tenant_id = agreement.tenant_id and line.agreement_id = agreement.id
      join clock on clock.tenant_id = line.tenant_id and clock.line_id = line.id
      left join breach_excuse excuse
        on excuse.tenant_id = clock.tenant_id and excuse.clock_id = clock.id and excuse.withdrawn_at is null
      where agreement.tenant_id = ${tx.tenantId} and agreement.contract_id = ${contractId} and clock.level = 'sla'
        and clock.phase <> 'void'
        and (clock.result = 'breached'
          or (clock.result = 'open' and clock.phase in ('running', 'paused') and clock.deadline_at < ${tx.now}))
        and coalesce(clock.breached_at, clock.deadline_at) >= ${from}::date
      order by 2 desc, 1 desc limit ${mostCases}`),
  );
  return newestFirst.toReversed();
}
