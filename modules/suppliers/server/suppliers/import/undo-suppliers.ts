import { changesBetween } from '../../../../../kernel/changes.ts';
import type { Id } from '../../../../../kernel/id.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import { indexSuppliers } from '../index-supplier.ts';
import { supplierChanged, supplierRetired } from '../supplier.events.ts';
import { fieldsOf, supplierFieldNames, type Supplier, type SupplierFields } from '../supplier.rules.ts';
import { suppliersByIds } from '../supplier.store.ts';
import { updateManySuppliers } from './supplier-bulk.store.ts';

interface Undone {
  now: Supplier;
  /** Null: the import recorded it, and it goes out of use. */
  before: SupplierFields | null;
}

/** What was changed since stays as it is. */
export async function undoSuppliers(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, 'supplier', ids);
  const known = new Map((await suppliersByIds(tx, ids)).map((supplier) => [supplier.id, supplier]));
  const undone = rows.flatMap(({ recordId, before, revision }): Undone[] => {
    const now = known.get(recordId);
    // nobody but `writeSuppliers` wrote what was before
    return now?.revision === revision ? [{ now, before: before as SupplierFields | null }] : [];
  });
  if (undone.length === 0) return [];
  const saved = undone.map(({ now, before }) =>
    before ? { ...before, id: now.id, retiredAt: now.retiredAt } : { ...now, retiredAt: tx.now },
  );
  await updateManySuppliers(tx, saved);
  await indexSuppliers(tx, ...saved);
  await announce(tx, ...undone.map(told));
  return undone.map(({ now }) => now.id);
}

function told({ now, before }: Undone) {
  if (!before) return supplierRetired(now.id);
  return supplierChanged(now.id, changesBetween(fieldsOf(now), before, supplierFieldNames));
}
