import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import { labelIn } from '../fields/custom-field.rules.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';

/** What the own fields of a noun are called in the caller's language, by their keys. */
export async function customLabels(tx: Tx, noun: CustomNounName): Promise<ReadonlyMap<string, string>> {
  const fields = await fieldsInUse(tx, noun);
  return new Map(fields.map((field) => [field.key, labelIn(tx.caller.locale, field)]));
}
