import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { insertRows, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { countTo1000, keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customerName } from '../tickets/ticket-dimensions.store.ts';
import type { Before, Reason } from './bulk-run.rules.ts';

/** A ticket of a run; for taking back with what it was, and its revision after the run that is taken back. */
export interface NewBulkItem {
  ticketId: Id;
  customerId: Id;
  before: Before | null;
  revision: number | null;
}

type Row = Omit<NewBulkItem, 'before'> & { runId: Id; number: number; before: string | null };
const types: ColumnTypes<Row> = {
  runId: 'uuid',
  number: 'integer',
  ticketId: 'uuid',
  customerId: 'uuid',
  before: 'jsonb',
  revision: 'integer',
};

/** Numbered from 1 in their order. */
export async function insertItems(tx: Tx, runId: Id, items: readonly NewBulkItem[]): Promise<void> {
  const rows = items.map(({ ticketId, customerId, before, revision }, at) => {
    return { runId, number: at + 1, ticketId, customerId, before: before && JSON.stringify(before), revision };
  });
  await insertRows(tx, 'bulkRunItem', { rows, types });
}

function itemsOf(tx: Tx, runId: Id) {
  return sqlBuilder
    .selectFrom('bulkRunItem as item')
    .where('item.tenantId', '=', tx.tenantId)
    .where('item.runId', '=', runId);
}

/** Numbers of those that are not done yet, in their order. */
export async function waitingItems(tx: Tx, runId: Id, most: number): Promise<number[]> {
  const rows = itemsOf(tx, runId).select('item.number').where('item.outcome', 'is', null).orderBy('item.number');
  return (await tx.rows(rows.limit(most))).map(({ number }) => number);
}

/** Held until the transaction ends; undefined when it is done already, or stands behind the caller's walls. */
export async function holdItem(tx: Tx, runId: Id, number: number): Promise<NewBulkItem | undefined> {
  const row = await tx.first(
    itemsOf(tx, runId)
      .select(['item.ticketId', 'item.customerId', 'item.before', 'item.revision'])
      .where('item.number', '=', number)
      .where('item.outcome', 'is', null)
      .forUpdate(),
  );
  // written by insertItems and saveOutcome
  return row as NewBulkItem | undefined;
}

interface Outcome {
  /** `done`, or the code of what it was refused with. */
  outcome: string;
  reason: Reason | null;
  before: Before | null;
  revision: number | null;
}

interface ItemKey {
  runId: Id;
  number: number;
}

export async function saveOutcome(tx: Tx, { runId, number }: ItemKey, outcome: Outcome): Promise<void> {
  const { reason, before, ...plain } = outcome;
  const texts = { params: reason && JSON.stringify(reason), before: before && JSON.stringify(before) };
  await tx.run(
    sqlBuilder
      .updateTable('bulkRunItem')
      .set({ ...plain, ...texts })
      .where('tenantId', '=', tx.tenantId)
      .where('runId', '=', runId)
      .where('number', '=', number),
  );
}

/** In the order in which they were done. */
export async function doneItems(tx: Tx, runId: Id): Promise<NewBulkItem[]> {
  const rows = itemsOf(tx, runId)
    .select(['item.ticketId', 'item.customerId', 'item.before', 'item.revision'])
    .where('item.outcome', '=', 'done')
    .orderBy('item.number');
  return (await tx.rows(rows)) as NewBulkItem[];
}

export interface ListedItem {
  id: Id;
  place: number;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  customerId: Id;
  customer: string;
  outcome: string | null;
  reason: unknown;
}

interface ItemPage extends PageInput {
  outcome?: 'done' | 'refused' | undefined;
}

/** With the tickets' names, in the order of the run. Served by the primary key. */
export async function pageOfItems(tx: Tx, runId: Id, { outcome, ...page }: ItemPage): Promise<Page<ListedItem>> {
  let items = itemsOf(tx, runId).innerJoin('ticket', (on) =>
    on.onRef('ticket.tenantId', '=', 'item.tenantId').onRef('ticket.id', '=', 'item.ticketId'),
  );
  if (outcome === 'done') items = items.where('item.outcome', '=', 'done');
  if (outcome === 'refused') items = items.where('item.outcome', '<>', 'done');
  const rows = items
    .select(['ticket.id', 'item.number as place', 'ticket.number', 'ticket.foreignNumber', 'ticket.title'])
    .select(['ticket.customerId', 'item.outcome', 'item.params as reason'])
    .select(customerName(tx, sql.ref('ticket.customerId')).$castTo<string>().as('customer'));
  const keyset = { column: 'item.number', field: 'place', direction: 'asc', idColumn: 'ticket.id' } as const;
  const [found, count] = await Promise.all([
    keysetPage(tx, rows, { list: 'bulk items', ...keyset, ...page }),
    page.cursor === undefined ? countTo1000(tx, items) : undefined,
  ]);
  return { ...found, ...(count && { count }) };
}
