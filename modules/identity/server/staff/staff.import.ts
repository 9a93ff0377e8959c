import type { ImportColumn, ImportGiven, ImportNoun } from '../../../../platform/module/import-noun.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { planStaff } from './import/plan-staff.ts';
import { headsOfStaff } from './import/staff-heads.delivered.ts';
import { undoStaff } from './import/undo-staff.ts';
import { writeStaff } from './import/write-staff.ts';

/** `holders`: of every module; asked when an import is undone, as modules are put together after this one. */
export function staffImport(holders: () => readonly StaffHolder[]): ImportNoun {
  return {
    noun: 'staff',
    textKey: 'identity:staff.plural',
    permission: 'staff.import',
    hasCustomer: false,
    page: '/staff/{id}',
    columns: async () => headsOfStaff.map(columnOf),
    keyOf,
    plan: planStaff,
    write: writeStaff,
    undo: (tx, rows) => undoStaff(tx, rows, holders()),
  };
}

function columnOf({ textKey, hint, ...head }: (typeof headsOfStaff)[number]): ImportColumn {
  return { ...head, label: { textKey }, ...(hint !== undefined && { hintKey: `identity:hint.${hint}` }) };
}

/** By number, else by address. */
function keyOf({ values }: ImportGiven): string | null {
  return values['employeeNumber'] ?? values['email']?.toLowerCase() ?? null;
}
