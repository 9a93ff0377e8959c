import type { ImportColumn, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { planSuppliers } from './import/plan-suppliers.ts';
import { headsOfSuppliers } from './import/supplier-heads.delivered.ts';
import { undoSuppliers } from './import/undo-suppliers.ts';
import { writeSuppliers } from './import/write-suppliers.ts';

export const supplierImport: ImportNoun = {
  noun: 'suppliers',
  textKey: 'suppliers:supplier.plural',
  permission: 'supplier.import',
  hasCustomer: false,
  page: '/suppliers/{id}',
  columns: async () => headsOfSuppliers.map(columnOf),
  keyOf: ({ values }) => values['name']?.toLowerCase() ?? null,
  plan: planSuppliers,
  write: writeSuppliers,
  undo: undoSuppliers,
};

function columnOf({ textKey, hint, ...head }: (typeof headsOfSuppliers)[number]): ImportColumn {
  return { ...head, label: { textKey }, ...(hint !== undefined && { hintKey: `suppliers:hint.${hint}` }) };
}
