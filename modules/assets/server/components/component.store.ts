import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { insertRows, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import type { ComponentView } from '../../asset-component.contract.ts';
import type { Component } from './component.rules.ts';

/** In the machine now, or ever; in the order of their kinds and places. Served by asset_component_by_asset. */
export function componentsOf(tx: Tx, assetId: Id, which: 'fitted' | 'ever'): Promise<ComponentView[]> {
  const ever = sqlBuilder
    .selectFrom('assetComponent')
    .select(['id', 'kind', 'slot', 'name', 'maker', 'serialNumber', 'size', 'fittedAt', 'removedAt'])
    .where('assetComponent.tenantId', '=', tx.tenantId)
    .where('assetComponent.assetId', '=', assetId)
    .orderBy('kind')
    .orderBy('slot')
    .orderBy('fittedAt');
  const meant = which === 'ever' ? ever : ever.where('removedAt', 'is', null);
  // kind: checked by the table's constraint
  return tx.rows(meant.$castTo<ComponentView>());
}

export interface Fitting {
  assetId: Id;
  customerId: Id;
  source: AssetSource;
  /** For which ticket or the like. */
  subject: { kind: string; id: Id } | null;
}

export async function insertComponents(tx: Tx, fitting: Fitting, components: readonly Component[]): Promise<void> {
  const { subject, ...where } = fitting;
  const about = { subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null, fittedAt: tx.now };
  const rows = components.map(({ facts = {}, ...component }) => ({
    id: tx.newId(),
    ...where,
    ...component,
    ...about,
    facts: JSON.stringify(facts),
  }));
  await insertRows(tx, 'assetComponent', { rows, types });
}

interface ComponentRow extends Omit<Component, 'facts'>, Omit<Fitting, 'subject'> {
  id: Id;
  facts: string;
  subjectKind: string | null;
  subjectId: Id | null;
  fittedAt: Instant;
}

const types: ColumnTypes<ComponentRow> = {
  id: 'uuid',
  assetId: 'uuid',
  customerId: 'uuid',
  source: 'text',
  kind: 'text',
  slot: 'text',
  name: 'text',
  maker: 'text',
  serialNumber: 'text',
  size: 'bigint',
  facts: 'jsonb',
  subjectKind: 'text',
  subjectId: 'uuid',
  fittedAt: 'timestamptz',
};

/** They stay in the history of the machine. */
export async function removeComponents(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    statement(sql`
      update asset_component set removed_at = greatest(fitted_at, ${tx.now}::timestamptz)
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[]) and removed_at is null`),
  );
}
