import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Newest first. Served by site_refusal_by_site. */
export function refusalsOfSite(tx: Tx, siteId: Id, most: number) {
  return tx.rows(
    sqlBuilder
      .selectFrom('siteRefusal')
      .innerJoin('staffMember', (join) =>
        join
          .onRef('staffMember.tenantId', '=', 'siteRefusal.tenantId')
          .onRef('staffMember.id', '=', 'siteRefusal.staffId'),
      )
      .select(['siteRefusal.id', 'staffId', 'staffMember.name as staffName', 'reason', 'refusedAt'])
      .where('siteRefusal.tenantId', '=', tx.tenantId)
      .where('siteId', '=', siteId)
      .orderBy('refusedAt', 'desc')
      .orderBy('siteRefusal.id', 'desc')
      .limit(most),
  );
}

interface NewRefusal {
  id: Id;
  customerId: Id;
  siteId: Id;
  staffId: Id;
  reason: string;
}

export async function insertRefusal(tx: Tx, refusal: NewRefusal): Promise<void> {
  await tx.run(sqlBuilder.insertInto('siteRefusal').values({ tenantId: tx.tenantId, ...refusal, refusedAt: tx.now }));
}
