import { changesBetween } from '../../../../../kernel/changes.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportGiven, ImportPlan } from '../../../../../platform/module/import-noun.ts';
import { fieldsOf, staffFieldNames } from '../staff.rules.ts';
import { resolveStaff, type ResolvedStaff } from './resolve-staff.ts';

export async function planStaff(tx: Tx, rows: readonly ImportGiven[]): Promise<ImportPlan[]> {
  const all = await resolveStaff(tx, rows);
  return all.map((row) => ({
    number: row.number,
    outcome: row.faults.length > 0 ? 'fault' : outcomeOf(row),
    faults: row.faults,
  }));
}

export function outcomeOf(row: ResolvedStaff): 'create' | 'update' | 'same' {
  if (!row.known) return 'create';
  const { before, after } = row.teamIds;
  return Object.keys(fieldChanges(row)).length > 0 || before.join() !== after.join() ? 'update' : 'same';
}

export function fieldChanges({ known, after }: ResolvedStaff) {
  return known ? changesBetween(fieldsOf(known), after, staffFieldNames) : {};
}
