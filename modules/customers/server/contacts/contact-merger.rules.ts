import { contactFields } from '../../contact.contract.ts';
import type { ContactFields } from './contact.rules.ts';

export interface Differing {
  field: keyof ContactFields;
  proposed: 'kept' | 'double';
}

/** The fields in which two contacts differ; proposed is what the kept one has, and where it has nothing, the double's. */
export function differingFields(kept: ContactFields, double: ContactFields): Differing[] {
  return contactFields
    .filter((field) => kept[field] !== double[field])
    .map((field) => ({ field, proposed: isNothing(kept[field]) ? ('double' as const) : ('kept' as const) }));
}

/** A mark that is not set says as little as an empty field. */
function isNothing(value: ContactFields[keyof ContactFields]): boolean {
  return value === null || value === false;
}

/** The double's values of these fields. */
export function takenFields(double: ContactFields, taken: readonly (keyof ContactFields)[]): Partial<ContactFields> {
  return Object.fromEntries(taken.map((field) => [field, double[field]]));
}
