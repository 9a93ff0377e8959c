import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues } from '../../custom-value.contract.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { searchedWords } from './custom-words.rules.ts';

/** Words of searchable fields for full text: what everyone may find a record by, and what only the staff may. */
export interface CustomText {
  public: string;
  internal: string;
}

/** For the search documents of this noun's records: called by the system, which sees every field. */
export async function customDocuments(tx: Tx, noun: CustomNounName): Promise<(values: CustomValues) => CustomText> {
  const fields = await fieldsInUse(tx, noun);
  return (values) => {
    const said = searchedWords(fields, values);
    const wordsFor = (audience: keyof CustomText) =>
      said
        .filter(({ field }) => field.audience === audience)
        .flatMap(({ words }) => words)
        .join('\n');
    return { public: wordsFor('public'), internal: wordsFor('internal') };
  };
}
