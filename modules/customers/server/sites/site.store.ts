import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface SiteFields {
  name: string;
  address: string | null;
  region: string | null;
  timeZone: string;
  openingHours: string | null;
  accessNote: string | null;
  hazards: string | null;
  protection: string | null;
  latitude: number | null;
  longitude: number | null;
}

export function siteById(tx: Tx, id: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('site')
      .innerJoin('customer', (join) =>
        join.onRef('customer.tenantId', '=', 'site.tenantId').onRef('customer.id', '=', 'site.customerId'),
      )
      .select(['site.id', 'site.customerId', 'customer.name as customerName', 'site.name', 'site.address'])
      .select(['site.region', 'site.timeZone', 'site.openingHours', 'site.accessNote', 'site.hazards'])
      .select(['site.protection', 'site.latitude', 'site.longitude'])
      .select(['site.retiredAt', 'site.createdAt', 'site.revision'])
      .where('site.tenantId', '=', tx.tenantId)
      .where('site.id', '=', id),
  );
}
export type SiteRow = NonNullable<Awaited<ReturnType<typeof siteById>>>;

/** A customer's site by its name, retired or not. */
export function siteNamed(tx: Tx, customerId: Id, name: string): Promise<{ id: Id } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('site')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('name', '=', name),
  );
}

type NewSite = Partial<SiteFields> & Pick<SiteFields, 'name' | 'timeZone'> & { id: Id; customerId: Id };

export async function insertSite(tx: Tx, site: NewSite): Promise<void> {
  await tx.run(sqlBuilder.insertInto('site').values({ tenantId: tx.tenantId, ...site, createdAt: tx.now }));
}

export async function updateSite(
  tx: Tx,
  id: Id,
  fields: Partial<SiteFields> & { retiredAt?: Instant | null },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('site')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
