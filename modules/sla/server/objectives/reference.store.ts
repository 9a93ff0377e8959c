import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Whether there is such a contract of this customer. */
export async function isContractOf(tx: Tx, contractId: Id, customerId: Id): Promise<boolean> {
  const contract = sqlBuilder
    .selectFrom('contract')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', contractId)
    .where('customerId', '=', customerId);
  return (await tx.first(contract)) !== undefined;
}

/** Whether the provider has a kind of clock of its own by this code. */
export async function isOwnClockKind(tx: Tx, code: string): Promise<boolean> {
  const kind = sqlBuilder
    .selectFrom('clockKind')
    .select('code')
    .where('tenantId', '=', tx.tenantId)
    .where('code', '=', code);
  return (await tx.first(kind)) !== undefined;
}

/** What calendars are called; also retired ones. */
export async function calendarNames(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('calendar')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids])
      .orderBy('name'),
  );
}
