import { changesBetween } from '../../../../../kernel/changes.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportGiven, ImportPlan } from '../../../../../platform/module/import-noun.ts';
import { fieldsOf, supplierFieldNames } from '../supplier.rules.ts';
import { resolveSuppliers, type ResolvedSupplier } from './resolve-suppliers.ts';

export async function planSuppliers(tx: Tx, rows: readonly ImportGiven[]): Promise<ImportPlan[]> {
  const all = await resolveSuppliers(tx, rows);
  return all.map((row) => {
    const { number, faults } = row;
    return { number, outcome: faults.length > 0 ? 'fault' : outcomeOf(row), faults };
  });
}

export function outcomeOf(row: ResolvedSupplier): 'create' | 'update' | 'same' {
  if (!row.known) return 'create';
  return Object.keys(fieldChanges(row)).length > 0 ? 'update' : 'same';
}

export function fieldChanges({ known, after }: ResolvedSupplier) {
  return known ? changesBetween(fieldsOf(known), after, supplierFieldNames) : {};
}
