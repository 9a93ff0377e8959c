import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import { labelIn, type CustomField } from '../fields/custom-field.rules.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';

/** A field that records can be divided by: what it and its values are called. */
export interface CustomDimension {
  /** In `custom`. */
  key: string;
  textKey: string;
  name: Record<Locale, string>;
  words?: ReadonlyMap<string, Record<Locale, string>>;
  valueTextKey?: string;
  order: readonly string[];
}

/** A noun's own fields of which each record has one of a few values: choices, and yes or no. */
export async function customDimensions(tx: Tx, noun: CustomNounName): Promise<CustomDimension[]> {
  return (await fieldsInUse(tx, noun)).flatMap((field): CustomDimension[] => {
    const named = { key: field.key, textKey: 'custom-fields:dimension', name: inBoth(field) };
    if (field.kind === 'yes_no') return [{ ...named, valueTextKey: 'custom-fields:answer', order: ['true', 'false'] }];
    if (field.kind !== 'choice') return [];
    const words = new Map(field.choices.map((choice) => [choice.code, inBoth(choice)]));
    return [{ ...named, words, order: [...words.keys()] }];
  });
}

function inBoth(labelled: Pick<CustomField, 'label' | 'labelEn'>): Record<Locale, string> {
  return { 'zh-CN': labelIn('zh-CN', labelled), en: labelIn('en', labelled) };
}
