import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import {
  choosingKinds,
  searchableKinds,
  type CustomChoice,
  type CustomKind,
  type CustomNounName,
} from '../../custom-field.contract.ts';

/** A field that a provider has added to a noun. */
export interface CustomField {
  id: Id;
  noun: CustomNounName;
  key: string;
  label: string;
  /** Null: the label serves English readers too. */
  labelEn: string | null;
  help: string | null;
  kind: CustomKind;
  /** Empty but for `choice` and `choices`. */
  choices: readonly CustomChoice[];
  isRequired: boolean;
  isSearchable: boolean;
  audience: 'internal' | 'public';
  position: number;
  retiredAt: Instant | null;
  revision: number;
}

interface Labelled {
  label: string;
  labelEn: string | null;
}

/** What it is called in this language; null: in the provider's own. */
export function labelIn(locale: Locale | null, { label, labelEn }: Labelled): string {
  return locale === 'en' ? (labelEn ?? label) : label;
}

/** What does not fit the field's kind; null: all of it does. */
export function kindFault(field: Pick<CustomField, 'kind' | 'choices' | 'isSearchable'>) {
  const inUse = field.choices.filter(({ isRetired }) => !isRetired);
  if (choosingKinds.has(field.kind) && inUse.length === 0) return 'choices_missing' as const;
  if (!choosingKinds.has(field.kind) && field.choices.length > 0) return 'choices_unfit' as const;
  if (new Set(inUse.map(({ label }) => label)).size < inUse.length) return 'choice_doubled' as const;
  if (field.isSearchable && !searchableKinds.has(field.kind)) return 'not_searchable' as const;
  return null;
}

/** Whether another field of the noun that is in use is called the same. */
export function isLabelTaken(fields: readonly CustomField[], wanted: Pick<CustomField, 'id' | 'label'>): boolean {
  return fields.some(({ id, label, retiredAt }) => id !== wanted.id && retiredAt === null && label === wanted.label);
}

/** The fields in order, with one moved to another place; beyond the last is last. */
export function withMoved(fields: readonly CustomField[], id: Id, position: number): CustomField[] {
  const moved = fields.filter((field) => field.id === id);
  return fields.filter((field) => field.id !== id).toSpliced(position, 0, ...moved);
}

/** Whether records are found by other words than before: they must be indexed anew. */
export function findsOtherwise(before: CustomField, after: CustomField): boolean {
  const words = ({ isSearchable, retiredAt, audience, choices }: CustomField) =>
    isSearchable && retiredAt === null
      ? JSON.stringify([
          audience,
          choices.map(({ code, label, labelEn }) => JSON.stringify([code, label, labelEn])).toSorted(),
        ])
      : '';
  return words(before) !== words(after);
}
