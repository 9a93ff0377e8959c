import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Joined {
  from: Id;
  into: Id;
}

/** Of two customers that become one, what stands at both stands at the one that stays, for all whom it was for, with all who read it. */
export async function joinPostings(tx: Tx, joined: Joined): Promise<void> {
  await moveReadings(tx, joined);
  await widenPostings(tx, joined);
  await deleteDoubles(tx, joined);
}

async function moveReadings(tx: Tx, { from, into }: Joined): Promise<void> {
  await tx.run(
    statement(sql`
      update announcement_reading r set posting_id = kept.id
      from announcement_posting double, announcement_posting kept
      where r.tenant_id = ${tx.tenantId} and double.tenant_id = r.tenant_id and kept.tenant_id = r.tenant_id
        and double.customer_id = ${from} and kept.customer_id = ${into}
        and kept.announcement_id = double.announcement_id and r.posting_id = double.id`),
  );
}

/** Everybody of either is everybody; else the sites of both; and what was withdrawn at one alone is still shown. */
async function widenPostings(tx: Tx, { from, into }: Joined): Promise<void> {
  await tx.run(
    statement(sql`
      update announcement_posting kept set
        site_ids = case
          when double.site_ids is null or kept.withdrawn_at is not null then double.site_ids
          else kept.site_ids || double.site_ids
        end,
        withdrawn_at = null
      from announcement_posting double
      where kept.tenant_id = ${tx.tenantId} and double.tenant_id = kept.tenant_id
        and double.customer_id = ${from} and kept.customer_id = ${into}
        and kept.announcement_id = double.announcement_id and double.withdrawn_at is null
        and (kept.withdrawn_at is not null or kept.site_ids is not null)`),
  );
}

async function deleteDoubles(tx: Tx, { from, into }: Joined): Promise<void> {
  await tx.run(
    statement(sql`
      delete from announcement_posting double
      using announcement_posting kept
      where double.tenant_id = ${tx.tenantId} and kept.tenant_id = double.tenant_id
        and double.customer_id = ${from} and kept.customer_id = ${into} and kept.announcement_id = double.announcement_id`),
  );
}
