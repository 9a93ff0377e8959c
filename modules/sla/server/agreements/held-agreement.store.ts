import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Retired ones too. */
export async function countAgreementsOf(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ count: number }>`
      select count(*)::integer as count from agreement where tenant_id = ${tx.tenantId} and customer_id = ${customerId}`),
  );
  return row?.count ?? 0;
}

/** Takes the double's own agreements out of use, and gives another name to those that are called as one of the kept customer. */
export async function makeRoomForAgreements(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update agreement set retired_at = ${tx.now}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and customer_id = ${from} and contract_id is null and retired_at is null`),
  );
  await tx.run(
    statement(sql`
      update agreement as double set
        name = double.name || ' · ' || (select name from customer where tenant_id = ${tx.tenantId} and id = ${from})
      where tenant_id = ${tx.tenantId} and customer_id = ${from} and contract_id is null and exists (
        select 1 from agreement as kept
        where kept.tenant_id = ${tx.tenantId} and kept.customer_id = ${into} and kept.contract_id is null
          and kept.name = double.name
      )`),
  );
}
