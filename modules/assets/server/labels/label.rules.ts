import { printedFields, type PrintedField } from '../../asset-label.contract.ts';

/** What may stand on a label, as the machine's record has it. */
export interface Printed {
  number: string;
  name: string;
  ipAddress: string | null;
  macAddresses: readonly string[];
}

/** What was printed, told apart without keeping it; what its template leaves out is not there. */
export type Fingerprints = Partial<Record<PrintedField, string>>;

/** The printed fields that say something else by now; `now` of all of them. */
export function changedSince(printed: Fingerprints, now: Fingerprints): PrintedField[] {
  return printedFields.filter((field) => printed[field] !== undefined && printed[field] !== now[field]);
}
