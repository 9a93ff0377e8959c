import type { Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Written {
  id: Id;
  customerId: Id;
  changes: Changes;
}

/** Keeps the numbers that machines bore until now, so that whoever reads an old label still finds them. */
export async function keepFormerNumbers(tx: Tx, written: readonly Written[]): Promise<void> {
  const rows = written.flatMap(({ id: assetId, customerId, changes }) => {
    const number = changes['number']?.from;
    return typeof number === 'string' ? [{ assetId, customerId, number }] : [];
  });
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      insert into asset_former_number (tenant_id, asset_id, customer_id, number, until)
      select ${tx.tenantId}::uuid, given.*, ${tx.now}::timestamptz
      from ${unnested(rows, { assetId: 'uuid', customerId: 'uuid', number: 'text' })} as given
      on conflict (tenant_id, asset_id, number) do update set until = excluded.until`),
  );
}

/** Those of an asset, the latest first, as a column of a statement on `asset`. Served by the primary key. */
export function formerNumbersOfAsset(tx: Tx) {
  return sql<string[]>`array(select former.number from asset_former_number former
    where former.tenant_id = ${tx.tenantId} and former.asset_id = asset.id and former.number <> asset.number
    order by former.until desc, former.number)`;
}

/** The numbers that these machines bore before. */
export async function formerNumbersOf(tx: Tx, assetIds: readonly Id[]): Promise<ReadonlyMap<Id, string[]>> {
  const rows = await tx.rows(
    statement(sql<{ assetId: Id; numbers: string[] }>`
      select asset_id, array_agg(number order by number) as numbers from asset_former_number
      where tenant_id = ${tx.tenantId} and asset_id = any(${[...assetIds]}::uuid[])
      group by asset_id`),
  );
  return new Map(rows.map(({ assetId, numbers }) => [assetId, numbers]));
}

interface BornBy {
  number: string;
  assetId: Id;
}

/** Which of these numbers a machine bears, or bore: none of them is given to another. */
export function bearersOf(tx: Tx, numbers: readonly string[]): Promise<BornBy[]> {
  if (numbers.length === 0) return Promise.resolve([]);
  return tx.rows(
    statement(sql<BornBy>`
      select number, id as asset_id from asset
      where tenant_id = ${tx.tenantId} and number = any(${[...numbers]}::text[])
      union all
      select number, asset_id from asset_former_number
      where tenant_id = ${tx.tenantId} and number = any(${[...numbers]}::text[])`),
  );
}
