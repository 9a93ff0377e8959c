import type { Locale } from '../../../../kernel/locale.ts';
import type { CustomValue, CustomValues } from '../../custom-value.contract.ts';
import { labelIn, type CustomField } from '../fields/custom-field.rules.ts';

/** The value of a field, if the record has one. */
export function valueOf(values: CustomValues, { key }: Pick<CustomField, 'key'>): CustomValue | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** A value as people read it: choices by their words in this language; numbers and yes or no as they are. */
export function wordsOf(field: CustomField, value: CustomValue, locale: Locale | null): string | number | boolean {
  const labelOf = (code: string) => {
    const choice = field.choices.find((one) => one.code === code);
    return choice ? labelIn(locale, choice) : code;
  };
  if (Array.isArray(value)) return value.map(labelOf).join(locale === 'en' ? ', ' : '、');
  return field.kind === 'choice' ? labelOf(String(value)) : value;
}

/** What of a record's values these fields show: neither a retired field's nor one that is not for the caller. */
export function shownCustom(fields: readonly CustomField[], values: CustomValues): CustomValues {
  const shown = fields.flatMap((field) => {
    const value = valueOf(values, field);
    return value === undefined ? [] : [[field.key, value] as const];
  });
  return Object.fromEntries(shown);
}

/** What records are found by, apart by who may find them so: the words of searchable fields, choices in each language. */
export function searchedWords(
  fields: readonly CustomField[],
  values: CustomValues,
): { field: CustomField; words: string[] }[] {
  return fields.flatMap((field) => {
    const value = field.isSearchable ? valueOf(values, field) : undefined;
    if (value === undefined) return [];
    const isChosen = field.kind === 'choice' || field.kind === 'choices';
    return [{ field, words: isChosen ? choiceWords(field, [value].flat().map(String)) : [String(value)] }];
  });
}

function choiceWords({ choices }: CustomField, codes: readonly string[]): string[] {
  const chosen = choices.filter(({ code }) => codes.includes(code));
  return chosen.flatMap(({ label, labelEn }) => (labelEn === null ? [label] : [label, labelEn]));
}
