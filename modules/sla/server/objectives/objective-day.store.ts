import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { insertRows } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Month, Tally } from '../../objective.contract.ts';

export interface ObjectiveDay extends Tally {
  day: Day;
  basis: string;
  throughAt: Instant;
}

/** What is kept of a span of days; both ends included. */
export async function keptDays(tx: Tx, objectiveId: Id, span: { from: Day; to: Day }): Promise<ObjectiveDay[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('objectiveDay')
      .select(['day', 'attained', 'failed', 'unknown', 'basis', 'throughAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('objectiveId', '=', objectiveId)
      .where('day', '>=', span.from)
      .where('day', '<=', span.to),
  );
}

/** Of which months anything is kept, the oldest first. */
export async function monthsKept(tx: Tx, objectiveId: Id): Promise<Month[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('objectiveDay')
      .select(sql<Month>`to_char(day, 'YYYY-MM')`.as('month'))
      .distinct()
      .where('tenantId', '=', tx.tenantId)
      .where('objectiveId', '=', objectiveId)
      .orderBy('month'),
  );
  return rows.map(({ month }) => month);
}

/** In place of what is kept of these days. */
export async function keepDays(
  tx: Tx,
  objective: { id: Id; customerId: Id | null },
  days: readonly ObjectiveDay[],
): Promise<void> {
  if (days.length === 0) return;
  await tx.run(
    sqlBuilder
      .deleteFrom('objectiveDay')
      .where('tenantId', '=', tx.tenantId)
      .where('objectiveId', '=', objective.id)
      .where(
        'day',
        'in',
        days.map(({ day }) => day),
      ),
  );
  const rows = days.map((day) => ({ ...day, objectiveId: objective.id, customerId: objective.customerId }));
  await insertRows(tx, 'objectiveDay', {
    rows,
    types: {
      day: 'date',
      attained: 'bigint',
      failed: 'bigint',
      unknown: 'bigint',
      basis: 'text',
      throughAt: 'timestamptz',
      objectiveId: 'uuid',
      customerId: 'uuid',
    },
  });
}

/** The kept days of these objectives, added up by month, from a day on. */
export async function keptMonths(
  tx: Tx,
  objectiveIds: readonly Id[],
  from: Day,
): Promise<(Tally & { objectiveId: Id; month: Month })[]> {
  if (objectiveIds.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('objectiveDay')
      .select(['objectiveId', sql<Month>`to_char(day, 'YYYY-MM')`.as('month')])
      .select([
        sql<number>`sum(attained)::bigint`.as('attained'),
        sql<number>`sum(failed)::bigint`.as('failed'),
        sql<number>`sum(unknown)::bigint`.as('unknown'),
      ])
      .where('tenantId', '=', tx.tenantId)
      .where('objectiveId', 'in', [...objectiveIds])
      .where('day', '>=', from)
      .groupBy(['objectiveId', 'month'])
      .orderBy('month'),
  );
}
