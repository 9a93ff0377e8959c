import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Reader, SavedView } from './saved-view.rules.ts';

function savedViews(tx: Tx, staffId: Id) {
  return sqlBuilder
    .selectFrom('savedView as view')
    .innerJoin('staffMember as owner', (on) =>
      on.onRef('owner.tenantId', '=', 'view.tenantId').onRef('owner.id', '=', 'view.ownerId'),
    )
    .leftJoin('team', (on) => on.onRef('team.tenantId', '=', 'view.tenantId').onRef('team.id', '=', 'view.teamId'))
    .leftJoin('savedViewStart as start', (on) =>
      on
        .onRef('start.tenantId', '=', 'view.tenantId')
        .onRef('start.viewId', '=', 'view.id')
        .on('start.staffId', '=', staffId),
    )
    .select(['view.id', 'view.list', 'view.name', 'view.ownerId', 'owner.name as ownerName', 'view.sharedWith'])
    .select(['view.teamId', 'team.name as teamName', 'view.query', 'view.columns', 'view.retiredAt', 'view.revision'])
    .select(sql<boolean>`start.view_id is not null`.as('isStart'))
    .where('view.tenantId', '=', tx.tenantId);
}

/** Those of a list that the reader's own or teams' are, or everybody's: their own first. Served by saved_view_by_list. */
export async function savedViewsFor(tx: Tx, list: string, { staffId, teamIds }: Reader): Promise<SavedView[]> {
  const rows = savedViews(tx, staffId)
    .where('view.list', '=', list)
    .where('view.retiredAt', 'is', null)
    .where(
      sql<boolean>`(view.owner_id = ${staffId} or view.shared_with = 'everybody'
        or view.team_id = any(${[...teamIds]}::uuid[]))`,
    )
    .orderBy(sql`view.owner_id = ${staffId}`, 'desc')
    .orderBy('view.position')
    .orderBy('view.id');
  return (await tx.rows(rows)).map(rowOf);
}

/** Undefined for another provider's, and for none. */
export async function savedViewById(tx: Tx, id: Id, staffId: Id): Promise<SavedView | undefined> {
  const row = await tx.first(savedViews(tx, staffId).where('view.id', '=', id));
  return row && rowOf(row);
}

/** The living ones of their owner, in their order. Served by saved_view_by_owner. */
export async function ownSavedViews(tx: Tx, list: string, ownerId: Id): Promise<{ id: Id; name: string }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('savedView')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('ownerId', '=', ownerId)
      .where('list', '=', list)
      .where('retiredAt', 'is', null)
      .orderBy('position')
      .orderBy('id'),
  );
}

type Saved = Pick<SavedView, 'id' | 'list' | 'name' | 'ownerId' | 'sharedWith' | 'teamId' | 'query' | 'columns'>;

export async function insertSavedView(tx: Tx, view: Saved & { position: number }): Promise<void> {
  const { query, columns, ...plain } = view;
  const values = { ...plain, query: JSON.stringify(query), columns: textOf(columns) };
  await tx.run(sqlBuilder.insertInto('savedView').values({ ...values, tenantId: tx.tenantId, createdAt: tx.now }));
}

export type SavedViewChange = Partial<
  Pick<SavedView, 'name' | 'sharedWith' | 'teamId' | 'query' | 'columns' | 'retiredAt'>
>;

export async function updateSavedView(tx: Tx, id: Id, { query, columns, ...plain }: SavedViewChange): Promise<void> {
  const asked = query && { query: JSON.stringify(query) };
  const laidOut = columns !== undefined && { columns: textOf(columns) };
  await tx.run(
    sqlBuilder
      .updateTable('savedView')
      .set((row) => ({ ...plain, ...asked, ...laidOut, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Numbers views from 0 in the order given; a place is no part of a view's revision. */
export async function orderSavedViews(tx: Tx, ids: readonly Id[]): Promise<void> {
  const wanted = sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`;
  await tx.run(
    sqlBuilder
      .updateTable('savedView')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, place)')))
      .set({ position: sql<number>`wanted.place - 1` })
      .where('savedView.tenantId', '=', tx.tenantId)
      .whereRef('savedView.id', '=', 'wanted.id'),
  );
}

/** jsonb is sent as text. */
function textOf(columns: string[] | null): string | null {
  return columns && JSON.stringify(columns);
}

type Stored = Omit<SavedView, 'query' | 'columns' | 'sharedWith'> & {
  query: unknown;
  columns: unknown;
  sharedWith: string;
};

/** The table checks `shared_with`, the contract what query and columns are made of. */
function rowOf(row: Stored): SavedView {
  return row as SavedView;
}
