import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import type { SentCustom } from '../../custom-value.contract.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { mergedCustom } from './custom-merge.rules.ts';

/** Of values that were written down earlier, those that this caller could enter today: nothing is refused. */
export async function fittingCustom(tx: Tx, noun: CustomNounName, values: SentCustom): Promise<SentCustom> {
  if (Object.keys(values).length === 0) return {};
  const { faults } = mergedCustom(await fieldsInUse(tx, noun), values, {});
  const faulty = new Set(faults.map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !faulty.has(key)));
}
