import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Series } from './series.rules.ts';

function series(tx: Tx) {
  return sqlBuilder
    .selectFrom('sampleSeries as series')
    .select(['series.id', 'series.customerId', 'code', 'series.name', 'unit', 'holdsSeconds', 'lastAt'])
    .select(['series.retiredAt', 'series.createdAt', 'series.revision'])
    .where('series.tenantId', '=', tx.tenantId);
}

export type NamedSeries = Series & { customerName: string | null };

function namedSeries(tx: Tx) {
  return series(tx)
    .leftJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'series.tenantId').onRef('customer.id', '=', 'series.customerId'),
    )
    .select('customer.name as customerName');
}

/** By code; a provider has some dozens. */
export async function allSeries(
  tx: Tx,
  wanted: { isWithRetired: boolean; customerId?: Id | undefined },
): Promise<NamedSeries[]> {
  let query = namedSeries(tx).orderBy('code').orderBy('series.id');
  if (!wanted.isWithRetired) query = query.where('series.retiredAt', 'is', null);
  if (wanted.customerId !== undefined) query = query.where('series.customerId', '=', wanted.customerId);
  return tx.rows(query);
}

export async function seriesById(tx: Tx, id: Id): Promise<NamedSeries | undefined> {
  return tx.first(namedSeries(tx).where('series.id', '=', id));
}

/** Those of them that there are, in no order. */
export async function seriesByIds(tx: Tx, ids: readonly Id[]): Promise<Series[]> {
  return ids.length === 0 ? [] : tx.rows(series(tx).where('series.id', 'in', [...ids]));
}

/** Held against other writers until the transaction ends, always in one order: two batches wait, and never for each other. */
export async function seriesToWrite(tx: Tx, codes: readonly string[]): Promise<Series[]> {
  return tx.rows(
    series(tx)
      .where('code', 'in', [...codes])
      .orderBy('series.id')
      .forUpdate(),
  );
}

/** Codes are the provider's: one that a limited caller does not see is refused by the table's own constraint. */
export async function isCodeTaken(tx: Tx, code: string): Promise<boolean> {
  return (await tx.first(series(tx).where('code', '=', code))) !== undefined;
}

export async function insertSeries(tx: Tx, row: Series): Promise<void> {
  await tx.run(sqlBuilder.insertInto('sampleSeries').values({ ...row, tenantId: tx.tenantId }));
}

type Changes = Partial<Pick<Series, 'name' | 'unit' | 'retiredAt'>>;

export async function saveSeries(tx: Tx, id: Id, changes: Changes): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('sampleSeries')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Samples are no change of the record: its revision stays. */
export async function saveLastAt(tx: Tx, id: Id, lastAt: Instant): Promise<void> {
  await tx.run(
    sqlBuilder.updateTable('sampleSeries').set({ lastAt }).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}
