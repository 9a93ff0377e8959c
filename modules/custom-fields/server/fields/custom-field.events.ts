import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { CustomField } from './custom-field.rules.ts';

export function customFieldRecorded(field: CustomField): Announcement {
  const { kind, isRequired, isSearchable, audience, label, choices } = field;
  const announcement = about(field, 'recorded');
  return {
    ...announcement,
    payload: { ...announcement.payload, kind, isRequired, isSearchable, audience },
    text: { label, ...(choices.length > 0 && { choices: choices.map((choice) => choice.label) }) },
  };
}

/** Labels and help are the provider's own words; the rest are codes. */
export function customFieldChanged(field: CustomField, changes: Changes): Announcement {
  const { label, labelEn, help, choices, ...coded } = changes;
  const words = Object.entries({ label, labelEn, help, choices: choices && labelsOf(choices) });
  const said = Object.fromEntries(words.filter(([, change]) => change !== undefined));
  const announcement = about(field, 'changed');
  return {
    ...announcement,
    payload: { ...announcement.payload, changes: coded },
    text: Object.keys(said).length > 0 ? { changes: said } : undefined,
  };
}

export function customFieldRetired(field: CustomField): Announcement {
  return about(field, 'retired');
}

export function customFieldReinstated(field: CustomField): Announcement {
  return about(field, 'reinstated');
}

function labelsOf({ from, to }: { from: unknown; to: unknown }) {
  return { from: inUse(from), to: inUse(to) };
}

function inUse(choices: unknown): string[] {
  // of a `CustomField`, before and after
  return (choices as CustomField['choices']).filter(({ isRetired }) => !isRetired).map(({ label }) => label);
}

function about({ id, noun, key }: CustomField, verb: string): Announcement {
  return {
    kind: `custom_field.${verb}`,
    version: 1,
    subject: { kind: 'custom_field', id },
    customerId: null,
    audience: 'internal',
    payload: { noun, key },
  };
}
