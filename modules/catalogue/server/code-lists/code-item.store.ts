import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CodeList } from '../../code-list.contract.ts';
import type { CodeItem } from './code-item.rules.ts';

function items(tx: Tx) {
  return sqlBuilder
    .selectFrom('codeItem')
    .select(['id', 'list', 'code', 'name', 'isDelivered', 'isRepair', 'position', 'retiredAt', 'revision'])
    .where('codeItem.tenantId', '=', tx.tenantId);
}

/** Of all lists, each in the order in which it is offered. */
export async function allItems(tx: Tx): Promise<CodeItem[]> {
  return (await tx.rows(items(tx).orderBy('list').orderBy('position').orderBy('id'))).map(itemOf);
}

export async function itemById(tx: Tx, id: Id): Promise<CodeItem | undefined> {
  const row = await tx.first(items(tx).where('id', '=', id));
  return row && itemOf(row);
}

/** Held against other writers until the transaction ends. */
export async function itemForChange(tx: Tx, id: Id): Promise<CodeItem | undefined> {
  const row = await tx.first(items(tx).where('id', '=', id).forUpdate());
  return row && itemOf(row);
}

export async function itemByCode(tx: Tx, list: CodeList, code: string): Promise<CodeItem | undefined> {
  const row = await tx.first(items(tx).where('list', '=', list).where('code', '=', code));
  return row && itemOf(row);
}

/** In order, and held against other writers until the transaction ends. */
export async function listForChange(tx: Tx, list: CodeList): Promise<CodeItem[]> {
  const rows = items(tx).where('list', '=', list).orderBy('position').orderBy('id');
  return (await tx.rows(rows.forUpdate())).map(itemOf);
}

export async function insertItems(tx: Tx, rows: readonly CodeItem[]): Promise<void> {
  await tx.run(sqlBuilder.insertInto('codeItem').values(rows.map((row) => ({ ...row, tenantId: tx.tenantId }))));
}

export async function saveItem(tx: Tx, { id, name, isRepair, retiredAt, revision }: CodeItem): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('codeItem')
      .set({ name, isRepair, retiredAt, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Numbers the items of a list from 0 in the order given; a place is no part of an item's revision. */
export async function saveOrder(tx: Tx, ids: readonly Id[]): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('codeItem')
      .from(
        sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`.as<'wanted'>(
          sql.raw('wanted (id, place)'),
        ),
      )
      .set({ position: sql<number>`wanted.place - 1` })
      .where('codeItem.tenantId', '=', tx.tenantId)
      .whereRef('codeItem.id', '=', 'wanted.id'),
  );
}

type Row = Omit<CodeItem, 'list'> & { list: string };

function itemOf(row: Row): CodeItem {
  // checked by the table's constraint
  return { ...row, list: row.list as CodeList };
}
