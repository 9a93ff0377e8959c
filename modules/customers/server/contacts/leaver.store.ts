import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { providerToday } from './contact.store.ts';

export interface Leaver {
  id: Id;
  customerId: Id;
  validTo: Day;
}

/** Retires whose last day is over, who left first first; answers with whom it retired. Served by contact_leaving. */
export function retireWhoLeft(tx: Tx, most: number): Promise<Leaver[]> {
  return tx.rows(
    statement(sql<Leaver>`
      update contact set retired_at = ${tx.now}::timestamptz, revision = revision + 1
      where tenant_id = ${tx.tenantId} and id in (
        select id from contact
        where tenant_id = ${tx.tenantId} and retired_at is null and valid_to < ${providerToday(tx)}
        order by valid_to limit ${most}
      )
      returning id, customer_id, valid_to`),
  );
}

/** Accounts of these contacts that are not shut out yet. */
export async function accountsOfContacts(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('signInAccount')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('kind', '=', 'contact')
      .where('subjectId', '=', sql<Id>`any(${ids}::uuid[])`)
      .where('disabledAt', 'is', null),
  );
  return rows.map(({ id }) => id);
}
