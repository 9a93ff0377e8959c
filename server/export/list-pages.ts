import type { Page } from '../../kernel/page.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Before, Route } from '../../platform/module/register.ts';
import type { SheetValue } from '../../platform/sheets/sheet-column.ts';
import { exportRefusals as refusals } from './table-export.refusals.ts';

/** More rows than this nobody looks through; whoever needs all asks the API. */
export const mostRows = 200_000;

/** More than the API gives at once: each page costs a transaction. */
const rowsAPage = 500;

/** A list that comes whole has no `next`. Of rows only their columns know what they are. */
type AnyPage = Pick<Page<never>, 'items' | 'count'> & { next?: string | null };

export interface Reading {
  list: Route;
  filters: Readonly<Record<string, unknown>>;
  first: AnyPage;
}

/** Refuses what the list refuses, and more rows than a file takes where the list has counted them all. */
export async function firstPage(tx: Tx, list: Route, filters: Reading['filters']): Promise<AnyPage> {
  const page = await pageAt(tx, list, { ...filters, limit: rowsAPage });
  if (page.count && !page.count.more) refuseTooMany(page.count.value);
  return page;
}

/** The rows as cells, page by page; breaks off beyond the most that a file takes. */
export async function* rowsInBatches(
  steps: Before,
  { list, filters, first }: Reading,
  { toCells, count }: { toCells: (row: never) => SheetValue[]; count: (rows: number) => void },
): AsyncGenerator<SheetValue[][]> {
  let rows = 0;
  for (let page = first; ;) {
    rows += page.items.length;
    refuseTooMany(rows);
    count(page.items.length);
    yield page.items.map(toCells);
    const cursor = page.next;
    if (!cursor) return;
    page = await steps.run((tx) => pageAt(tx, list, { ...filters, limit: rowsAPage, cursor }));
  }
}

async function pageAt(tx: Tx, list: Route, input: Record<string, unknown>): Promise<AnyPage> {
  // whoever exports a list has its contract say so: platform/module/table-export.ts
  return (await list.run(tx, input)) as AnyPage;
}

function refuseTooMany(rows: number): void {
  if (rows > mostRows) throw new Refusal(refusals.too_many_rows, { most: mostRows });
}
