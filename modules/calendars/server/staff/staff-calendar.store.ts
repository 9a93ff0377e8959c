import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Undefined where none is chosen. */
export async function calendarChosenFor(tx: Tx, staffId: Id): Promise<Id | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('staffCalendar')
      .select('calendarId')
      .where('tenantId', '=', tx.tenantId)
      .where('staffId', '=', staffId),
  );
  return row?.calendarId;
}

/** By staff member; without those for whom none is chosen. */
export async function calendarsChosenFor(tx: Tx, staffIds: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('staffCalendar')
      .select(['staffId', 'calendarId'])
      .where('tenantId', '=', tx.tenantId)
      .where('staffId', '=', sql<Id>`any(${[...staffIds]}::uuid[])`),
  );
  return new Map(rows.map(({ staffId, calendarId }) => [staffId, calendarId]));
}

/** Null: none of their own. */
export async function chooseCalendarFor(tx: Tx, staffId: Id, calendarId: Id | null): Promise<void> {
  if (calendarId === null) {
    await tx.run(
      sqlBuilder.deleteFrom('staffCalendar').where('tenantId', '=', tx.tenantId).where('staffId', '=', staffId),
    );
    return;
  }
  await tx.run(
    sqlBuilder
      .insertInto('staffCalendar')
      .values({ tenantId: tx.tenantId, staffId, calendarId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'staffId']).doUpdateSet({ calendarId })),
  );
}
