import type { CustomField } from './custom-field.rules.ts';

/** A line for the staff, but for what is said. */
export function customField(said: Partial<CustomField> & { key: string }): CustomField {
  return {
    id: `id of ${said.key}`,
    noun: 'contact',
    label: said.key,
    labelEn: null,
    help: null,
    kind: 'line',
    choices: [],
    isRequired: false,
    isSearchable: false,
    audience: 'internal',
    position: 0,
    retiredAt: null,
    revision: 1,
    ...said,
  };
}
