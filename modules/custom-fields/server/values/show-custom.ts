import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues } from '../../custom-value.contract.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { shownCustom } from './custom-words.rules.ts';

/**
 * What of the values in a record's column `custom` goes to this caller: for views, which ask once for all their rows.
 * The one place where a customer's people are kept from internal fields, and everyone from retired ones.
 */
export async function customShownTo(tx: Tx, noun: CustomNounName): Promise<(stored: unknown) => CustomValues> {
  const fields = await fieldsInUse(tx, noun);
  // written by nobody but `checkedCustom` and `customImport`
  return (stored) => shownCustom(fields, stored as CustomValues);
}
