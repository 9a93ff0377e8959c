import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { insertRows, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetSource } from '../../asset-change.contract.ts';

export interface NewChange {
  customerId: Id;
  assetId: Id;
  field: string;
  before: unknown;
  after: unknown;
  source: AssetSource;
  reason: string | null;
}

/** However many, with one statement. */
export async function insertChanges(tx: Tx, changes: readonly NewChange[]): Promise<void> {
  const actor = { actorKind: tx.caller.kind, actorId: tx.caller.subjectId ?? tx.caller.accountId };
  const rows = changes.map(({ before, after, ...change }) => ({
    id: tx.newId(),
    at: tx.now,
    ...change,
    ...actor,
    before: json(before),
    after: json(after),
  }));
  await insertRows(tx, 'assetChange', { rows, types });
}

const types: ColumnTypes<Omit<NewChange, 'before' | 'after'> & Told> = {
  id: 'uuid',
  at: 'timestamptz',
  customerId: 'uuid',
  assetId: 'uuid',
  field: 'text',
  before: 'jsonb',
  after: 'jsonb',
  source: 'text',
  reason: 'text',
  actorKind: 'text',
  actorId: 'uuid',
};

interface Told {
  id: Id;
  at: Instant;
  before: string | null;
  after: string | null;
  actorKind: string;
  actorId: Id | null;
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

export interface AssetChange {
  id: Id;
  at: Instant;
  field: string;
  before: unknown;
  after: unknown;
  source: AssetSource;
  actorId: Id | null;
  reason: string | null;
}

/** Who wrote and why is not granted to customers' people. Served by asset_change_by_asset. */
function changesOf(tx: Tx, assetId: Id) {
  const isPortal = roleOf(tx.caller) === 'portal';
  return sqlBuilder
    .selectFrom('assetChange')
    .select(['id', 'at', 'field', 'before', 'after', 'source'])
    .select(isPortal ? sql<string | null>`null`.as('actorId') : 'actorId')
    .select(isPortal ? sql<string | null>`null`.as('reason') : 'reason')
    .where('assetChange.tenantId', '=', tx.tenantId)
    .where('assetChange.assetId', '=', assetId);
}

export function pageOfChanges(
  tx: Tx,
  { assetId, field, ...page }: PageInput & { assetId: Id; field?: string | undefined },
): Promise<Page<AssetChange>> {
  const all = changesOf(tx, assetId);
  const meant = field === undefined ? all : all.where('field', '=', field);
  return keysetPage(tx, meant.$castTo<AssetChange>(), { ...byTime, ...page });
}

const byTime = { list: 'asset-changes', column: 'at', field: 'at', direction: 'desc' } as const;

/** What happened to it after that instant, latest first. */
export function changesSince(tx: Tx, assetId: Id, from: Instant): Promise<AssetChange[]> {
  const since = changesOf(tx, assetId).where('at', '>', from).orderBy('at', 'desc').orderBy('id', 'desc');
  return tx.rows(since.$castTo<AssetChange>());
}

export interface FieldSource {
  field: string;
  source: AssetSource;
  at: Instant;
}

/** Of each field that was ever changed: what it was last taken from, and when. */
export function lastSources(tx: Tx, assetId: Id): Promise<FieldSource[]> {
  return tx.rows(
    statement(sql<FieldSource>`
      select distinct on (field) field, source, at from asset_change
      where tenant_id = ${tx.tenantId} and asset_id = ${assetId}
      order by field, at desc, id desc`),
  );
}
