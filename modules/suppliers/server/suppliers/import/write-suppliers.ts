import { readHeld } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportGiven, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { indexSuppliers } from '../index-supplier.ts';
import { supplierChanged, supplierRecorded } from '../supplier.events.ts';
import { fieldsOf } from '../supplier.rules.ts';
import { fieldChanges, outcomeOf } from './plan-suppliers.ts';
import { resolveSuppliers } from './resolve-suppliers.ts';
import { insertManySuppliers, updateManySuppliers } from './supplier-bulk.store.ts';

export async function writeSuppliers(tx: Tx, rows: readonly ImportGiven[]): Promise<ImportWritten[]> {
  const all = (await readHeld(tx, 'supplier', () => resolveSuppliers(tx, rows)))
    .filter(({ faults }) => faults.length === 0)
    .map((row) => ({ ...row, id: row.known?.id ?? tx.newId(), outcome: outcomeOf(row) }));
  const savedOf = (wanted: 'create' | 'update') =>
    all.flatMap(({ id, outcome, after }) => (outcome === wanted ? [{ ...after, id, retiredAt: null }] : []));
  const added = savedOf('create');
  const changed = savedOf('update');
  await insertManySuppliers(tx, added);
  await updateManySuppliers(tx, changed);
  if (added.length + changed.length > 0) await indexSuppliers(tx, ...added, ...changed);
  await announce(
    tx,
    ...added.map(supplierRecorded),
    ...all.flatMap((row) => (row.outcome === 'update' ? [supplierChanged(row.id, fieldChanges(row))] : [])),
  );
  return all.map(({ number, id, outcome, known }) => ({
    number,
    recordId: id,
    outcome,
    before: outcome === 'update' && known ? fieldsOf(known) : null,
    revision: (known?.revision ?? 0) + (outcome === 'same' ? 0 : 1),
  }));
}
