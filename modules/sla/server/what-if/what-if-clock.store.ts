import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { plannedAnew, sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customerName } from '../attainment/clock-names.store.ts';
import type { ComparedClock } from './what-if.rules.ts';

export interface ComparedOfSubject {
  customerId: Id;
  subjectKind: string;
  subjectId: Id;
  clock: ComparedClock;
}

/** PostgreSQL takes 65,535 parameters a statement; a clock has twenty. */
const clocksAStatement = 2000;

/** What is there already, from a try that was broken off, stays. */
export async function insertCompared(tx: Tx, whatIfId: Id, compared: readonly ComparedOfSubject[]): Promise<void> {
  const rows = compared.map(({ clock, ...of }) => ({
    tenantId: tx.tenantId,
    id: tx.newId(),
    whatIfId,
    ...of,
    ...clock,
  }));
  for (let from = 0; from < rows.length; from += clocksAStatement) {
    await tx.run(
      sqlBuilder
        .insertInto('whatIfClock')
        .values(rows.slice(from, from + clocksAStatement))
        .onConflict((conflict) =>
          conflict.columns(['tenantId', 'whatIfId', 'subjectId', 'level', 'kind', 'run']).doNothing(),
        ),
    );
  }
}

export interface CountedClocks {
  level: string;
  kind: string;
  priority: string | null;
  month: string;
  customerId: Id;
  customer: string;
  factMet: number;
  factBreached: number;
  factOpen: number;
  met: number;
  breached: number;
  open: number;
  gained: number;
  lost: number;
}

const gained = sql<boolean>`(fact_result = 'breached' and result = 'met')`;
const lost = sql<boolean>`(fact_result = 'met' and result = 'breached')`;

function monthOf(tx: Tx) {
  const zone = sql`(select time_zone from tenant where id = ${tx.tenantId})`;
  return sql<string>`to_char(started_at at time zone ${zone}, 'YYYY-MM')`;
}

/** By kind, priority, month and customer, inside the caller's walls. */
export function countCompared(tx: Tx, whatIfId: Id): Promise<CountedClocks[]> {
  const many = (condition: string) => sql`(count(*) filter (where ${sql.raw(condition)}))::integer`;
  const grouped = sql`select level, kind, priority, ${monthOf(tx)} as month, customer_id,
      ${many(`fact_result = 'met'`)} as fact_met, ${many(`fact_result = 'breached'`)} as fact_breached,
      ${many(`fact_result = 'open'`)} as fact_open, ${many(`result = 'met'`)} as met,
      ${many(`result = 'breached'`)} as breached, ${many(`result = 'open'`)} as open,
      (count(*) filter (where ${gained}))::integer as gained, (count(*) filter (where ${lost}))::integer as lost
    from what_if_clock where tenant_id = ${tx.tenantId} and what_if_id = ${whatIfId} group by 1, 2, 3, 4, 5`;
  const named = sql<CountedClocks>`select grouped.*, ${customerName(tx, sql`grouped.customer_id`)} as customer
    from (${grouped}) as grouped order by level, kind, priority nulls last, month, customer`;
  return tx.rows(plannedAnew(statement(named)));
}

export interface ComparedFilter extends PageInput {
  change?: 'gained' | 'lost' | undefined;
  customerId?: Id | undefined;
  clockKind?: string | undefined;
  priority?: string | undefined;
  month?: string | undefined;
}

export interface ListedCompared extends ComparedClock {
  id: Id;
  customerId: Id;
  customer: string;
  subjectKind: string;
  subjectId: Id;
  startedAt: Instant;
}

/** Newest first. Served by what_if_clock_by_start. */
export function pageOfCompared(tx: Tx, whatIfId: Id, filter: ComparedFilter): Promise<Page<ListedCompared>> {
  const { change, customerId, clockKind, priority, month } = filter;
  const all = sqlBuilder
    .selectFrom('whatIfClock')
    .select(['id', 'customerId', 'subjectKind', 'subjectId', 'level', 'kind', 'run', 'priority'])
    .select(['startedAt', 'stoppedAt', 'deadlineAt', 'targetSeconds', 'elapsedSeconds', 'result'])
    .select(['factResult', 'factDeadlineAt', 'factTargetSeconds', 'factElapsedSeconds'])
    .select(customerName(tx, sql.ref('customer_id')).as('customer'))
    // written by insertCompared, and held by the table's constraints
    .$castTo<ListedCompared>()
    .where('tenantId', '=', tx.tenantId)
    .where('whatIfId', '=', whatIfId)
    .$if(change !== undefined, (asked) => asked.where(change === 'lost' ? lost : gained))
    .$if(customerId !== undefined, (asked) => asked.where('customerId', '=', customerId ?? ''))
    .$if(clockKind !== undefined, (asked) => asked.where('kind', '=', clockKind ?? ''))
    .$if(priority !== undefined, (asked) => asked.where('priority', '=', priority ?? ''))
    .$if(month !== undefined, (asked) => asked.where(monthOf(tx), '=', month ?? ''));
  const keyset = { column: 'startedAt', field: 'startedAt', direction: 'desc' } as const;
  return keysetPage(tx, all, { list: 'what-if clocks', ...keyset, ...filter });
}
