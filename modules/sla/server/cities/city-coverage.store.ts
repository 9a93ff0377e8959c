import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ServedBy } from '../../city-coverage.contract.ts';
import type { CityCoverage } from './city-coverage.rules.ts';

export type NamedCoverage = CityCoverage & { calendarName: string; branchName: string | null };

function coverage(tx: Tx) {
  return sqlBuilder
    .selectFrom('cityCoverage as covered')
    .innerJoin('calendar', (join) =>
      join.onRef('calendar.tenantId', '=', 'covered.tenantId').onRef('calendar.id', '=', 'covered.calendarId'),
    )
    .leftJoin('branch', (join) =>
      join.onRef('branch.tenantId', '=', 'covered.tenantId').onRef('branch.id', '=', 'covered.branchId'),
    )
    .select(['covered.id', 'province', 'city', 'calendarId', 'arrivalMinutes', 'services', 'servedBy', 'branchId'])
    .select(['partner', 'covered.retiredAt', 'covered.revision'])
    .select(['calendar.name as calendarName', 'branch.name as branchName'])
    .where('covered.tenantId', '=', tx.tenantId);
}

export interface CoverageWanted {
  q?: string | undefined;
  servedBy?: readonly ServedBy[] | undefined;
  isWithRetired: boolean;
}

/** By province and city as Chinese is sorted; a provider has some hundreds at most. */
export async function allCoverage(tx: Tx, { q, servedBy, isWithRetired }: CoverageWanted): Promise<NamedCoverage[]> {
  let query = coverage(tx)
    .orderBy(sql`province collate "zh-x-icu"`)
    .orderBy(sql`city collate "zh-x-icu"`);
  if (!isWithRetired) query = query.where('covered.retiredAt', 'is', null);
  if (servedBy) query = query.where('servedBy', 'in', [...servedBy]);
  if (q !== undefined) {
    query = query.where(({ or }) =>
      or([sql<boolean>`strpos(lower(province), lower(${q})) > 0`, sql<boolean>`strpos(lower(city), lower(${q})) > 0`]),
    );
  }
  return (await tx.rows(query)).map(coverageOf);
}

export async function coverageById(tx: Tx, id: Id): Promise<NamedCoverage | undefined> {
  const row = await tx.first(coverage(tx).where('covered.id', '=', id));
  return row && coverageOf(row);
}

/** Whether another row, in use or not, is of this city. */
export async function isCityTaken(tx: Tx, { id, province, city }: Pick<CityCoverage, 'id' | 'province' | 'city'>) {
  const other = coverage(tx).where('province', '=', province).where('city', '=', city).where('covered.id', '<>', id);
  return (await tx.first(other)) !== undefined;
}

export async function insertCoverage(tx: Tx, rows: readonly CityCoverage[]): Promise<void> {
  await tx.run(sqlBuilder.insertInto('cityCoverage').values(rows.map((row) => ({ ...row, tenantId: tx.tenantId }))));
}

/** Nothing where there is any, in use or not; of two processes that find none, one writes. */
export async function insertFirstCoverage(tx: Tx, rows: readonly CityCoverage[]): Promise<void> {
  if (await tx.first(coverage(tx).limit(1))) return;
  const values = rows.map((row) => ({ ...row, tenantId: tx.tenantId }));
  await tx.run(
    sqlBuilder
      .insertInto('cityCoverage')
      .values(values)
      .onConflict((conflict) => conflict.columns(['tenantId', 'province', 'city']).doNothing()),
  );
}

export async function saveCoverage(tx: Tx, id: Id, changes: Partial<Omit<CityCoverage, 'id' | 'revision'>>) {
  await tx.run(
    sqlBuilder
      .updateTable('cityCoverage')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Whether the provider has this branch in use. */
export async function isBranch(tx: Tx, id: Id): Promise<boolean> {
  const branch = sqlBuilder
    .selectFrom('branch')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', id)
    .where('retiredAt', 'is', null);
  return (await tx.first(branch)) !== undefined;
}

function coverageOf<Row extends { servedBy: string }>(row: Row): Row & { servedBy: ServedBy } {
  // held by the table's constraint
  return { ...row, servedBy: row.servedBy as ServedBy };
}
