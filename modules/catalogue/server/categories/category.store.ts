import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ChecklistLine } from '../../category.contract.ts';
import type { Impact, Urgency } from '../../priority.contract.ts';
import type { Category } from './category.rules.ts';

function categories(tx: Tx) {
  return sqlBuilder
    .selectFrom('category')
    .select(['id', 'parentId', 'code', 'name', 'path', 'defaultImpact', 'defaultUrgency', 'defaultTeamId'])
    .select(['isBilledSeparately', 'requiredFields', 'checklist', 'mergedIntoId'])
    .select(['position', 'retiredAt', 'foreignKey', 'revision'])
    .where('category.tenantId', '=', tx.tenantId);
}

/** Retired ones included, siblings in their order. Thousands at most (imported ones), so the whole tree is one answer. */
export async function wholeTree(tx: Tx): Promise<Category[]> {
  return (await tx.rows(categories(tx).orderBy('position').orderBy('id'))).map(categoryOf);
}

/** The same, held against other writers until the transaction ends: two moves could make a circle. */
export async function treeForChange(tx: Tx): Promise<Category[]> {
  return (await tx.rows(categories(tx).orderBy('position').orderBy('id').forUpdate())).map(categoryOf);
}

export async function categoryById(tx: Tx, id: Id): Promise<Category | undefined> {
  const row = await tx.first(categories(tx).where('id', '=', id));
  return row && categoryOf(row);
}

export async function namesById(tx: Tx, ids: readonly Id[]): Promise<Pick<Category, 'id' | 'name' | 'path'>[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('category')
      .select(['id', 'name', 'path'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}

/** Teams in use and retired ones, of those asked for. */
export async function teamsById(tx: Tx, ids: readonly Id[]) {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('team')
      .select(['id', 'name', 'retiredAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}

/** Parents must stand before their children. */
export async function insertCategories(tx: Tx, rows: readonly Category[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAStatement) {
    const some = rows.slice(from, from + rowsAStatement);
    await tx.run(
      sqlBuilder
        .insertInto('category')
        .values(some.map((row) => ({ ...rowOf(row), tenantId: tx.tenantId, createdAt: tx.now }))),
    );
  }
}

/** PostgreSQL takes 65,535 parameters a statement. */
const rowsAStatement = 2000;

export async function saveCategory(tx: Tx, category: Category): Promise<void> {
  const { id, code: _code, ...changed } = category;
  await tx.run(
    sqlBuilder.updateTable('category').set(rowOf(changed)).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

/** Paths follow from names, so they are no part of a category's revision. */
export async function savePaths(tx: Tx, rows: readonly Pick<Category, 'id' | 'path'>[]): Promise<void> {
  if (rows.length === 0) return;
  const wanted = sql<{ id: string; path: string }>`unnest(
    ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ path }) => path)}::text[]
  )`;
  await tx.run(
    sqlBuilder
      .updateTable('category')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, path)')))
      .set({ path: sql<string>`wanted.path` })
      .where('category.tenantId', '=', tx.tenantId)
      .whereRef('category.id', '=', 'wanted.id'),
  );
}

/** Numbers siblings from 0 in the order given; a place is no part of a category's revision. */
export async function saveOrder(tx: Tx, ids: readonly Id[]): Promise<void> {
  const wanted = sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`;
  await tx.run(
    sqlBuilder
      .updateTable('category')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, place)')))
      .set({ position: sql<number>`wanted.place - 1` })
      .where('category.tenantId', '=', tx.tenantId)
      .whereRef('category.id', '=', 'wanted.id'),
  );
}

/** Lists are kept as JSON. */
function rowOf<Lists extends Pick<Category, 'requiredFields' | 'checklist'>>(category: Lists) {
  const { requiredFields, checklist } = category;
  return { ...category, requiredFields: JSON.stringify(requiredFields), checklist: JSON.stringify(checklist) };
}

type Stored = 'defaultImpact' | 'defaultUrgency' | 'requiredFields' | 'checklist';
type Row = Omit<Category, Stored> & {
  defaultImpact: string | null;
  defaultUrgency: string | null;
  requiredFields: unknown;
  checklist: unknown;
};

function categoryOf(row: Row): Category {
  // checked by the table's constraints, or written by nobody but the functions of this file
  return {
    ...row,
    requiredFields: row.requiredFields as string[],
    checklist: row.checklist as ChecklistLine[],
    defaultImpact: row.defaultImpact as Impact | null,
    defaultUrgency: row.defaultUrgency as Urgency | null,
  };
}
