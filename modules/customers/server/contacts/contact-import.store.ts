import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface ForeignContact {
  foreignKey: string;
  name: string;
}

/**
 * Enters the contacts that are not there yet, by their foreign key; answers with the id of each key (of a double,
 * that of the contact it was merged into), and which are new.
 */
export async function enterForeignContacts(
  tx: Tx,
  customerId: Id,
  rows: readonly ForeignContact[],
): Promise<{ ids: Map<string, Id>; entered: (ForeignContact & { id: Id })[] }> {
  const given = rows.map((row) => ({ ...row, id: tx.newId() }));
  const entered = await tx.rows(
    statement(sql<{ id: Id }>`
      insert into contact (tenant_id, id, customer_id, name, foreign_key, created_at)
      select ${tx.tenantId}::uuid, id, ${customerId}::uuid, name, key, ${tx.now}::timestamptz
      from unnest(${given.map(({ id }) => id)}::uuid[], ${given.map(({ name }) => name)}::text[],
        ${given.map(({ foreignKey }) => foreignKey)}::text[]) as given (id, name, key)
      on conflict (tenant_id, customer_id, foreign_key) do nothing
      returning id`),
  );
  const known = await tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .select((row) => [row.fn.coalesce('mergedIntoId', 'id').as('id'), 'foreignKey'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('foreignKey', 'is not', null),
  );
  const isNew = new Set(entered.map(({ id }) => id));
  return {
    ids: new Map(known.map(({ id, foreignKey }) => [foreignKey ?? '', id])),
    entered: given.filter(({ id }) => isNew.has(id)),
  };
}
