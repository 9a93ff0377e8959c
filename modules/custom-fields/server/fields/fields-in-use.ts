import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import { isShownTo } from './custom-field.policy.ts';
import type { CustomField } from './custom-field.rules.ts';
import { fieldsOfOnce } from './custom-field.store.ts';

/** The own fields of a noun that are in use and that the caller may see, in their order. */
export async function fieldsInUse(tx: Tx, noun: CustomNounName): Promise<CustomField[]> {
  return (await fieldsOfOnce(tx, noun)).filter((field) => field.retiredAt === null && isShownTo(tx.caller, field));
}
