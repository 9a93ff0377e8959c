import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportColumn, ImportFault } from '../../../../platform/module/import-noun.ts';
import type { CustomKind, CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues, SentCustom } from '../../custom-value.contract.ts';
import { labelIn, type CustomField } from '../fields/custom-field.rules.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { faultParams } from './checked-custom.ts';
import { valueInCell } from './custom-cell.rules.ts';
import { mergedCustom } from './custom-merge.rules.ts';
import { customValueRefusals } from './custom-value.refusals.ts';

type Cells = Readonly<Record<string, string | null>>;

export interface CustomImport {
  /** Of the noun's own fields, to stand behind its other columns. */
  columns: ImportColumn[];
  /** The values after a row, and what is wrong in its cells. `before` null: the row makes a new record. */
  read(cells: Cells, before: CustomValues | null): { values: CustomValues; faults: ImportFault[] };
}

/** How files bring values of a noun's own fields: columns `custom.<key>`, cells in words. */
export async function customImport(tx: Tx, noun: CustomNounName): Promise<CustomImport> {
  const fields = await fieldsInUse(tx, noun);
  return {
    columns: fields.map((field) => columnOf(tx, field)),
    read(cells, before) {
      const { values, faults } = mergedCustom(fields, sentIn(fields, cells), before);
      return { values, faults: faults.map((fault) => importFault(tx, fault)) };
    },
  };
}

const prefix = 'custom.';

/** Empty cells leave a record's value as it is. */
function sentIn(fields: readonly CustomField[], cells: Cells): SentCustom {
  const sent = fields.flatMap((field) => {
    const text = cells[`${prefix}${field.key}`];
    return text === undefined || text === null ? [] : [[field.key, valueInCell(field, text)] as const];
  });
  // `mergedCustom` looks at each value
  return Object.fromEntries(sent) as SentCustom;
}

function importFault(tx: Tx, fault: ReturnType<typeof mergedCustom>['faults'][number]): ImportFault {
  const { textKey } = customValueRefusals[fault.fault];
  return { column: `${prefix}${fault.key}`, textKey, params: faultParams(tx, fault) };
}

/** Not required of every file: rows of records that are there need not bring it, and `read` refuses new ones without. */
function columnOf({ caller }: Tx, field: CustomField): ImportColumn {
  const { key, label, labelEn } = field;
  return {
    key: `${prefix}${key}`,
    label: { words: labelIn(caller.locale, field) },
    alsoCalled: [label, ...(labelEn === null ? [] : [labelEn]), key],
    example: exampleOf(field, caller.locale),
  };
}

function exampleOf(field: CustomField, locale: Tx['caller']['locale']): string {
  const [first] = field.choices;
  return first ? labelIn(locale, first) : examples[field.kind];
}

const examples: Record<CustomKind, string> = {
  line: 'A-102',
  text: 'A-102',
  number: '12',
  day: '2026-11-20',
  yes_no: '1',
  choice: '',
  choices: '',
  phone: '0574-87654321',
  email: 'name@example.cn',
  link: 'https://example.cn/',
};
