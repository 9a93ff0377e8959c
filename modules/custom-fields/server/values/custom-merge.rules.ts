import type { CustomValues, SentCustom } from '../../custom-value.contract.ts';
import type { CustomField } from '../fields/custom-field.rules.ts';
import { takenValue, type ValueFault } from './custom-value.rules.ts';

export type CustomValueFault = ValueFault | 'unknown_field' | 'missing';

export interface CustomFault {
  key: string;
  /** Undefined: no field that this caller may fill. */
  field: CustomField | undefined;
  fault: CustomValueFault;
  params?: Record<string, string | number> | undefined;
}

export interface Merged {
  values: CustomValues;
  /** In the order of the fields, unknown keys first; empty: the values may be written. */
  faults: CustomFault[];
}

/**
 * The values of a record after a save: what was sent, laid over what was there. `fields`: those that the caller may
 * fill; values of others stay. `before` null: the record is new, and misses whatever is required and was not sent. Of
 * one that is there only what is sent is looked at, so that a field that becomes required breaks no other save.
 */
export function mergedCustom(fields: readonly CustomField[], sent: SentCustom, before: CustomValues | null): Merged {
  const known = new Set(fields.map(({ key }) => key));
  const faults: CustomFault[] = Object.keys(sent)
    .filter((key) => !known.has(key))
    .map((key) => ({ key, field: undefined, fault: 'unknown_field' }));
  const values: CustomValues = { ...before };
  for (const field of fields) {
    const { key, isRequired } = field;
    // `constructor` may be a key: it is one of its own, or none
    const isSent = Object.hasOwn(sent, key);
    if (!isSent && before !== null) continue;
    const had = before !== null && Object.hasOwn(before, key) ? before[key] : undefined;
    const taken = takenValue(field, isSent ? sent[key] : null, had);
    if ('fault' in taken) faults.push({ key, field, fault: taken.fault, params: taken.params });
    else if (taken.value !== null) values[key] = taken.value;
    else if (isRequired) faults.push({ key, field, fault: 'missing' });
    else delete values[key];
  }
  return { values, faults };
}
