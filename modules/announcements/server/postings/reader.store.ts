import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Reached {
  customerId: Id;
  /** Null: all of the customer's people. */
  siteIds: readonly Id[] | null;
  butOfSites: readonly Id[];
}

/** The contacts of a posting's customer, or of its sites, who have an account. */
export async function readersOf(tx: Tx, { customerId, siteIds, butOfSites }: Reached): Promise<Id[]> {
  const sites = siteIds === null ? null : [...siteIds];
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select c.id from contact c
      join sign_in_account a on a.tenant_id = c.tenant_id and a.kind = 'contact' and a.subject_id = c.id
      where c.tenant_id = ${tx.tenantId} and c.customer_id = ${customerId} and c.retired_at is null
        and (${sites}::uuid[] is null or c.site_id = any (${sites}::uuid[]))
        and (c.site_id is null or c.site_id <> all (${[...butOfSites]}::uuid[]))`),
  );
  return rows.map(({ id }) => id);
}
