import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LookUpEntry } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import type { CustomKind, CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues } from '../../custom-value.contract.ts';
import type { CustomField } from '../fields/custom-field.rules.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { searchedWords } from './custom-words.rules.ts';

export interface RecordToIndex {
  id: Id;
  customerId: Id;
  /** What it is looked up by of itself. */
  texts: LookUpText[];
  /** As the row holds it. */
  custom: Readonly<Record<string, unknown>>;
}

/**
 * What records of this noun are looked up by, their searchable own fields included, for `indexLookUp`. Internal fields
 * too: a customer's people may not ask the table of tokens (0004).
 */
export async function lookUpWithCustom(tx: Tx, noun: CustomNounName): Promise<(record: RecordToIndex) => LookUpEntry> {
  const fields = await fieldsInUse(tx, noun);
  return ({ id, customerId, texts, custom }) => {
    // written by nobody but `checkedCustom` and `customImport`
    const own = customLookUpTexts(fields, custom as CustomValues);
    return { kind: noun, id, customerId, tokens: lookUpTokens([...texts, ...own]) };
  };
}

/** The values of searchable fields as things that a record is looked up by. */
function customLookUpTexts(fields: readonly CustomField[], values: CustomValues): LookUpText[] {
  return searchedWords(fields, values).flatMap(({ field, words }) =>
    words.flatMap((text) => readAs[field.kind].map((as) => ({ as, text }))),
  );
}

/** A line may be a name, found by its pinyin, or a number, found without its zeros. */
const readAs: Record<CustomKind, LookUpText['as'][]> = {
  line: ['name', 'code'],
  text: ['name'],
  number: ['code'],
  day: [],
  yes_no: [],
  choice: ['name'],
  choices: ['name'],
  phone: ['phone'],
  email: ['code'],
  link: ['code'],
};
