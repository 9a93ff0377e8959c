import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PortalDress, ProcessTerms } from '../../process-variant.contract.ts';
import type { ProcessVersion } from './process-variant.rules.ts';

export interface NamedVersion extends ProcessVersion {
  madeByName: string | null;
  /** How many tickets were recorded under it. */
  ticketCount: number;
}

/** Of these variants, the newest first. */
export async function versionsOfVariants(tx: Tx, variantIds: readonly Id[]): Promise<NamedVersion[]> {
  if (variantIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('processVersion as version')
      .leftJoin('staffMember as maker', (on) =>
        on.onRef('maker.tenantId', '=', 'version.tenantId').onRef('maker.id', '=', 'version.madeById'),
      )
      .select(['version.id', 'version.variantId', 'version.customerId', 'version.number', 'version.validFrom'])
      .select(['version.terms', 'version.portal', 'version.madeAt', 'version.madeById', 'maker.name as madeByName'])
      .select(
        sql<number>`(select count(*)::integer from ticket_process governed
          where governed.tenant_id = version.tenant_id and governed.version_id = version.id)`.as('ticketCount'),
      )
      .where('version.tenantId', '=', tx.tenantId)
      .where('version.variantId', 'in', [...variantIds])
      .orderBy('version.number', 'desc'),
  );
  // written by `insertVersion` alone
  return rows.map((row) => ({
    ...row,
    terms: row.terms as ProcessTerms,
    portal: row.portal as PortalDress | null,
  }));
}

export async function insertVersion(tx: Tx, version: ProcessVersion): Promise<void> {
  const { terms, portal } = version;
  const row = { ...version, terms: JSON.stringify(terms), portal: portal && JSON.stringify(portal) };
  await tx.run(sqlBuilder.insertInto('processVersion').values({ ...row, tenantId: tx.tenantId }));
}

export interface BegunVariant {
  variantId: Id;
  versionId: Id;
  name: string;
  number: number;
  customerId: Id | null;
  contractId: Id | null;
  categoryId: Id | null;
  terms: ProcessTerms;
  portal: PortalDress | null;
}

/**
 * What could govern a ticket of this customer now: variants in use, each as its version of today says. As whoever
 * records may read it, guests and the customer's people included. Served by process_variant_in_use.
 */
export function begunVariants(tx: Tx, customerId: Id): Promise<BegunVariant[]> {
  return tx.rows(
    statement(sql<BegunVariant>`
      select distinct on (variant.id) variant.id as "variantId", version.id as "versionId", variant.name,
        version.number, variant.customer_id as "customerId", variant.contract_id as "contractId",
        variant.category_id as "categoryId", version.terms, version.portal
      from process_variant variant
      join process_version version on version.tenant_id = variant.tenant_id and version.variant_id = variant.id
      join tenant on tenant.id = variant.tenant_id
      where variant.tenant_id = ${tx.tenantId} and variant.retired_at is null
        and (variant.customer_id = ${customerId} or variant.customer_id is null)
        and version.valid_from <= (${tx.now}::timestamptz at time zone tenant.time_zone)::date
      order by variant.id, version.number desc`),
  );
}
