import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues, SentCustom } from '../../custom-value.contract.ts';
import { labelIn } from '../fields/custom-field.rules.ts';
import { fieldsInUse } from '../fields/fields-in-use.ts';
import { mergedCustom, type CustomFault } from './custom-merge.rules.ts';
import { customValueRefusals } from './custom-value.refusals.ts';

interface Save {
  sent: SentCustom | undefined;
  /** What the record holds; null: it is new. */
  before: CustomValues | null;
}

/**
 * The values that a record holds after a save, ready for its column `custom`. Refuses, at `custom.<key>`, the first
 * value that does not do, a key that is no field of the noun, and what is required and missing: of a new record
 * everything required, of one that is there only what was sent.
 */
export async function checkedCustom(tx: Tx, noun: CustomNounName, { sent, before }: Save): Promise<CustomValues> {
  if (sent === undefined && before !== null) return before;
  const { values, faults } = mergedCustom(await fieldsInUse(tx, noun), sent ?? {}, before);
  const [first] = faults;
  if (first) throw new Refusal(customValueRefusals[first.fault], faultParams(tx, first), `custom.${first.key}`);
  return values;
}

/** What the sentence of a fault names, in the caller's language. */
export function faultParams({ caller }: Pick<Tx, 'caller'>, { key, field, params }: CustomFault) {
  const inUse = field?.choices.filter(({ isRetired }) => !isRetired) ?? [];
  return {
    ...params,
    label: field ? labelIn(caller.locale, field) : key,
    ...(inUse.length > 0 && { choices: inUse.map((choice) => labelIn(caller.locale, choice)).join('、') }),
  };
}
