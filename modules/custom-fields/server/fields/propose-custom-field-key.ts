import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { proposeCustomFieldKey as endpoint } from '../../custom-field.contract.ts';
import { fieldsOf } from './custom-field.store.ts';
import { keyForLabel } from './key-for-label.ts';

/** Keys of fields out of use are taken too: their values stand in the records. */
export async function proposeCustomFieldKey(tx: Tx, input: InputOf<typeof endpoint>): Promise<{ key: string }> {
  const taken = new Set((await fieldsOf(tx, input.noun)).map(({ key }) => key));
  return { key: keyForLabel(input.label, taken) };
}
