import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { KeyedProgram } from '../titles/title.rules.ts';

interface NewRow extends Pick<KeyedProgram, 'nameKey' | 'publisherKey' | 'version' | 'installedOn'> {
  id: Id;
}

const types: ColumnTypes<NewRow> = {
  id: 'uuid',
  nameKey: 'text',
  publisherKey: 'text',
  version: 'text',
  installedOn: 'date',
};

export type PresentProgram = Pick<KeyedProgram, 'nameKey' | 'publisherKey' | 'version'> & { id: Id };

/** What is on a machine now, by the keys it is compared by. Served by installation_present. */
export function presentPrograms(tx: Tx, assetId: Id): Promise<PresentProgram[]> {
  return tx.rows(
    statement(sql<PresentProgram>`
      select present.id, present.version, title.name_key as "nameKey", title.publisher_key as "publisherKey"
      from installation present
      join software_title title on title.tenant_id = present.tenant_id and title.id = present.title_id
      where present.tenant_id = ${tx.tenantId} and present.asset_id = ${assetId} and present.removed_at is null`),
  );
}

export async function markRemoved(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    statement(sql`
      update installation set removed_at = greatest(found_at, ${tx.now}::timestamptz)
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[]) and removed_at is null`),
  );
}

interface Adding {
  asset: { id: Id; customerId: Id };
  programs: readonly KeyedProgram[];
}

/** Programs that were found, whose titles are all there. Answers with the products on the black list among them. */
export async function insertFound(tx: Tx, { asset, programs }: Adding): Promise<Id[]> {
  if (programs.length === 0) return [];
  const rows = programs.map(({ nameKey, publisherKey, version, installedOn }) => ({
    id: tx.newId(),
    nameKey,
    publisherKey,
    version,
    installedOn,
  }));
  const forbidden = await tx.rows(
    statement(sql<{ id: Id }>`
      with fresh as (
        insert into installation
          (tenant_id, id, customer_id, asset_id, title_id, version, installed_on, source, found_at)
        select ${tx.tenantId}::uuid, one.id, ${asset.customerId}::uuid, ${asset.id}::uuid, title.id, one.version,
          one.installed_on, 'inventory', ${tx.now}::timestamptz
        from ${unnested(rows, types)} as one(id, name_key, publisher_key, version, installed_on)
        join software_title title on title.tenant_id = ${tx.tenantId}
          and title.name_key = one.name_key and title.publisher_key = one.publisher_key
        on conflict (tenant_id, asset_id, title_id, version) where removed_at is null do nothing
        returning title_id
      )
      select distinct product.id from fresh
      join software_title title on title.tenant_id = ${tx.tenantId} and title.id = fresh.title_id
      join software_product product on product.tenant_id = ${tx.tenantId} and product.id = title.product_id
      where product.is_forbidden`),
  );
  return forbidden.map(({ id }) => id);
}

/** What one application put in goes out, and what it took out comes back; both bear its instant. */
export async function takeBackAt(tx: Tx, assetId: Id, at: Instant): Promise<void> {
  await tx.run(
    statement(sql`
      update installation set removed_at = greatest(found_at, ${tx.now}::timestamptz)
      where tenant_id = ${tx.tenantId} and asset_id = ${assetId} and found_at = ${at} and removed_at is null`),
  );
  await tx.run(
    statement(sql`
      update installation gone set removed_at = null
      where tenant_id = ${tx.tenantId} and asset_id = ${assetId} and removed_at = ${at} and found_at < ${at}
        and not exists (select from installation there
          where there.tenant_id = ${tx.tenantId} and there.asset_id = ${assetId} and there.title_id = gone.title_id
            and there.version = gone.version and there.removed_at is null)`),
  );
}
