import type { Tx } from '../../../../platform/database/tx.ts';
import type { ExportColumn, ExportKind } from '../../../../platform/module/table-export.ts';
import type { CustomKind, CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues } from '../../custom-value.contract.ts';
import { labelIn } from '../fields/custom-field.rules.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { valueOf, wordsOf } from './custom-words.rules.ts';

/** The columns that a noun's own fields add to its table, with real types, choices in the caller's words. */
export async function customExportColumns(
  tx: Tx,
  noun: CustomNounName,
): Promise<ExportColumn<{ custom: CustomValues }>[]> {
  const { locale } = tx.caller;
  return (await fieldsInUse(tx, noun)).map((field) => ({
    key: `custom.${field.key}`,
    label: { words: labelIn(locale, field) },
    kind: kinds[field.kind],
    valueOf: ({ custom }) => {
      const value = valueOf(custom, field);
      return value === undefined ? null : wordsOf(field, value, locale);
    },
  }));
}

const text = { as: 'text' } as const;
const kinds: Record<CustomKind, ExportKind> = {
  line: text,
  text,
  number: { as: 'number' },
  day: { as: 'day' },
  yes_no: { as: 'yes_no' },
  choice: text,
  choices: text,
  phone: { as: 'phone' },
  email: text,
  link: text,
};
