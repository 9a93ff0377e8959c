import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { assetModelSorts, modelSources } from '../../asset-model.contract.ts';
import type { ModelFacts } from './delivered-model.rules.ts';

export interface ModelFields {
  maker: string;
  name: string;
  partNumber: string | null;
  kind: string | null;
  units: number | null;
  saleEndedOn: Day | null;
  supportEndedOn: Day | null;
}

export interface Model extends ModelFields {
  id: Id;
  title: string;
  facts: ModelFacts;
  source: (typeof modelSources)[number];
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

export function models(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('assetModel')
      .select(['id', 'maker', 'name', 'title', 'partNumber', 'kind', 'saleEndedOn', 'supportEndedOn'])
      .select(['facts', 'source', 'retiredAt', 'createdAt', 'revision'])
      .select(sql<number | null>`units::float8`.as('units'))
      // source: checked by the table's constraint; facts: written by the import alone
      .$castTo<Model>()
      .where('assetModel.tenantId', '=', tx.tenantId)
  );
}

export function modelById(tx: Tx, id: Id): Promise<Model | undefined> {
  return tx.first(models(tx).where('id', '=', id));
}

/** Whether another entry bears this name, whatever its capitals. Served by the unique index over both. */
export async function isModelThere(tx: Tx, { maker, name }: Pick<Model, 'maker' | 'name'>, except: Id | null) {
  const same = models(tx)
    .where(sql<boolean>`lower(maker) = lower(${maker}) and lower(name) = lower(${name})`)
    .where('id', 'is distinct from', except);
  return (await tx.first(same)) !== undefined;
}

export interface ModelFilter extends PageInput {
  ids?: readonly Id[] | undefined;
  source?: Model['source'] | undefined;
  /** Only those whose support ended before this day. */
  endedBefore?: Day | undefined;
  withRetired: boolean;
  sort: (typeof assetModelSorts)[number];
}

/** Served by asset_model_in_order and asset_model_by_time. */
export function pageOfModels(tx: Tx, filter: ModelFilter): Promise<Page<Model>> {
  const { ids, source, endedBefore, withRetired, sort, ...page } = filter;
  let meant = models(tx);
  if (ids) meant = meant.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (source) meant = meant.where('source', '=', source);
  if (endedBefore) meant = meant.where('supportEndedOn', '<', endedBefore);
  if (!withRetired) meant = meant.where('retiredAt', 'is', null);
  const order =
    sort === 'createdAt'
      ? ({ column: 'createdAt', field: 'createdAt', direction: 'desc' } as const)
      : ({ column: 'title', field: 'title', direction: 'asc' } as const);
  return keysetPage(tx, meant, { list: 'asset-models', ...order, ...page });
}

/** In use, and inside the caller's walls. Served by asset_by_model. */
export async function countMachinesOf(tx: Tx, modelId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('asset')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('asset.tenantId', '=', tx.tenantId)
      .where('asset.modelId', '=', modelId)
      .where('asset.retiredAt', 'is', null),
  );
  return row?.many ?? 0;
}

export async function insertModel(tx: Tx, model: ModelFields & { id: Id }): Promise<void> {
  const own = { tenantId: tx.tenantId, title: titleOf(model), source: 'own', createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('assetModel').values({ ...written(model), ...own }));
}

/** What somebody has changed is the provider's own. */
export async function saveModel(tx: Tx, id: Id, fields: ModelFields): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('assetModel')
      .set((row) => ({
        ...written(fields),
        title: titleOf(fields),
        source: 'own',
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export async function setModelRetired(tx: Tx, id: Id, retiredAt: Instant | null): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('assetModel')
      .set((row) => ({ retiredAt, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export function titleOf({ maker, name }: Pick<ModelFields, 'maker' | 'name'>): string {
  return `${maker} ${name}`;
}

/** PostgreSQL's numeric is a text here, so that it is never rounded. */
function written<Fields extends ModelFields>({ units, ...fields }: Fields) {
  return { ...fields, units: units === null ? null : String(units) };
}
