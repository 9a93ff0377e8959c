import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

/** What waits for a decision cannot be decided any more: what it said is gone. */
const withoutDocument = sql`content = '', document = null, revision = revision + 1,
  why = case when state in ('review', 'preview') then 'forgotten' else why end,
  state = case when state in ('review', 'preview') then 'refused' else state end`;

/**
 * Lets go of documents that came before then, the oldest first, whatever became of them; the newest that was applied to a
 * machine in use stays, for it may have to be taken back. Nothing names their files any more: the next sweep takes them
 * away. Served by inventory_report_kept and inventory_report_by_asset.
 */
export async function forgetDocumentsBefore(
  tx: Tx,
  { before, most }: { before: Instant; most: number },
): Promise<number> {
  const rows = await tx.rows(
    statement(sql`
      update inventory_report set ${withoutDocument}
      where tenant_id = ${tx.tenantId} and id in (
        select id from inventory_report old
        where tenant_id = ${tx.tenantId} and received_at < ${before}::timestamptz
          and (content <> '' or document is not null) and state <> 'received'
          and not (state = 'applied'
            and exists (select from asset
              where asset.tenant_id = old.tenant_id and asset.id = old.asset_id and asset.retired_at is null)
            and not exists (select from inventory_report newer
              where newer.tenant_id = old.tenant_id and newer.asset_id = old.asset_id and newer.state = 'applied'
                and (newer.received_at, newer.id) > (old.received_at, old.id)))
        order by received_at, id limit ${most})
      returning id`),
  );
  return rows.length;
}

/** Files of nmap from before then; one that nobody has confirmed is given up. Served by inventory_scan_by_time. */
export async function forgetScansBefore(tx: Tx, before: Instant): Promise<void> {
  await tx.run(
    statement(sql`
      update inventory_scan set content = '', revision = revision + 1,
        state = case when state = 'checked' then 'discarded' else state end
      where tenant_id = ${tx.tenantId} and created_at < ${before}::timestamptz and content <> ''
        and state not in ('reading', 'applying')`),
  );
}

/** What was reported of these machines, or may be of them; what it said of their user too. Served by inventory_report_by_asset. */
export async function forgetDocumentsOf(
  tx: Tx,
  assetIds: readonly Id[],
  { customerId, uniqueQuoted }: Pick<Erasure, 'customerId' | 'uniqueQuoted'>,
): Promise<void> {
  const ids = sql`${[...assetIds]}::uuid[]`;
  await tx.run(
    statement(sql`
      update inventory_report set ${withoutDocument}, evidence = '[]'
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
        and (asset_id = any(${ids}) or (state in ('review', 'preview') and exists (
          select from jsonb_array_elements(evidence) bearer where (bearer ->> 'assetId')::uuid = any(${ids}))))`),
  );
  await tx.run(
    statement(sql`
      update inventory_report set ${withoutDocument}, evidence = '[]', told = jsonb_set(told, '{hostName}', 'null')
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and told ->> 'hostName' is not null
        and ${quotes(sql`told ->> 'hostName'`, sql`${[...uniqueQuoted]}::text[]`)}`),
  );
}

export interface KeptDocument {
  receivedAt: Instant;
  machine: string;
  bytes: number;
}

/** Documents of these machines that are kept as they came. Served by inventory_report_by_asset. */
export function documentsOf(tx: Tx, assetIds: readonly Id[]): Promise<KeptDocument[]> {
  return tx.rows(
    statement(sql<KeptDocument>`
      select report.received_at as "receivedAt", asset.number as machine, report.bytes
      from inventory_report report join asset on asset.tenant_id = report.tenant_id and asset.id = report.asset_id
      where report.tenant_id = ${tx.tenantId} and report.asset_id = any(${[...assetIds]}::uuid[])
        and (report.content <> '' or report.document is not null)
      order by report.received_at, report.id`),
  );
}
