import type { ImportColumn, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { headsOfRelations } from './import/relation-heads.delivered.ts';
import { planRelations, undoRelations, writeRelations } from './import/write-relations.ts';

export const relationImport: ImportNoun = {
  noun: 'relations',
  textKey: 'relations:relation.plural',
  permission: 'relation.import',
  hasCustomer: true,
  page: '/relations',
  columns: async () => headsOfRelations.map(columnOf),
  keyOf: ({ values: { customer, from, kind, to } }) =>
    from && kind && to ? JSON.stringify([customer, from, kind, to]).toLowerCase() : null,
  plan: planRelations,
  write: writeRelations,
  undo: undoRelations,
};

function columnOf({ textKey, hint, ...head }: (typeof headsOfRelations)[number]): ImportColumn {
  return { ...head, label: { textKey }, ...(hint !== undefined && { hintKey: `relations:hint.${hint}` }) };
}
