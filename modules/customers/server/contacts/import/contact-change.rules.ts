import { changesBetween, type Changes } from '../../../../../kernel/changes.ts';
import type { Id } from '../../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../../kernel/instant.ts';
import { contactFields } from '../../../contact.contract.ts';
import type { ContactFields } from '../contact.rules.ts';

export interface ImportedState extends ContactFields {
  custom: Record<string, unknown>;
  retiredAt: Instant | null;
}

/** Of somebody of whom nothing is known yet. */
export const unknownContact: Omit<ImportedState, 'name'> = {
  employeeNumber: null,
  departmentId: null,
  position: null,
  phone: null,
  mobile: null,
  otherPhone: null,
  email: null,
  siteId: null,
  seat: null,
  isVip: false,
  language: null,
  preferredChannel: null,
  validFrom: null,
  validTo: null,
  custom: {},
  retiredAt: null,
};

interface Row {
  fields: Partial<ContactFields>;
  custom: Record<string, unknown>;
}

/** After a row; whoever a file names is there, and so comes back into use unless it says that they have left. */
export function stateAfter(before: ImportedState, { fields, custom }: Row, today: Day): ImportedState {
  const after = { ...before, ...fields, custom };
  const hasLeft = after.validTo !== null && after.validTo < today;
  return { ...after, retiredAt: hasLeft ? before.retiredAt : null };
}

const importedFields = [...contactFields, 'custom', 'retiredAt'] as const;

/** Before and after of what a row changed. */
export function importedChanges(before: ImportedState, after: ImportedState): Changes {
  return changesBetween(before, after, importedFields);
}

/** What an update leaves behind, so that it can be undone. */
export function valuesBefore(changes: Changes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change?.from]));
}

/** The state that these values were taken from. */
export function stateBefore(after: ImportedState & { id: Id }, before: unknown): ImportedState {
  // `before` was made by `valuesBefore`
  return { ...after, ...(before as Partial<ImportedState>) };
}
